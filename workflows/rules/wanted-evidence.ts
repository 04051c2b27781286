import type { EvidenceKind } from '#workflows/catalogue/evidence.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'

/**
 * Which statements want evidence. What is not stated wants none, and neither does "tidak diketahui"; evidence
 * of a fitting kind about the same subject proves the statement, whoever brought it.
 *
 * Source: in the national evaluation an indicator without evidence stands at level 1 (PermenPANRB 59/2020,
 * attachment I), and the desk of Malang (August 2024) asked for the source of every reading; which kinds fit
 * is the city's habit, not a regulation. A dossier may therefore be submitted without: the rule counts, it
 * does not stop.
 */
export const wantedEvidence = {
  version: '2026.1',
  sentence:
    'Keterangan yang berpengaruh pada penilaian sebaiknya berbukti. Berkas tetap dapat diajukan tanpa bukti.',
  source:
    'Mengapa bukti dicatat: evaluasi SPBE menilai indikator dari bukti dukungnya (PermenPANRB 59/2020, Lampiran I), dan desk reviu Kota Malang (Agustus 2024) menanyakan sumber tiap angka. Berkas tetap dapat diajukan tanpa bukti',
} as const

/** A statement, and the kinds of evidence that prove it. */
export interface Claim {
  readonly key: string
  /** What is stated: "Dasar hukum". */
  readonly label: string
  readonly kinds: readonly EvidenceKind[]
}

const ofApplication: readonly (Claim & { isStated: (values: FieldValues) => boolean })[] = [
  {
    key: 'legalBasis',
    label: 'Dasar hukum',
    kinds: ['legal-basis'],
    isStated: ({ legalBasis }) => isFilled(legalBasis),
  },
  {
    key: 'contract',
    label: 'Kontrak dan nilainya',
    kinds: ['contract'],
    isStated: ({ contractTitle, contractValue }) => isFilled(contractTitle) || isFilled(contractValue),
  },
  {
    key: 'assetNumber',
    label: 'Nomor register aset',
    kinds: ['asset', 'contract'],
    isStated: ({ assetNumber }) => isFilled(assetNumber),
  },
  {
    key: 'isIntegrated',
    label: 'Integrasi dengan aplikasi lain',
    kinds: ['integration', 'technical'],
    isStated: ({ isIntegrated }) => isIntegrated === true,
  },
]

/** What the record of an application states that wants evidence. */
export function claimsOfApplication(values: FieldValues): readonly Claim[] {
  return ofApplication.filter(({ isStated }) => isStated(values)).map(({ isStated: _, ...claim }) => claim)
}

/** What a quarterly reading states: its figures by their source, or that they cannot be known. */
export function claimOfReading(reading: { isKnown: boolean; readingSource: string }): Claim {
  const isStatement = !reading.isKnown || reading.readingSource === 'statement'
  return isStatement
    ? { key: 'reading', label: 'Pernyataan atas angka pemakaian', kinds: ['statement'] }
    : { key: 'reading', label: 'Angka pemakaian', kinds: ['usage', 'statement'] }
}

/** What a follow-up that is said to be done states. */
export const claimOfFollowUp: Claim = {
  key: 'completion',
  label: 'Tindak lanjut selesai',
  kinds: ['execution', 'legal-basis', 'contract', 'asset', 'integration', 'security', 'technical', 'other'],
}

/** Whether evidence of one of these kinds proves it. */
export function isProved(claim: Claim, kinds: readonly string[]): boolean {
  return kinds.some((kind) => (claim.kinds as readonly string[]).includes(kind))
}

function isFilled(value: FieldValues[string] | undefined): boolean {
  return value !== undefined && value !== ''
}
