import type { Rule } from '../check/rule.ts'
import type { Bilingual, Language } from '../records/language.ts'
import type { Page } from './page.ts'

const WORDS = {
  title: { vi: 'Quy tắc kiểm tra', en: 'Rules' },
  hint: { vi: 'cchc rules MÃ in trang giải thích của một quy tắc.', en: 'cchc rules ID prints the page of a rule.' },
  severity: { vi: 'mức', en: 'severity' },
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  one: { vi: 'Trong một báo cáo', en: 'Within one report' },
  several: { vi: 'Giữa các báo cáo', en: 'Across reports' },
  passing: { vi: 'Ví dụ đạt', en: 'Passes' },
  failing: { vi: 'Ví dụ bị bắt', en: 'Fails' },
  report: { vi: 'báo cáo', en: 'report' },
} as const satisfies Record<string, Bilingual>

/** All rules, a line each. */
export function ruleListPage(rules: readonly Rule[], language: Language): Page {
  const rows = (chosen: readonly Rule[]) =>
    chosen.map(({ id, name, severity }) => ({ name: id, text: `${name[language]} (${WORDS[severity][language]})` }))
  return {
    title: WORDS.title[language],
    about: [WORDS.hint[language]],
    sections: [
      { title: WORDS.one[language], rows: rows(rules.filter(({ check }) => check !== undefined)) },
      { title: WORDS.several[language], rows: rows(rules.filter(({ check }) => check === undefined)) },
    ],
  }
}

/** The page of one rule: what it compares, its tolerance and why, examples. */
export function rulePage({ id, name, severity, page, examples }: Rule, language: Language): Page {
  const rows = (chosen: readonly { reports: readonly string[] }[]) =>
    chosen.flatMap(({ reports }) =>
      reports.map((text, i) => ({
        name: reports.length > 1 ? `${WORDS.report[language]} ${i + 1}` : null,
        text: text.replace(/\s+/g, ' '),
      })),
    )
  return {
    title: `${id}: ${name[language]}`,
    about: [
      `${WORDS.severity[language]}: ${WORDS[severity][language]}`,
      '',
      ...page[language]
        .split('\n\n')
        .flatMap((part) => [part, ''])
        .slice(0, -1),
    ],
    sections: [
      { title: WORDS.passing[language], rows: rows(examples.passing) },
      { title: WORDS.failing[language], rows: rows(examples.failing) },
    ],
  }
}

/** The same for programs. */
export function ruleJson({ id, name, severity, page, examples }: Rule, language: Language): object {
  return { id, name: name[language], severity, page: page[language], examples }
}
