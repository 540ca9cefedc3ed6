import type { Observation } from '../records/observation.ts'

/** Names the reports of figures: in full, or by a number that a list under the table explains. */
export class Places {
  readonly #numbers = new Map<string, number>()

  constructor(readonly style: 'full' | 'numbered') {}

  /** "[2]:161" or "reports/hau-giang.txt:161". */
  of({ document, line }: Pick<Observation, 'document' | 'line'>): string {
    return `${this.style === 'full' ? document : `[${this.#numberOf(document)}]`}:${line}`
  }

  /** "[1] reports/hau-giang.txt", as far as they were named. */
  list(): string[] {
    return [...this.#numbers].map(([document, number]) => `[${number}] ${document}`)
  }

  #numberOf(document: string): number {
    const known = this.#numbers.get(document)
    if (known !== undefined) return known
    this.#numbers.set(document, this.#numbers.size + 1)
    return this.#numbers.size
  }
}
