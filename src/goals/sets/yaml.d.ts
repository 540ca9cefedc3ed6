declare module '*.yaml' {
  /** The file's text. */
  const text: string
  export default text
}
