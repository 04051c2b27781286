import { z } from 'zod'
import { tableDeclaration } from '../layout/table-declaration.ts'
import { detail, letterhead } from '../letter.ts'
import { printable, words } from '../printable.ts'

const signature = z.object({
  /** "Malang, 8 Agustus 2026" */
  place: words,
  /** "Kepala Bidang Aplikasi Informatika," */
  official: words,
  mark: printable.default(''),
  name: words,
  rank: printable.default(''),
  employeeNumber: printable.default(''),
})

/** Tanda Terima of a submitted dossier, as it prints: every word, number and date already written. */
export const receiptViewModel = z.object({
  /** Date and time the bytes carry, ISO; the moment of submission. */
  documentDate: z.iso.datetime(),
  author: words,
  letterhead,
  /** "TANDA TERIMA PENGAJUAN" */
  title: words,
  /** "NOMOR …" */
  number: words,
  opening: words,
  details: z.array(detail).min(1).max(20),
  listTitle: words,
  list: tableDeclaration,
  /** The files that stood as evidence when it was handed in, each with its hash; left out where there was none. */
  evidence: z.object({ title: words, list: tableDeclaration }).optional(),
  fingerprint: z.object({
    label: words,
    /** SHA-256 of the frozen dossier, lower-case hexadecimal. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    explanation: words,
  }),
  verification: z.object({ label: words, code: words, explanation: words }),
  closing: printable.default(''),
  /** Left out where nobody signs: the system makes it. */
  signature: signature.optional(),
})

export type ReceiptInput = z.input<typeof receiptViewModel>
export type ReceiptView = z.output<typeof receiptViewModel>
