import { afterEach, describe, expect, it, vi } from 'vitest'
import { Progress } from '../../src/cli/progress.ts'

/** What is written while reports come every 150 ms of a clock that only the test moves. */
function written(isTTY: boolean, reports: number): string[] {
  vi.useFakeTimers()
  const texts: string[] = []
  const progress = new Progress((count) => `${count} read`, { isTTY, write: (text: string) => texts.push(text) })
  for (let count = 1; count <= reports; count++) {
    vi.advanceTimersByTime(150)
    progress.at(count)
  }
  progress.end()
  return texts
}

describe('progress', () => {
  afterEach(() => void vi.useRealTimers())

  it('is silent for a second, then now and then a line that is wiped at the end', () => {
    expect(written(true, 6)).toEqual([])
    expect(written(true, 10)).toEqual(['\r\x1b[K7 read', '\r\x1b[K9 read', '\r\x1b[K'])
  })

  it('is silent where nobody watches', () => {
    expect(written(false, 20)).toEqual([])
  })
})
