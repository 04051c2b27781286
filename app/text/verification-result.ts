import { wholeNumber } from './figures.ts'
import { comparisonWords, fileWords } from './verification.ts'

interface Compared {
  outcome: 'same' | 'appended' | 'different'
  kind: string | null
  sha256: string
  appendedBytes: number
  report: {
    signatures: readonly { signerName: string; isIntact: boolean }[]
    bytesAfterLast: number
  }
}

export interface ComparisonResult {
  tone: 'good' | 'danger'
  sentence: string
  sha256: string
  /** What the file says of its own signatures, a sentence each. */
  signatures: string[]
}

/** The outcome of comparing a received file, said exactly. */
export function comparisonInWords({
  outcome,
  kind,
  sha256,
  appendedBytes,
  report,
}: Compared): ComparisonResult {
  const sentence =
    outcome === 'same'
      ? comparisonWords.same(fileWords[kind ?? ''] ?? '')
      : outcome === 'appended'
        ? comparisonWords.appended(wholeNumber(appendedBytes))
        : comparisonWords.different
  const signatures = report.signatures.map(({ signerName, isIntact }) =>
    comparisonWords.signature(named(signerName), isIntact),
  )
  const said = signatures.length === 0 ? [comparisonWords.noSignature] : signatures
  const after =
    report.bytesAfterLast > 0 ? [comparisonWords.afterLast(wholeNumber(report.bytesAfterLast))] : []
  return { tone: outcome === 'same' ? 'good' : 'danger', sentence, sha256, signatures: [...said, ...after] }
}

/** A certificate may carry a NIK in its name; a long number is never shown. */
function named(signerName: string): string {
  const name = signerName.replaceAll(/\d{8,}/g, '…').slice(0, 120)
  return name === '' ? comparisonWords.nameless : name
}
