import type { DocumentInfo } from '../records/document.ts'
import { bounds } from '../records/edtf.ts'
import type { Observation } from '../records/observation.ts'
import { presentOf } from '../records/select.ts'

/** When the figures of a province hold: what places "at present" and spans without an end. */
export class Calendar {
  readonly #present: ReadonlyMap<string, string | null>
  /** Last day that the documents know of, and last day of the time that they cover. */
  readonly #asOf: string | null
  readonly #covered: string | null

  constructor(documents: readonly DocumentInfo[], observations: readonly Observation[]) {
    this.#present = new Map(
      documents.map((document) => [
        document.path,
        closedEnd(presentOf(document)) ?? latestOf(observations.filter((figure) => figure.document === document.path)),
      ]),
    )
    this.#asOf = [...this.#present.values()].reduce(later, null)
    this.#covered = documents.map(coveredBy).reduce(later, null)
  }

  /** Last day of the time that a figure is about; `null` where that cannot be told. */
  endOf({ period, document }: Pick<Observation, 'period' | 'document'>): string | null {
    return closedEnd(period) ?? this.#present.get(document) ?? null
  }

  /**
   * Whether a deadline had passed when the documents were written, or when the result was reached whose last day is
   * given. A review of the years up to 2020, written in June, has the last word on 2020 with its results of that year.
   */
  isOver(deadline: string, reached: string): boolean {
    const end = lastDay(deadline)
    const isReviewed = this.#covered !== null && this.#covered >= end && reached >= deadline.slice(0, 4)
    return reached >= end || isReviewed || (this.#asOf !== null && this.#asOf >= end)
  }
}

/** Last day of a year, month or day, for comparing; no month has a 99th, but every real day comes before it. */
export function lastDay(moment: string): string {
  return bounds(moment)?.to ?? moment
}

/** The end of a moment as a number of years: the end of 2020 is 2021, of March 2020 it is 2020,25. */
export function inYears(moment: string): number {
  const [year, month, day] = moment.split('-').map(Number) as [number, number?, number?]
  if (month === undefined || month > 12) return year + 1
  return day === undefined || day > 31 ? year + month / 12 : year + (month - 1 + day / 31) / 12
}

/** The day that a goal for a period is due: a span's end. A goal for "now" or for ever has none. */
export function deadlineOf(period: string | null): string | null {
  const end = period === 'now' ? undefined : period?.split('/').at(-1)
  return end === undefined || end === '..' ? null : end
}

/** What a change or cut is counted from: as read, or the start of its span. */
export function baseOf({ base, period }: Pick<Observation, 'base' | 'period'>): string | null {
  const start = period?.includes('/') ? bounds(period)?.from : undefined
  return base ?? (start === undefined || start < '1' ? null : start)
}

/** The last day of the time that a report covers. That of a plan or resolution is still to come. */
function coveredBy({ type, period }: DocumentInfo): string | null {
  return type === 'resolution' || type === 'plan' ? null : closedEnd(period)
}

function latestOf(observations: readonly Observation[]): string | null {
  return observations
    .filter(({ role }) => role === 'actual')
    .reduce<string | null>((latest, { period }) => later(latest, closedEnd(period)), null)
}

function closedEnd(period: string | null): string | null {
  return period === null || period === 'now' || period.endsWith('..') ? null : lastDay(period)
}

function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a
}
