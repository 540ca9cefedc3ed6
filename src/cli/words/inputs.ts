import type { RecordsError } from '../../records/parse.ts'

/** Words for what is wrong with records given as input. */
const vi = {
  notRecords: (problem: RecordsError['problem'], where: string) =>
    `không phải kết quả của 'cchc extract -f json' hay '-f jsonl': ${
      problem === 'syntax' ? 'sai cú pháp JSON' : `thiếu hoặc sai giá trị${where === '' ? '' : ` của ${where}`}`
    }`,
}

const en: typeof vi = {
  notRecords: (problem, where) =>
    `not what 'cchc extract -f json' or '-f jsonl' writes: ${
      problem === 'syntax' ? 'no valid JSON' : `a value is missing or wrong${where === '' ? '' : `: ${where}`}`
    }`,
}

export const inputWords = { vi, en } as const
