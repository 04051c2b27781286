import { type DecisionCode, decisionCodes, decisions } from '#workflows/catalogue/decision.ts'
import { countDecisions } from '#workflows/rules/count-decisions.ts'
import type { AnnexCounts } from './annexes.ts'
import { dictumLabel } from './dictum-label.ts'
import type { ThreeCounts } from './three-counts.ts'
import { type AnnexRow, type DecreeWords, fillMarks, type MarkValues, unknownMarks } from './words.ts'

/** "delapan puluh" for 80: handed in, because number words belong to the text of the product. */
export type NumberWords = (value: number) => string

export interface ComposedDictum {
  label: string
  text: string
  items: { label: string; text: string }[]
}

/** A decree's words with the figures in place. */
export interface ComposedWords {
  title: string
  considering: string[]
  inViewOf: string[]
  noting: string[]
  dicta: ComposedDictum[]
}

/** What the figures in a decree's words are counted from. */
export interface Figures {
  /** The frozen rows of Annex III. */
  rows: readonly AnnexRow[]
  /** What annexes I and II hold; null for a decree that was drafted before they were made from the record. */
  counts: AnnexCounts | null
}

/** The marks the words of a decree may use, and their values from its annexes. */
export function markValues({ rows, counts }: Figures, numberWords: NumberWords): MarkValues {
  const agencies = new Set(rows.map((row) => row.organisation)).size
  return {
    jumlah: figure(rows.length, numberWords),
    jumlah_opd: figure(agencies, numberWords),
    rincian: inOneSentence(breakdown(rows, numberWords)),
    ...(counts === null
      ? {}
      : {
          jumlah_objek: figure(counts.objects, numberWords),
          jumlah_kegiatan: figure(counts.initiatives, numberWords),
        }),
  }
}

/** Words and figures become the text that prints. Throws the name of a mark nobody knows. */
export function composeDecree(words: DecreeWords, figures: Figures, numberWords: NumberWords): ComposedWords {
  const values = markValues(figures, numberWords)
  const fill = (text: string) => fillMarks(text, values)
  return {
    title: fill(words.title),
    considering: words.considering.map(fill),
    inViewOf: words.inViewOf.map(fill),
    noting: words.noting.map(fill),
    dicta: words.dicta.map((dictum, index) => ({
      label: dictumLabel(index + 1),
      text: fill(dictum.text),
      items: lettered(dictum.items.flatMap((item) => itemLines(item, figures.rows, numberWords)).map(fill)),
    })),
  }
}

/** Marks in the words that have no value: each would stop the document. */
export function strayMarks(words: DecreeWords, figures: Figures, numberWords: NumberWords): string[] {
  const values = markValues(figures, numberWords)
  const texts = [
    words.title,
    ...words.considering,
    ...words.inViewOf,
    ...words.noting,
    ...words.dicta.flatMap((dictum) => [dictum.text, ...dictum.items]),
  ]
  const inText = texts.flatMap((text) => unknownMarks(text, values))
  // The list of recipients is printed as it stands: no mark is filled there.
  return [...inText, ...words.distribution.flatMap((text) => unknownMarks(text, {}))]
}

/** What the body of a decree gives the number of. */
export type CountedNoun = 'aplikasi' | 'objek' | 'kegiatan'

/**
 * The number of applications (or objects, or initiatives) the dicta name: the first "80 (…) aplikasi" in them,
 * read back from the composed text as a reader would. 0 when the words no longer say it.
 */
export function countInBody(composed: Pick<ComposedWords, 'dicta'>, noun: CountedNoun = 'aplikasi'): number {
  const named = new RegExp(`(\\d[\\d.]*) \\([a-z ]+\\) ${noun}\\b`)
  for (const dictum of composed.dicta) {
    const match = named.exec(dictum.text)
    if (match?.[1] !== undefined) return Number(match[1].replaceAll('.', ''))
  }
  return 0
}

/** The numbers of annexes I and II in the three places that must agree; none where there is nothing to compare. */
export function annexCountsIn(
  composed: Pick<ComposedWords, 'dicta'>,
  counted: { register: AnnexCounts; annex: AnnexCounts } | null,
): { objects: ThreeCounts; initiatives: ThreeCounts } | undefined {
  if (counted === null) return undefined
  const { register, annex } = counted
  return {
    objects: { register: register.objects, annex: annex.objects, body: countInBody(composed, 'objek') },
    initiatives: {
      register: register.initiatives,
      annex: annex.initiatives,
      body: countInBody(composed, 'kegiatan'),
    },
  }
}

function itemLines(item: string, rows: readonly AnnexRow[], numberWords: NumberWords): string[] {
  return item.trim() === '{{rincian}}' ? punctuated(breakdown(rows, numberWords)) : [item]
}

function breakdown(rows: readonly AnnexRow[], numberWords: NumberWords): string[] {
  const { byCode } = countDecisions(rows.map((row) => ({ decision: row.decision as DecisionCode })))
  return decisionCodes
    .filter((code) => byCode[code] > 0)
    .map((code) => `${sentenceLabel(code)} sebanyak ${figure(byCode[code], numberWords)} aplikasi`)
}

function sentenceLabel(code: DecisionCode): string {
  const { label } = decisions[code]
  return label.charAt(0).toLowerCase() + label.slice(1)
}

/** ";" after each, "; dan" before the last, "." at the end (keputusan-format section 1). */
function punctuated(lines: string[]): string[] {
  return lines.map((line, index) => {
    if (index === lines.length - 1) return `${line}.`
    return index === lines.length - 2 ? `${line}; dan` : `${line};`
  })
}

/** "a", "a dan b", "a, b, dan c": the breakdown where the words use it inside a sentence. */
function inOneSentence(lines: readonly string[]): string {
  const last = lines.at(-1) ?? ''
  if (lines.length < 2) return last
  return `${lines.slice(0, -1).join(', ')}${lines.length > 2 ? ',' : ''} dan ${last}`
}

function lettered(lines: string[]): { label: string; text: string }[] {
  return lines.map((text, index) => ({ label: `${letterOf(index)}.`, text }))
}

/** a to z, then aa, ab …: an item after the twenty-sixth still has a letter. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter
}

function figure(value: number, numberWords: NumberWords): string {
  return `${value.toLocaleString('id-ID')} (${numberWords(value)})`
}
