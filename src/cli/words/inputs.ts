/** Words for what is wrong with records given as input. */
const vi = {
  notRecords: (where: string, what: string) =>
    `không phải kết quả của 'cchc extract -f json' hay '-f jsonl'${where === '' ? '' : ` (tại ${where})`}: ${what}`,
}

const en: typeof vi = {
  notRecords: (where, what) =>
    `not what 'cchc extract -f json' or '-f jsonl' writes${where === '' ? '' : ` (at ${where})`}: ${what}`,
}

export const inputWords = { vi, en } as const
