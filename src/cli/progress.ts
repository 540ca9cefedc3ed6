/** How long a run may be silent, and how often what it says is renewed, in milliseconds. */
const SILENT = 1000
const RENEWED = 200

/** Tells how far a long run has come, in one line of standard error that is wiped at the end; nothing in a pipe. */
export class Progress {
  readonly #start = performance.now()
  #last = 0

  constructor(
    readonly say: (count: number) => string,
    readonly stream: { isTTY?: boolean; write(text: string): unknown } = process.stderr,
  ) {}

  at(count: number): void {
    const now = performance.now() - this.#start
    if (!this.stream.isTTY || now < SILENT || now - this.#last < RENEWED) return
    this.#last = now
    this.stream.write(`\r\x1b[K${this.say(count)}`)
  }

  end(): void {
    if (this.#last > 0) this.stream.write('\r\x1b[K')
    this.#last = 0
  }
}
