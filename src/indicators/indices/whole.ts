import type { Indicator } from '../types.ts'
import { type Index, member, printedUnit, RANK_CHANGES, RANKS, SCORE_CHANGES, SCORES, topicOf } from './family.ts'

/** An index as a whole: its score and ranks, their changes, and the examples that show them. */
export function wholeOf(index: Index): Indicator[] {
  const { code, vi, en, full, sample } = index
  const topic = topicOf(index)
  const unit = printedUnit(index)
  const score = Number(sample.replace(',', '.'))
  return [
    member(index, 'score', {
      units: index.units,
      vi: `${vi}: điểm`,
      en: `${en}: score`,
      better: 'higher',
      bounds: SCORES,
      cues: [topic],
      ...(index.not ? { not: index.not } : {}),
      examples: [
        {
          text: `Năm 2021, chỉ số ${vi} của tỉnh đạt ${sample} ${unit}.`,
          value: score,
          period: '2021',
        },
        {
          text: `Kết quả ${full} năm 2022 của tỉnh là ${sample} ${unit}, thuộc nhóm khá.`,
          value: score,
          period: '2022',
        },
        {
          text: `Phấn đấu đến năm 2025, ${full} đạt từ ${sample} ${unit} trở lên.`,
          value: score,
          role: 'target',
          period: '2025',
        },
      ],
    }),
    member(index, 'rank', {
      units: ['rank'],
      vi: `${vi}: thứ hạng`,
      en: `${en}: rank`,
      better: 'lower',
      bounds: RANKS,
      cues: [topic],
      examples: [
        { text: `Năm 2021, chỉ số ${vi} xếp thứ 28/63 tỉnh, thành phố.`, value: 28, of: 63, period: '2021' },
        {
          text: `Phấn đấu đến năm 2025, ${vi} nằm trong nhóm 20 tỉnh, thành phố dẫn đầu.`,
          value: 20,
          role: 'target',
          period: '2025',
        },
        { text: `${full} năm 2022 của tỉnh đứng ở vị trí thứ 17 cả nước.`, value: 17, period: '2022' },
        { text: `${vi} năm 2022: ${sample} ${unit} (hạng 28/63).`, value: 28, of: 63, period: '2022' },
        { text: `${vi}: từ hạng 36 năm 2020 lên hạng 28 năm 2021.`, value: 28, period: '2021' },
        { text: `${vi} năm 2025 xếp thứ 12/34 tỉnh, thành phố.`, value: 12, of: 34, period: '2025' },
      ],
    }),
    member(index, 'region-rank', {
      units: ['region-rank'],
      vi: `${vi}: thứ hạng trong vùng`,
      en: `${en}: rank in the region`,
      better: 'lower',
      bounds: [1, 20],
      cues: [topic],
      examples: [
        {
          text: `Năm 2021, ${vi} xếp thứ 31/63 cả nước và đứng thứ 6/14 tỉnh trung du và miền núi phía Bắc.`,
          value: 6,
          of: 14,
          period: '2021',
        },
        { text: `Năm 2022, ${full} của tỉnh đứng thứ 3/6 tỉnh vùng Đông Nam Bộ.`, value: 3, of: 6, period: '2022' },
        {
          text: `${vi} năm 2022 xếp hạng 7 trong 14 tỉnh khu vực trung du và miền núi phía Bắc.`,
          value: 7,
          of: 14,
          period: '2022',
        },
      ],
    }),
    member(index, 'rank-change', {
      changeOf: `${code}.rank`,
      units: ['rank'],
      vi: `${vi}: tăng/giảm bậc`,
      en: `${en}: change of rank`,
      better: 'higher',
      bounds: RANK_CHANGES,
      change: 'rank',
      cues: [topic],
      examples: [
        { text: `Năm 2021, ${vi} giảm 3 bậc so với năm 2020.`, value: -3, base: '2020' },
        {
          text: `${full} năm 2022 xếp thứ 20/63, tăng 07 hạng so với năm 2021.`,
          value: 7,
          period: '2022',
          base: '2021',
        },
        { text: `Năm 2022, ${vi} xếp thứ 38/63 (tụt 12 bậc so với năm 2021).`, value: -12, base: '2021' },
        { text: `${vi} năm 2022 đứng thứ 20/63, thăng 3 hạng so với năm 2021.`, value: 3, base: '2021' },
      ],
    }),
    member(index, 'score-change', {
      changeOf: `${code}.score`,
      units: index.units,
      vi: `${vi}: tăng/giảm điểm`,
      en: `${en}: change of score`,
      better: 'higher',
      bounds: SCORE_CHANGES,
      change: 'value',
      cues: [topic],
      examples: [
        {
          text: `Năm 2021, ${vi} đạt 43,5 ${unit}, tăng 1,25 điểm so với năm 2020.`,
          value: 1.25,
          base: '2020',
        },
        {
          text: `Năm 2022, ${full} đạt ${sample} ${unit}, giảm 0,08 ${unit} so với năm 2021.`,
          value: -0.08,
          base: '2021',
        },
        { text: `So với năm 2021, ${vi} năm 2022 của tỉnh tăng 0,15 điểm.`, value: 0.15, base: '2021' },
      ],
    }),
  ]
}
