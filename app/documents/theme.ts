import { z } from 'zod'

/** Millimetres to PDF points (1/72 inch). */
export function mm(millimetres: number): number {
  return (millimetres * 72) / 25.4
}

export const HAIRLINE = 0.5
export const PALE = '#EFEFEC'
/** What is printed in it is found in the file and not seen on the paper. */
export const PAPER = '#FFFFFF'

/** ISO A4 in millimetres, the paper of letters and forms. */
export const A4 = { width: 210, height: 297 } as const

const millimetres = z.number().min(0).max(500)

/**
 * Everything in a decree's look that the regulations leave open or that offices handle differently.
 * Lengths in millimetres, sizes in points. The city's legal office owns these values; the defaults follow
 * the F4 decrees seen in use (label columns of Permendagri 80/2015 practice, margins 22/19/22/25).
 */
export const decreeStyle = z
  .object({
    paper: z.object({ width: millimetres.default(215), height: millimetres.default(330) }).prefault({}),
    margins: z
      .object({
        top: millimetres.default(22),
        right: millimetres.default(19),
        bottom: millimetres.default(22),
        left: millimetres.default(25),
      })
      .prefault({}),
    bodySize: z.number().min(8).max(16).default(12),
    /** Line height as a factor of the body size. */
    bodyLeading: z.number().min(1).max(2).default(1.25),
    tableSize: z.number().min(6).max(12).default(9),
    boldHeading: z.boolean().default(true),
    provinceLine: z.boolean().default(false),
    emblemWidth: millimetres.default(22),
    columns: z
      .object({
        /** Widened by itself when a label such as "Memperhatikan" needs more. */
        label: millimetres.default(27.5),
        colon: millimetres.default(5),
        letter: millimetres.default(9),
      })
      .prefault({}),
    /** Space after each item, in points. */
    itemSpacing: z.number().min(0).max(24).default(5),
    /** Distance of the signature block from the left margin. */
    signatureIndent: millimetres.default(88),
    /** Blank lines left for the pen. */
    signatureLines: z.number().int().min(2).max(8).default(4),
    annexHeadingAlignment: z.enum(['right-half', 'centre']).default('right-half'),
    columnNumbers: z.boolean().default(true),
    /** A page of contents stands before annexes of so many pages together; 0 for never. */
    contentsFrom: z.number().int().min(0).default(12),
  })
  .prefault({})

export type DecreeStyle = z.output<typeof decreeStyle>
