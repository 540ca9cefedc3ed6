/** A file format that reports come in. */
export interface Format {
  /** Lower case, with the dot. */
  extensions: readonly string[]
  /** Text of a file; throws `ReadError` where there is none. */
  read(bytes: Uint8Array, path: string): string | Promise<string>
}
