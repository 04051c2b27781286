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
  dicta: z.array(z.object({ text: paragraph, items: z.array(paragraph) })).min(1),
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

const markPattern = /\{\{\s*([a-z_]+)\s*\}\}/g

/** Puts the values in; a mark without a value is a mistake of the words and throws its name. */
export function fillMarks(text: string, values: MarkValues): string {
  return text.replace(markPattern, (_, name: string) => {
    const value = values[name]
    if (value === undefined)
      throw new Error(`Tanda {{${name}}} tidak dikenal. Hapus, atau pakai tanda yang tersedia.`)
    return value
  })
}

/** Marks in a text that no value stands for. */
export function unknownMarks(text: string, values: MarkValues): string[] {
  return [...text.matchAll(markPattern)]
    .map((match) => match[1] ?? '')
    .filter((name) => values[name] === undefined)
}

/** Dictum labels: KESATU … KEDUA PULUH (keputusan-format section 1). */
const units = ['', 'SATU', 'DUA', 'TIGA', 'EMPAT', 'LIMA', 'ENAM', 'TUJUH', 'DELAPAN', 'SEMBILAN']

/** "KESATU" for 1, "KESEPULUH" for 10, "KEDUA BELAS" for 12; up to 29. */
export function dictumLabel(position: number): string {
  if (position < 10) return `KE${units[position]}`
  if (position === 10) return 'KESEPULUH'
  if (position === 11) return 'KESEBELAS'
  if (position < 20) return `KE${units[position - 10]} BELAS`
  const rest = units[position - 20] ?? ''
  return rest === '' ? 'KEDUA PULUH' : `KEDUA PULUH ${rest}`
}
