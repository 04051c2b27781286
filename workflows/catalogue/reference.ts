/**
 * The six references of the national architecture (Perpres 132/2022). A code is the prefix and a group of two
 * digits for each level: "RAB.09.03.02" lies in "RAB.09.03", which lies in "RAB.09".
 */
export const references = {
  RAB: { label: 'Referensi Arsitektur Proses Bisnis', levels: ['Sektor', 'Urusan', 'Fungsi'] },
  RAL: { label: 'Referensi Arsitektur Layanan', levels: ['Kelompok', 'Urusan', 'Layanan'] },
  RAD: {
    label: 'Referensi Arsitektur Data dan Informasi',
    levels: ['Data pokok', 'Data tematik', 'Rincian'],
  },
  RAA: { label: 'Referensi Arsitektur Aplikasi', levels: ['Jenis', 'Kelompok', 'Aplikasi'] },
  RAI: { label: 'Referensi Arsitektur Infrastruktur', levels: ['Kelompok', 'Jenis', 'Rincian'] },
  RAK: { label: 'Referensi Arsitektur Keamanan', levels: ['Kelompok', 'Objek', 'Rincian'] },
} as const satisfies Record<string, { label: string; levels: readonly string[] }>

export type ReferenceKind = keyof typeof references

/** One code of a reference, as an edition of it lists it. */
export interface ReferenceCode {
  readonly code: string
  readonly name: string
  /** `fixed` is the same for all governments, `listed` is a ready list that may be added to. */
  readonly standing: 'fixed' | 'listed'
}

/** SIA-SPBE has slots down to the seventh level. */
const deepestLevel = 7

export function isReferenceKind(text: string): text is ReferenceKind {
  return Object.hasOwn(references, text)
}

/** Whether this is written like a code of the reference; whether there is such a code is another question. */
export function isCodeOf(kind: ReferenceKind, code: string): boolean {
  const groups = code.split('.')
  return groups[0] === kind && groups.length - 1 <= deepestLevel && /^[A-Z]{3}(\.\d{2})+$/.test(code)
}

/** How deep a code lies: 1 for "RAB.09", 3 for "RAB.09.03.02". */
export function levelOf(code: string): number {
  return code.split('.').length - 1
}

/** The codes a code lies in, the uppermost first; they are derived and never typed. */
export function upperCodes(code: string): readonly string[] {
  const groups = code.split('.')
  return groups.slice(2).map((_, index) => groups.slice(0, index + 2).join('.'))
}

/** The code right above, or null for the uppermost. */
export function parentOf(code: string): string | null {
  return upperCodes(code).at(-1) ?? null
}

/** "Urusan" for a RAB code of the second level; local levels are counted. */
export function levelLabel(kind: ReferenceKind, level: number): string {
  const labels: readonly string[] = references[kind].levels
  return labels[level - 1] ?? `Tingkat ${level}`
}
