import { findProvince, predecessorsOf, provinceByCode, provinceCode } from './find.ts'

/** Whose a record or report is, as far as it says so: `provinceCode` is a code with its list ("63-93"). */
export interface Owned {
  province: string | null
  provinceCode: string | null
  /** Path of the report. */
  document: string
}

/**
 * Tells provinces apart. One that the reform of 2025 left as it was is the same before and after; one that took others
 * in is not. What no report names is known by its report.
 */
export function provinceKey(of: Owned): string {
  const province = of.provinceCode === null ? null : provinceByCode(of.provinceCode)
  if (!province) return of.province ?? `? ${of.document}`
  const [only, ...others] = predecessorsOf(province)
  return provinceCode(only && others.length === 0 ? only : province)
}

/**
 * Whether a name means the province of a record or report. It is that of the province at the time of these: "Tuyên
 * Quang" means the province of either list, "Hà Giang" not the one that it went into, and "Thừa Thiên Huế" is "Huế".
 */
export function isProvince(name: string, of: Owned): boolean {
  const since = of.provinceCode === null ? null : (provinceByCode(of.provinceCode)?.validFrom ?? null)
  const named = findProvince(name, since)
  if (named === null) return name === of.province
  return provinceKey({ ...of, province: named.name, provinceCode: provinceCode(named) }) === provinceKey(of)
}
