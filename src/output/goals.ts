import type { GoalSet } from '../goals/file.ts'
import type { Language } from '../records/language.ts'
import { Phrases } from './gap/phrases.ts'
import { formatPeriod } from './period.ts'
import type { Sheet } from './sheet.ts'

/** A goal set with the name that `--goals` knows it by. */
export interface NamedSet {
  name: string
  set: GoalSet
}

/** The goal sets, one a row. */
export function goalSetsSheet(sets: readonly NamedSet[], language: Language): Sheet {
  const { words } = new Phrases(language)
  return {
    key: 'goal-sets',
    title: words.sets,
    columns: [
      { key: 'name', title: words.name, fixed: true },
      { key: 'title', title: words.about },
      { key: 'goals', title: words.goals, align: 'right' },
    ],
    rows: sets.map(({ name, set }) => [
      { text: name },
      { text: set.title?.[language] ?? '' },
      { text: String(set.goals.length), value: set.goals.length },
    ]),
  }
}

/** The goals of one set or file, one a row. */
export function goalSetSheet({ name, set }: NamedSet, language: Language): Sheet {
  const phrases = new Phrases(language, new Set([name]))
  const { words } = phrases
  return {
    key: 'goals',
    title: set.title?.[language] ?? name,
    columns: [
      { key: 'goal', title: words.goal, fixed: true },
      { key: 'indicator', title: words.code },
      { key: 'asked', title: words.asked, align: 'right' },
      { key: 'deadline', title: words.deadline },
      { key: 'source', title: words.source },
    ],
    rows: set.goals.map((goal) => [
      { text: phrases.subject(goal) },
      { text: goal.indicator },
      { text: phrases.asked(goal), value: goal.value },
      { text: formatPeriod(goal.deadline, language), value: goal.deadline },
      { text: goal.source?.[language] ?? phrases.place(goal.place) },
    ]),
    notes: set.notes.map((note) => note[language]),
  }
}
