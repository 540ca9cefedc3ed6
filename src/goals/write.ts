import { Document, isMap, isNode, visit } from 'yaml'
import type { GoalSet } from './file.ts'
import type { Goal } from './goal.ts'
import type { GoalEntry, GoalsFileContent } from './schema.ts'

/** A goals file with the goals of a set: what `parseGoals` reads, without the keys that say nothing. */
export function goalsFile({ title, notes, goals }: GoalSet): GoalsFileContent {
  return {
    ...(title === null ? {} : { title }),
    ...(notes.length === 0 ? {} : { notes }),
    goals: goals.map(entryOf),
  }
}

function entryOf(goal: Goal): GoalEntry {
  const said = Object.entries(goal).filter(([, value]) => value !== null)
  return Object.fromEntries(said) as GoalEntry
}

/** The same in YAML; a place, which nobody edits, takes one line. */
export function goalsYaml(content: unknown): string {
  const document = new Document(content)
  visit(document, {
    Pair(_, { key, value }) {
      if (isNode(key) && key.toJSON() === 'place' && isMap(value)) value.flow = true
    },
  })
  return document.toString({ lineWidth: 0 })
}
