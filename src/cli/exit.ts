/** What a run of the program ends with; the contract fixes the numbers. */
export const EXIT = {
  /** Done, nothing to object to. */
  done: 0,
  /** Done, and the answer is no. */
  no: 1,
  /** Could not be done: bad usage, or a file that cannot be read as a report. */
  failed: 2,
} as const
export type Exit = (typeof EXIT)[keyof typeof EXIT]

/** What was asked for cannot be done, for a reason outside the program. Its message is for the user, in their language. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
