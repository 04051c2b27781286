import { z } from 'zod'

const paragraph = z.string().trim().min(1, 'Bagian ini tidak boleh kosong.').max(20_000)

/**
 * The words of a decree: what the legal office may edit. Data stand in them as marks in double braces
 * ({{jumlah}}, {{rincian}} …), so editing the words never changes a figure.
 */
export const decreeWords = z.object({
  title: paragraph,
  considering: z.array(paragraph).min(1),
  inViewOf: z.array(paragraph).min(1),
  noting: z.array(paragraph),
  dicta: z
    .array(z.object({ text: paragraph, items: z.array(paragraph) }))
    .min(1)
    .max(99, 'Diktum paling banyak 99. Gabungkan sebagian.'),
  distribution: z.array(paragraph),
})

export type DecreeWords = z.infer<typeof decreeWords>

/** One row of Annex III, in words already; frozen when the decree is drafted. */
export const annexRow = z.object({
  itemId: z.string(),
  applicationId: z.string(),
  organisation: z.string(),
  application: z.string(),
  purpose: z.string(),
  decision: z.string(),
  decisionLabel: z.string(),
  reason: z.string(),
  successor: z.string(),
  due: z.string(),
  /** The decision rests on readings made up for practice ("latihan"). */
  isSimulated: z.boolean(),
})

export type AnnexRow = z.infer<typeof annexRow>

/** Values for the marks, in words: `{{jumlah}}` -> "80 (delapan puluh)". */
export type MarkValues = Readonly<Record<string, string>>

// Whatever stands in double braces is meant as a mark: a misspelt one must be named, not printed.
const markPattern = /\{\{\s*([^{}]*?)\s*\}\}/g

/** Puts the values in; a mark without a value is a mistake of the words and throws its name. */
export function fillMarks(text: string, values: MarkValues): string {
  return text.replace(markPattern, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined)
      throw new Error(`Tanda {{${name}}} tidak dikenal. Hapus, atau pakai tanda yang tersedia.`)
    return value
  })
}

/** Marks in a text that no value stands for. */
export function unknownMarks(text: string, values: MarkValues): string[] {
  return [...text.matchAll(markPattern)]
    .map((match) => match[1] ?? '')
    .filter((name) => !Object.hasOwn(values, name))
}

/** The text with marks nobody knows spelled out as such, for reading while the words are still being written. */
export function withStrayMarksShown(text: string, values: MarkValues): string {
  return text.replace(markPattern, (mark, name: string) =>
    Object.hasOwn(values, name) ? mark : `[${name}?]`,
  )
}
