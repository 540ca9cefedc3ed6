import type { Indicator } from '../types.ts'
import { type Index, member, printedUnit, RANK_CHANGES, RANKS, SCORE_CHANGES, SCORES, topicOf } from './family.ts'

const GENERAL_COMPONENTS = [
  'chỉ số thành phần',
  'trục nội dung',
  'chỉ số nội dung',
  'lĩnh vực',
  'nội dung',
  'tiêu chí',
  'yếu tố',
  'trụ cột',
  'nhóm chỉ số',
]

/** The components of an index: their scores and ranks, how these changed, and how many of them fell. */
export function componentsOf(index: Index): Indicator[] {
  const { code, vi, en, full, sample } = index
  const topic = topicOf(index)
  const component = [`=${index.components.join('|')}`, `=${GENERAL_COMPONENTS.join('|')}`]
  // A change is said after the component's score: its name can stand further off.
  const changed = component.map((cue) => `^${cue.slice(1)}`)
  const unit = printedUnit(index)
  const [first] = index.components
  const part = first.charAt(0).toUpperCase() + first.slice(1)
  return [
    member(index, 'component-score', {
      partOf: `${code}.score`,
      units: index.units,
      vi: `${vi}: điểm thành phần`,
      en: `${en}: component score`,
      better: 'higher',
      bounds: SCORES,
      categoryAsWritten: true,
      cues: component.map((cue) => `${topic} + ${cue}`),
      examples: [
        {
          text: `Năm 2021, ${vi} có chỉ số thành phần “${part}” đạt 6,5 ${unit}, xếp thứ 12/63.`,
          value: 6.5,
          category: part,
          period: '2021',
        },
        {
          text: `Về ${full} năm 2022, nội dung ${part} đạt 7,25 ${unit}.`,
          value: 7.25,
          category: part,
          period: '2022',
        },
        { text: `${vi} năm 2022: ${part}: 6,41 điểm.`, value: 6.41, category: part, period: '2022' },
      ],
    }),
    member(index, 'component-score-change', {
      changeOf: `${code}.component-score`,
      units: index.units,
      vi: `${vi}: tăng/giảm điểm thành phần`,
      en: `${en}: change of a component's score`,
      better: 'higher',
      bounds: SCORE_CHANGES,
      change: 'value',
      categoryAsWritten: true,
      cues: changed.map((cue) => `${topic} + ${cue}`),
      examples: [
        {
          text: `Năm 2021, ${vi} có chỉ số thành phần “${part}” đạt 6,5 ${unit}, giảm 0,4 ${unit} so với năm 2020.`,
          value: -0.4,
          category: part,
          base: '2020',
        },
        {
          text: `Về ${full} năm 2022, nội dung ${part} đạt 7,25 ${unit}, tăng 0,31 ${unit} so với năm 2021.`,
          value: 0.31,
          category: part,
          base: '2021',
        },
        {
          text: `${vi} năm 2022: ${part} giảm 0,12 điểm so với năm 2021.`,
          value: -0.12,
          category: part,
          base: '2021',
        },
      ],
    }),
    member(index, 'component-rank', {
      units: ['rank'],
      vi: `${vi}: thứ hạng thành phần`,
      en: `${en}: component rank`,
      better: 'lower',
      bounds: RANKS,
      categoryAsWritten: true,
      cues: changed.map((cue) => `${topic} + ${cue}`),
      examples: [
        {
          text: `Năm 2021, ${vi} có chỉ số thành phần “${part}” đạt 6,5 ${unit}, xếp thứ 12/63.`,
          value: 12,
          of: 63,
          category: part,
        },
        { text: `${vi} năm 2022: lĩnh vực ${part} xếp hạng 9/63.`, value: 9, of: 63, category: part },
        {
          text: `Về ${full} năm 2022, nội dung ${part} đứng thứ 31 trong 63 tỉnh, thành phố.`,
          value: 31,
          of: 63,
          category: part,
        },
      ],
    }),
    member(index, 'component-rank-change', {
      changeOf: `${code}.component-rank`,
      units: ['rank'],
      vi: `${vi}: tăng/giảm bậc thành phần`,
      en: `${en}: change of a component's rank`,
      better: 'higher',
      bounds: RANK_CHANGES,
      change: 'rank',
      categoryAsWritten: true,
      cues: changed.map((cue) => `${topic} + ${cue}`),
      examples: [
        {
          text: `Năm 2021, ${vi} có chỉ số thành phần “${part}” xếp thứ 12/63, tăng 5 bậc so với năm 2020.`,
          value: 5,
          category: part,
          base: '2020',
        },
        {
          text: `Về ${full} năm 2022, nội dung ${part} xếp hạng 40/63, giảm 9 hạng so với năm 2021.`,
          value: -9,
          category: part,
          base: '2021',
        },
        {
          text: `${vi} năm 2022: lĩnh vực ${part} tăng 06 bậc so với năm 2021.`,
          value: 6,
          category: part,
          base: '2021',
        },
      ],
    }),
    member(index, 'components-declined', {
      units: ['components'],
      vi: `${vi}: số nội dung giảm điểm`,
      en: `${en}: components that fell`,
      better: 'lower',
      cues: [
        `${topic} + >nội dung|chỉ số|chỉ số thành phần|tiêu chí|lĩnh vực|trục|chỉ số nội dung|thành phần + ^giảm điểm|giảm|bị giảm điểm|sụt giảm|tụt điểm`,
      ],
      not: ['tăng điểm'],
      examples: [
        { text: `Năm 2021, ${vi} đạt 43,5 điểm, có 4/8 nội dung giảm điểm.`, value: 4, of: 8 },
        { text: `Năm 2022, ${full} có 03 chỉ số thành phần giảm điểm so với năm 2021.`, value: 3, period: '2022' },
        { text: `Trong 10 chỉ số thành phần của ${vi} năm 2022 có 4 chỉ số giảm điểm.`, value: 4, of: 10 },
        { text: `${vi} năm 2022 có 6/8 lĩnh vực tăng điểm, 2/8 lĩnh vực giảm điểm.`, value: 2, of: 8 },
        {
          text: `${vi} năm 2022 đạt ${sample} ${unit}; 7/10 chỉ số thành phần tăng điểm, 3/10 chỉ số giảm điểm.`,
          value: 3,
          of: 10,
        },
      ],
      counterexamples: [
        { text: `${vi} năm 2022 có 6/8 lĩnh vực tăng điểm, 2/8 lĩnh vực giảm điểm.`, value: 6 },
        { text: `${vi} năm 2022 tăng điểm 6/8 lĩnh vực, giảm điểm 2/8 lĩnh vực.`, value: 6 },
      ],
    }),
  ]
}
