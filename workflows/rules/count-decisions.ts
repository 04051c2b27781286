import { type DecisionCode, decisionCodes, retiringDecisions } from '#workflows/catalogue/decision.ts'

export const countDecisionsRule = {
  version: '2026.1',
  source: 'Aturan hitung produk: satu aplikasi dihitung satu kali, menurut keputusannya yang berlaku',
  definition:
    'Jumlah aplikasi yang direviu menurut keputusan yang berlaku; aplikasi yang belum diputus dihitung tersendiri.',
} as const

export interface DecisionTotals {
  readonly total: number
  readonly decided: number
  readonly undecided: number
  readonly byCode: Readonly<Record<DecisionCode, number>>
  /** Applications that stop serving: replaced by a national or local one, or deactivated. */
  readonly retiring: number
}

/** Totals per decision; a row without a decision counts as undecided. Sums always match the rows. */
export function countDecisions(rows: Iterable<{ readonly decision: DecisionCode | null }>): DecisionTotals {
  const byCode = Object.fromEntries(decisionCodes.map((code) => [code, 0])) as Record<DecisionCode, number>
  let undecided = 0
  for (const { decision } of rows) {
    if (decision === null) undecided += 1
    else byCode[decision] += 1
  }
  const decided = decisionCodes.reduce((sum, code) => sum + byCode[code], 0)
  const retiring = retiringDecisions.reduce((sum, code) => sum + byCode[code], 0)
  return { total: decided + undecided, decided, undecided, byCode, retiring }
}
