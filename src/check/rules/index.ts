import type { Rule } from '../rule.ts'
import { bounds } from './bounds.ts'
import { change } from './change.ts'
import { conflict } from './conflict.ts'
import { damagedNumber } from './damaged-number.ts'
import { dates } from './dates.ts'
import { documentDates } from './document-dates.ts'
import { documentYear } from './document-year.ts'
import { dossiers } from './dossiers.ts'
import { futureResult } from './future-result.ts'
import { goalVerdict } from './goal-verdict.ts'
import { goals } from './goals.ts'
import { header } from './header.ts'
import { indexChange } from './index-change.ts'
import { move } from './move.ts'
import { numberMarks } from './number-marks.ts'
import { parts } from './parts.ts'
import { planShare } from './plan-share.ts'
import { rankOrder } from './rank-order.ts'
import { rate } from './rate.ts'
import { reductionRate } from './reduction-rate.ts'
import { reportsDisagree } from './reports-disagree.ts'
import { required } from './required.ts'
import { schema } from './schema.ts'
import { sharedRank } from './shared-rank.ts'
import { tableTotals } from './table-totals.ts'
import { year } from './year.ts'

/** Every rule, in the order in which `cchc rules` lists them. */
export const RULES: readonly Rule[] = [
  schema,
  bounds,
  futureResult,
  rate,
  parts,
  tableTotals,
  change,
  move,
  planShare,
  reductionRate,
  dossiers,
  indexChange,
  conflict,
  goals,
  goalVerdict,
  damagedNumber,
  numberMarks,
  documentYear,
  documentDates,
  dates,
  year,
  header,
  rankOrder,
  sharedRank,
  reportsDisagree,
  required,
]
