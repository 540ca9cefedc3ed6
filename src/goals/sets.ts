import { type GoalSet, parseGoals } from './file.ts'
import national2020 from './sets/national-2020.yaml'
import national2025 from './sets/national-2025.yaml'

/** The goals files that come with the program, by name. */
export const GOAL_SETS = { 'national-2020': national2020, 'national-2025': national2025 } as const
export type GoalSetName = keyof typeof GOAL_SETS

export function isGoalSet(name: string): name is GoalSetName {
  return Object.hasOwn(GOAL_SETS, name)
}

/** The goals of a set; their places are in its file, which `cchc goals NAME -f yaml` prints. */
export function goalSet(name: GoalSetName): GoalSet {
  return parseGoals(GOAL_SETS[name], name)
}
