import { indicatorOf } from '../indicators/index.ts'
import { type Observation, OTHER } from '../records/observation.ts'
import { boundOf, type Goal, goalKey, placeOf } from './goal.ts'
import { baseOf, deadlineOf } from './time.ts'

/**
 * The goals among the figures of a document, in the order of the text. A goal that is stated twice comes once; a
 * change ("tăng 05 bậc") that is stated beside the figure it leads to ("đứng thứ 23") is that figure's goal, not another.
 */
export function goalsFrom(observations: readonly Observation[]): Goal[] {
  const targets = observations.filter(({ role, indicator }) => role === 'target' && indicator !== OTHER)
  const led = new Set(targets.map(({ document, quote, indicator }) => JSON.stringify([document, quote, indicator])))
  const goals = new Map<string, Goal>()
  for (const target of targets) {
    const leadsTo = indicatorOf(target.indicator)?.changeOf
    if (leadsTo && led.has(JSON.stringify([target.document, target.quote, leadsTo]))) continue
    const goal = goalFrom(target)
    const key = goalKey(goal)
    if (!goals.has(key)) goals.set(key, goal)
  }
  return [...goals.values()]
}

function goalFrom(target: Observation): Goal {
  const { indicator, category, level, value, valueMax, unit, of, per, quote } = target
  const declared = indicatorOf(indicator)
  return {
    province: null,
    indicator,
    category,
    level,
    comparator: boundOf(target.comparator, declared),
    value,
    valueMax,
    unit,
    // Ranks of 63 and of 34 are both ranks; a scale changes what a score means.
    of: unit === 'points' ? of : null,
    deadline: deadlineOf(target.period),
    base: declared?.cut || declared?.changeOf ? baseOf(target) : target.base,
    per,
    name: null,
    source: null,
    quote,
    place: placeOf(target),
  }
}
