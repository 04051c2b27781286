import { z } from 'zod'

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/gu

/** What most texts are not: other than plain signs, or blanks in a row, in front or at the end. */
const UNUSUAL = /[^\x20-\x7e]| {2}|^ | $/u

/**
 * Text as it can be printed: NFC, one kind of line break, no control or invisible characters, no runs of
 * blanks. Idempotent. Characters the fonts lack are not touched here, they are refused by name later.
 */
export function normaliseText(text: string): string {
  if (!UNUSUAL.test(text)) return text
  return text
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029|\u0085/gu, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROL, ' ')
    .replace(/\u2011/gu, '-')
    .replace(/[\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .replace(/ *\n[ \n]*/gu, '\n')
    .replace(/^[ \n]+|[ \n]+$/gu, '')
}

/** Blanks left on purpose (a number not given yet) survive as no-break spaces. */
function keepBlanks(text: string): string {
  const blanks = text.replace(/ {2,}/gu, (run) => '\u00a0'.repeat(run.length))
  return normaliseText(blanks)
}

const LONGEST = 20_000

/** A printed string of a view model; normalised at the worker's door. May be empty. */
export const printable = z.string().max(LONGEST).transform(normaliseText)

/** A printed string that must say something. */
export const words = printable.refine((text) => text !== '', { message: 'teks kosong' })

/** A number line whose blank part must keep its width. */
export const numberLine = z
  .string()
  .max(200)
  .transform(keepBlanks)
  .refine((text) => text !== '', {
    message: 'teks kosong',
  })

/** Text without any white space, ligatures undone: what two readings of one text are compared by. */
export function compact(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '')
}
