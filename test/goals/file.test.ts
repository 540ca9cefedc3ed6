import { describe, expect, it } from 'vitest'
import { GoalsFileError, parseGoals } from '../../src/goals/file.ts'
import { GOAL_SETS, type GoalSetName, goalSet } from '../../src/goals/sets.ts'
import { goalsFile, goalsYaml } from '../../src/goals/write.ts'

describe('a goals file', () => {
  it('needs an indicator and a value for each goal', () => {
    const { goals } = parseGoals('goals:\n  - indicator: par-index.rank\n    value: 20\n', 'g.yaml')
    expect(goals).toMatchObject([
      {
        indicator: 'par-index.rank',
        comparator: '<=',
        value: 20,
        unit: 'rank',
        deadline: null,
        place: { document: 'g.yaml', line: 3, column: 12, start: 48, end: 50, text: '20' },
      },
    ])
  })

  it('can be JSON, and say all that a goal has', () => {
    const entry = {
      indicator: 'staff.reduction-rate',
      category: 'public-employees',
      level: 'province',
      comparator: '>=',
      value: 10,
      valueMax: 12,
      unit: 'percent',
      deadline: 2025,
      base: '2021-06',
      province: 'Hậu Giang',
      name: { vi: 'Giảm viên chức', en: 'Fewer public employees' },
      source: 'Kế hoạch 12/KH-UBND',
      quote: 'giảm 10–12% viên chức',
    }
    const { goals } = parseGoals(JSON.stringify({ goals: [entry] }, null, '\t'), 'g.json')
    expect(goals).toMatchObject([
      { ...entry, deadline: '2025', source: { vi: entry.source, en: entry.source }, of: null, per: null },
    ])
  })

  it.each<[what: string, text: string, problems: string[]]>([
    ['broken YAML', 'goals:\n  - indicator: [par-index.rank\n    value: 20\n', ['3:5 syntax BAD_INDENT']],
    ['broken JSON', '{ "goals": [ { "indicator": "par-index.rank" ] }', ['1:46 syntax BAD_INDENT']],
    ['nothing', '', ['1:1 type']],
    ['no goals', 'goals: []\n', ['1:8 few goals']],
    ['a missing value', 'goals:\n  - indicator: par-index.rank\n', ['2:5 missing value']],
    ['a mistyped code', 'goals:\n  - indicator: par-index.rnak\n    value: 3\n', ['2:16 choice indicator']],
    ['a mistyped key', 'goals:\n  - indicator: pci.rank\n    value: 3\n    until: 2025\n', ['4:5 unknown-key until']],
    ['a text for a number', 'goals:\n  - indicator: pci.rank\n    value: "20"\n', ['3:12 type value']],
    [
      'a day that is none',
      'goals:\n  - indicator: pci.rank\n    value: 3\n    deadline: 2025-02-30\n',
      ['4:15 date deadline'],
    ],
    [
      'a category of another indicator',
      'goals:\n  - indicator: pci.rank\n    value: 3\n    category: full\n',
      ['4:15 category category'],
    ],
    [
      'a unit of another indicator',
      'goals:\n  - indicator: pci.rank\n    value: 3\n    unit: percent\n',
      ['4:11 unit unit'],
    ],
    [
      'a range that runs backwards',
      'goals:\n  - indicator: pci.rank\n    value: 30\n    valueMax: 20\n',
      ['4:15 range valueMax'],
    ],
    ['a goal that nothing names', 'goals:\n  - indicator: other\n    value: 30\n', ['2:5 name name']],
    [
      'several things, in the order of the file',
      'goals:\n  - indicator: pci.rank\n    level: tinh\n    value: x\n',
      ['3:12 choice level', '4:12 type value'],
    ],
  ])('with %s is told where', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems)
  })

  it('cannot blow up by its aliases', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
    for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf'].map((pair) => [...pair]))
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`)
    expect(problemsOf(bomb.join('\n'))).toEqual(['1:1 syntax BAD_ALIAS'])
  })
})

function problemsOf(text: string): string[] {
  try {
    parseGoals(text, 'g.yaml')
  } catch (error) {
    if (!(error instanceof GoalsFileError)) throw error
    return error.problems.map(({ line, column, code, what }) => `${line}:${column} ${code} ${what}`.trim())
  }
  return []
}

describe('the sets that come with the program', () => {
  it.each(Object.keys(GOAL_SETS) as GoalSetName[])(
    '%s: each goal has a deadline, a source and a place of its own',
    (name) => {
      const { goals, title } = goalSet(name)
      expect(title).not.toBeNull()
      for (const goal of goals) {
        expect(goal).toMatchObject({ deadline: expect.any(String), source: { vi: expect.stringMatching(/./) } })
        expect(goal.place.document).toBe(name)
      }
      expect(new Set(goals.map(({ place }) => place.start)).size).toBe(goals.length)
    },
  )

  it('are read back as they are written', () => {
    const set = goalSet('national-2020')
    expect(parseGoals(goalsYaml(goalsFile(set)), 'copy.yaml')).toEqual(set)
  })
})
