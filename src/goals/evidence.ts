import type { Claim } from '../extract/claims.ts'
import type { DocumentInfo } from '../records/document.ts'
import type { Observation } from '../records/observation.ts'

/** A claim with the document it stands in. */
export type DocumentClaim = Claim & { document: string }

/** All that is read of one province: what its goals are held against. */
export interface Evidence {
  province: string | null
  provinceCode: string | null
  documents: readonly DocumentInfo[]
  observations: readonly Observation[]
  claims: readonly DocumentClaim[]
}
