import type { Signature } from './view-model.ts'

/** "WALI KOTA MALANG," or, for an acting official, "Pj. WALI KOTA MALANG,". */
export function officialLine(signature: Signature): string {
  return signature.prefix === '' ? signature.official : `${signature.prefix} ${signature.official}`
}
