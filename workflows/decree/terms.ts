import { type CheckDetail, checkOf, type DecreeCheck, paragraphsOf } from './check.ts'
import type { DecreeWords } from './words.ts'

/**
 * Words that stand for others: written out where they first stand, said once, used afterwards, and written alike
 * (UU 12/2011 Lampiran II on terms and abbreviations). Names of acts bring their own and are not looked at.
 */
export function termsCheck(words: DecreeWords): DecreeCheck {
  const texts = textsOf(words)
  const definitions = texts.flatMap(definitionsIn)
  const details = [
    ...earlyUses(texts, definitions),
    ...secondDefinitions(definitions),
    ...unusedTerms(texts, definitions),
    ...loweredTerms(texts, definitions),
    ...capitalsOfNoTerm(texts, definitions),
  ]
  const good = 'Istilah dan singkatan dijelaskan pada penyebutan pertama'
  const inOrder = texts.flatMap(({ place }) => details.filter((detail) => detail.place === place))
  return checkOf('istilah', { good, bad: 'Ada istilah yang perlu dijelaskan' }, inOrder)
}

/** A paragraph of the words, as far as terms are looked for in it. */
interface TermText {
  place: string
  text: string
  /** Its place in the paper, counted from 0. */
  index: number
}

interface Definition {
  term: string
  where: TermText
  /** Where the term itself begins in its paragraph, and where the definition ends. */
  at: number
  end: number
  /** By "yang selanjutnya disebut" or "disingkat", not by brackets alone. */
  isFormal: boolean
}

const markPattern = /\{\{[^{}]*\}\}/g
/** An act with its title: up to the end of the clause. */
const actPattern =
  /(?:Undang-Undang|Peraturan|Keputusan|Instruksi|Surat Edaran)\b[^;,]{0,120}?\bNomor\b[^;,]*?(?=[;,]|\. |\.?$)/gm

function textsOf(words: DecreeWords): TermText[] {
  return paragraphsOf(words)
    .filter(({ place }) => !place.startsWith('inViewOf'))
    .map(({ place, text }, index) => ({ place, index, text: blanked(text) }))
}

/** Marks and names of acts become blanks, so that everything else keeps its place. */
function blanked(text: string): string {
  const blank = (found: string) => ' '.repeat(found.length)
  return text.replace(markPattern, blank).replace(actPattern, blank)
}

const formal =
  /\bselanjutnya\s+(?:disebut|disingkat)(?:\s+(?:dengan|sebagai))?\s+["“]?([A-Z][\w-]*(?: [A-Z][\w-]*)*)/g
/** "Badan Keuangan dan Aset Daerah (BKAD)": a name, then its short form. */
const bracketed = /[a-z]\s\(([A-Z][A-Za-z0-9]*)\)/g
/** "BKAD (Badan Keuangan dan Aset Daerah)": the short form, then the name. */
const explained = /\b([A-Z]{2,})\s\([A-Z]?[a-z][^()]*\s[^()]*\)/g
const shortened = /(?<!selanjutnya )\b(?:disingkat|disebut)(?: dengan)? ["“]?([A-Z]{2,})\b/g

function definitionsIn(where: TermText): Definition[] {
  const found = (pattern: RegExp, isFormal: boolean) =>
    [...where.text.matchAll(pattern)].flatMap(({ 0: whole, 1: term, index }): Definition[] =>
      term === undefined || !(isFormal || isShortForm(term))
        ? []
        : [{ term, where, at: index + whole.indexOf(term), end: index + whole.length, isFormal }],
    )
  return [
    ...found(formal, true),
    ...found(bracketed, false),
    ...found(explained, false),
    ...found(shortened, false),
  ].toSorted((one, other) => one.at - other.at)
}

/** Short forms that are no capitals in a row, and what they stand for. */
const shortNames: Readonly<Record<string, string>> = {
  Bappeda: 'Badan Perencanaan Pembangunan Daerah',
  Diskominfo: 'Dinas Komunikasi dan Informatika',
  Itda: 'Inspektorat Daerah',
  Pemda: 'Pemerintah Daerah',
  Pemkot: 'Pemerintah Kota',
  Perda: 'Peraturan Daerah',
  Permen: 'Peraturan Menteri',
  Permendagri: 'Peraturan Menteri Dalam Negeri',
  Perpres: 'Peraturan Presiden',
  Perwal: 'Peraturan Wali Kota',
  Sekda: 'Sekretaris Daerah',
  Setda: 'Sekretariat Daerah',
}

/** Written in capitals for another reason: names of dicta, Roman numbers, words of the form, hours of the day. */
const notAbbreviations =
  /^(?:KE[A-Z]+|BELAS|PULUH|[IVXLC]+|LAMPIRAN|KEPUTUSAN|MEMUTUSKAN|MENETAPKAN|NOMOR|TAHUN|TENTANG|WI(?:B|TA?))$/
const units = 'SATU DUA TIGA EMPAT LIMA ENAM TUJUH DELAPAN SEMBILAN'.split(' ')

/** At least two capitals, or known as a short form. */
function isShortForm(term: string): boolean {
  return /[A-Z].*[A-Z]/.test(term) || Object.hasOwn(shortNames, term)
}

interface Use {
  term: string
  at: number
}

function abbreviationsIn(text: string): Use[] {
  // A text all in capitals is a title, not a row of abbreviations.
  if (!/[a-z]/.test(text)) return []
  return [...text.matchAll(/\b[A-Z][A-Za-z]+\b/g)].flatMap(({ 0: term, index: at }) => {
    const isShort = /^[A-Z]{2,}$/.test(term) && !notAbbreviations.test(term) && !units.includes(term)
    return isShort || Object.hasOwn(shortNames, term) ? [{ term, at }] : []
  })
}

/** Where a term stands in a text as whole words. */
function placesOf(term: string, text: string): number[] {
  return [...text.matchAll(new RegExp(`\\b${term}\\b`, 'g'))].map(({ index }) => index)
}

/** An abbreviation, or a term of several words, before the paragraph that says what it means; once for each. */
function earlyUses(texts: readonly TermText[], definitions: readonly Definition[]): CheckDetail[] {
  const told = new Set<string>()
  const terms = [...new Set(definitions.map(({ term }) => term))].filter((term) => term.includes(' '))
  return texts.flatMap((where) => {
    const short = abbreviationsIn(where.text)
    if (where.place === 'title')
      return short.map(({ term }) => ({ text: titleText(term), place: where.place }))
    const phrases = terms.flatMap((term) => placesOf(term, where.text).map((at) => ({ term, at })))
    return [...short, ...phrases].flatMap((use) => {
      const own = definitions.filter(({ term }) => term === use.term)
      const isKnown = own.some((definition) => !isBefore(use, where, definition))
      if (told.has(use.term) || isKnown) return []
      told.add(use.term)
      return [{ text: earlyText(use.term, own.length > 0), place: where.place }]
    })
  })
}

/** "Nama Peraturan Perundang-undangan tidak boleh ditambah dengan singkatan atau akronim" (UU 12/2011 Lampiran II). */
function titleText(term: string): string {
  return `Judul tidak memakai singkatan. Tulis ${shortNames[term] ?? `kepanjangan ${term}`}.`
}

function isBefore({ at }: Use, { index }: TermText, definition: Definition): boolean {
  return index < definition.where.index || (index === definition.where.index && at < definition.at)
}

function earlyText(term: string, isDefinedLater: boolean): string {
  if (isDefinedLater)
    return `${term} dipakai sebelum dijelaskan. Pindahkan penjelasannya ke penyebutan pertama.`
  const name = shortNames[term]
  if (name !== undefined) return `${term} dipakai tanpa kepanjangannya. Tulis ${name}.`
  return `${term} dipakai tanpa kepanjangannya. Tulis lengkap pada penyebutan pertama.`
}

/** In the list of recipients a name stands as it is, brackets included. */
function secondDefinitions(definitions: readonly Definition[]): CheckDetail[] {
  const known = new Set<string>()
  return definitions.flatMap(({ term, where, isFormal }) => {
    if (!isFormal && where.place.startsWith('distribution')) return []
    if (known.has(term))
      return [{ text: `${term} dijelaskan dua kali. Cukup sekali, lalu pakai.`, place: where.place }]
    known.add(term)
    return []
  })
}

/** Only what was said to be used "selanjutnya" must be: a bracket may be a part of a name. */
function unusedTerms(texts: readonly TermText[], definitions: readonly Definition[]): CheckDetail[] {
  return definitions.flatMap(({ term, where, end, isFormal }) => {
    const isUsed = texts.some(({ index, text }) =>
      placesOf(term, text).some((at) => index > where.index || (index === where.index && at >= end)),
    )
    if (!isFormal || isUsed) return []
    return [{ text: `${term} didefinisikan, tetapi tidak dipakai lagi sesudahnya.`, place: where.place }]
  })
}

/** What has become a term keeps its capitals: "perangkat daerah" after "selanjutnya disebut Perangkat Daerah". */
function loweredTerms(texts: readonly TermText[], definitions: readonly Definition[]): CheckDetail[] {
  return definitions.flatMap(({ term, where, end, isFormal }) => {
    if (!isFormal || !term.includes(' ')) return []
    const pattern = new RegExp(`\\b${term}\\b`, 'gi')
    const lowered = texts.find(({ index, text }) =>
      [...text.matchAll(pattern)].some(
        ({ 0: found, index: at }) =>
          found !== term &&
          found !== found.toUpperCase() &&
          (index > where.index || (index === where.index && at >= end)),
      ),
    )
    if (lowered === undefined) return []
    return [
      {
        text: `${term} sudah menjadi istilah. Tulis dengan huruf kapital di sini juga.`,
        place: lowered.place,
      },
    ]
  })
}

/** Nouns of this subject that take capitals only as a defined term; before a post they are a part of its name. */
const plainNouns = ['Perangkat Daerah', 'Unit Kerja'] as const

function capitalsOfNoTerm(texts: readonly TermText[], definitions: readonly Definition[]): CheckDetail[] {
  const defined = new Set(definitions.map(({ term }) => term))
  return plainNouns.flatMap((noun) => {
    if (defined.has(noun)) return []
    const pattern = new RegExp(`(?<!\\b(?:Kepala|Pimpinan|Sekretaris|tentang) )\\b${noun}\\b`)
    const where = texts.find(({ place, text }) => isSentence(place, text) && pattern.test(text))
    if (where === undefined) return []
    const text = `${noun} ditulis seperti istilah, tetapi belum dijelaskan. Tulis "${noun.toLowerCase()}", atau jelaskan dahulu.`
    return [{ text, place: where.place }]
  })
}

/** The title and the list of recipients are names. */
function isSentence(place: string, text: string): boolean {
  return place !== 'title' && !place.startsWith('distribution') && /[a-z]/.test(text)
}
