import { z } from 'zod'
import { tableDeclaration } from '../layout/table-declaration.ts'
import { detail, letterhead } from '../letter.ts'
import { printable, words } from '../printable.ts'

/**
 * Lembar kontrol: who initialled a decree, when and with which note. A round that was returned stays in the
 * table; each round opens with a band. Every word and date already written.
 */
export const controlSheetViewModel = z.object({
  /** Date and time the bytes carry, ISO. */
  documentDate: z.iso.datetime(),
  author: words,
  letterhead,
  title: words,
  number: printable.default(''),
  details: z.array(detail).max(20),
  steps: tableDeclaration,
  closing: printable.default(''),
  /** Foot of each page, for example the register the sheet was printed from and when. */
  footer: words,
})

export type ControlSheetInput = z.input<typeof controlSheetViewModel>
export type ControlSheetView = z.output<typeof controlSheetViewModel>
