import type { CalendarDate } from '#workflows/rules/calendar-date.ts'
import {
  basisNamedIn,
  isInForce,
  type LegalBasis,
  legalBasisWarnings,
  orderLegalBases,
} from '#workflows/rules/legal-basis.ts'
import type { AnnexCounts } from './annexes.ts'
import { checkOf, type DecreeCheck, paragraphsOf } from './check.ts'
import { annexCountsIn, composeDecree, countInBody, type NumberWords, strayMarks } from './compose.ts'
import { phrasingChecks } from './phrasing.ts'
import { areEqual, type ThreeCounts } from './three-counts.ts'
import type { AnnexRow, DecreeWords } from './words.ts'

/** The annexes of a decree as its dicta name them. */
export const annexNames = ['Lampiran I', 'Lampiran II', 'Lampiran III'] as const

/** A decree's words with everything they must agree with. */
export interface CheckedDecree {
  words: DecreeWords
  rows: readonly AnnexRow[]
  /** How much annexes I and II hold; null on a decree that was drafted before they were made from the record. */
  counted: { register: AnnexCounts; annex: AnnexCounts } | null
  /** Decisions in the register of the cycle. */
  decided: number
  library: readonly LegalBasis[]
  /** The day the decree carries, or today while it has none. */
  day: CalendarDate
  numberWords: NumberWords
}

/**
 * What the software can say of a decree's words against its data. One function for the page that shows it, the
 * editor that follows the typing, and the service that lets the initials begin.
 */
export function decreeChecks(given: CheckedDecree): DecreeCheck[] {
  const { words, rows, counted, decided, numberWords } = given
  const figures = { rows, counts: counted?.register ?? null }
  const stray = strayMarks(words, figures, numberWords)
  const composed = stray.length > 0 ? { dicta: [] } : composeDecree(words, figures, numberWords)
  return [
    countsCheck({ decided, annex: rows.length, body: countInBody(composed) }),
    ...annexCountsChecks(annexCountsIn(composed, counted)),
    emptyCheck(words),
    marksCheck(words, stray),
    annexCheck(words),
    basisCheck(given),
    orderCheck(given),
    ...phrasingChecks(words),
    ...practiceCheck(rows),
  ]
}

/** The checks that keep a decree from going on. */
export function stopping(checks: readonly DecreeCheck[]): DecreeCheck[] {
  return checks.filter(({ tone }) => tone === 'danger')
}

/** Decisions in the register = rows of the annex = number in the body (guards.ts). */
function countsCheck({
  decided,
  annex,
  body,
}: {
  decided: number
  annex: number
  body: number
}): DecreeCheck {
  const isEqual = decided > 0 && decided === annex && annex === body
  const inBody =
    body === 0
      ? 'Batang tubuh: tidak disebut. Tulis {{jumlah}} aplikasi dalam salah satu diktum.'
      : `Batang tubuh: ${body}`
  const told = { good: `Jumlah sama di ketiga tempat: ${annex} aplikasi`, bad: 'Jumlah aplikasi tidak sama' }
  const details = [
    { text: `Daftar keputusan: ${decided}`, place: null },
    { text: `Lampiran III: ${annex}`, place: null },
    { text: inBody, place: 'dicta.0.text' },
  ]
  return checkOf('jumlah', { ...told, tone: 'danger' }, isEqual ? [] : details)
}

const annexPlaces = {
  objects: {
    key: 'jumlah-objek',
    noun: 'objek',
    mark: 'jumlah_objek',
    register: 'Daftar arsitektur pada saat naskah disusun',
    annex: 'Lampiran I',
  },
  initiatives: {
    key: 'jumlah-kegiatan',
    noun: 'kegiatan',
    mark: 'jumlah_kegiatan',
    register: 'Peta rencana pada saat naskah disusun',
    annex: 'Lampiran II',
  },
} as const

/** The same of annexes I and II; nothing of what neither the record nor the annex holds. */
function annexCountsChecks(
  counts: { objects: ThreeCounts; initiatives: ThreeCounts } | undefined,
): DecreeCheck[] {
  if (counts === undefined) return []
  return (['objects', 'initiatives'] as const).flatMap((which) => {
    const { register, annex, body } = counts[which]
    if (register === 0 && annex === 0) return []
    const { key, noun, mark, ...places } = annexPlaces[which]
    const inBody =
      body === 0
        ? `Batang tubuh: tidak disebut. Tulis {{${mark}}} ${noun} dalam salah satu diktum.`
        : `Batang tubuh: ${body}`
    const told = {
      good: `Jumlah sama di ketiga tempat: ${annex} ${noun}`,
      bad: `Jumlah ${noun} tidak sama`,
      tone: 'danger' as const,
    }
    const details = [
      { text: `${places.register}: ${register}`, place: null },
      { text: `${places.annex}: ${annex}`, place: null },
      { text: inBody, place: 'dicta.0.text' },
    ]
    return [checkOf(key, told, areEqual(counts[which]) ? [] : details)]
  })
}

function emptyCheck(words: DecreeWords): DecreeCheck {
  const empty = paragraphsOf(words).filter(({ text }) => text.trim() === '')
  const needed = (['considering', 'inViewOf', 'dicta'] as const).filter((name) => words[name].length === 0)
  return checkOf(
    'kosong',
    { good: 'Tidak ada bagian yang kosong', bad: 'Ada bagian yang kosong', tone: 'danger' },
    [
      ...empty.map(({ place }) => ({ text: 'Isi bagian ini, atau hapus.', place })),
      ...needed.map((name) => ({ text: `${partNames[name]} belum berisi.`, place: null })),
    ],
  )
}

const partNames = { considering: 'Menimbang', inViewOf: 'Mengingat', dicta: 'Diktum' } as const

function marksCheck(words: DecreeWords, stray: readonly string[]): DecreeCheck {
  const placeOf = (name: string) =>
    paragraphsOf(words).find(({ text }) =>
      text.replaceAll(' ', '').includes(`{{${name.replaceAll(' ', '')}}}`),
    )?.place ?? null
  return checkOf(
    'tanda',
    { good: 'Semua tanda angka dikenal', bad: 'Ada tanda angka yang tidak dikenal', tone: 'danger' },
    stray.map((name) => ({
      text: `Hapus {{${name}}}, atau pakai tanda yang tersedia.`,
      place: placeOf(name),
    })),
  )
}

function annexCheck(words: DecreeWords): DecreeCheck {
  const body = words.dicta.flatMap(({ text, items }) => [text, ...items]).join('\n')
  const absent = annexNames.filter((name) => !new RegExp(`\\b${name}\\b`, 'i').test(body))
  return checkOf(
    'lampiran',
    { good: 'Semua lampiran disebut dalam diktum', bad: 'Ada lampiran yang tidak disebut' },
    absent.map((name) => ({ text: `Sebut ${name} dalam salah satu diktum.`, place: 'dicta.0.text' })),
  )
}

/** What was revoked by the decree's day stops it; what was not looked up lately is for the legal office to judge. */
function basisCheck({ words, library, day }: CheckedDecree): DecreeCheck {
  const found = words.inViewOf.map((sentence, index) => ({
    place: `inViewOf.${index}`,
    sentence,
    basis: basisNamedIn(sentence, library)?.fields,
  }))
  const isRevoked = found.some(({ basis }) => basis !== undefined && !isInForce(basis, day))
  const details = found.flatMap(({ place, sentence, basis }) => {
    if (sentence.trim() === '') return []
    if (basis !== undefined) return legalBasisWarnings(basis, day).map((text) => ({ text, place }))
    return [{ text: `"${opening(sentence)}" tidak ada dalam daftar dasar hukum; periksa sendiri.`, place }]
  })
  const title = isRevoked
    ? 'Mengingat menyebut peraturan yang sudah dicabut'
    : `${details.length} hal pada dasar hukum perlu diperiksa`
  return checkOf(
    'dasar-hukum',
    {
      good: `${words.inViewOf.length} dasar hukum sudah diperiksa`,
      bad: title,
      tone: isRevoked ? 'danger' : 'warning',
    },
    details,
  )
}

/** Rank, then year, then number (UU 12/2011 Lampiran II); what the library does not hold is left where it stands. */
function orderCheck({ words, library }: CheckedDecree): DecreeCheck {
  const named = words.inViewOf.flatMap((sentence, index) => {
    const fields = basisNamedIn(sentence, library)?.fields
    return fields === undefined ? [] : [{ ...fields, index }]
  })
  const ordered = orderLegalBases(named)
  const first = named.find((each, place) => ordered[place] !== each)
  const twice = named.filter(
    (each, place) => named.findIndex((other) => opensAlike(words, each.index, other.index)) !== place,
  )
  return checkOf(
    'urutan',
    { good: 'Mengingat urut menurut hierarki dan tahun', bad: 'Urutan Mengingat perlu diperbaiki' },
    [
      ...(first === undefined
        ? []
        : [
            {
              text: 'Mulai dari sini urutannya tidak lagi hierarki lalu tahun.',
              place: `inViewOf.${first.index}`,
            },
          ]),
      ...twice.map(({ index }) => ({ text: 'Peraturan ini disebut dua kali.', place: `inViewOf.${index}` })),
    ],
  )
}

function opensAlike({ inViewOf }: DecreeWords, one: number, other: number): boolean {
  const titleOf = (index: number) => (inViewOf[index] ?? '').split(' tentang ')[0]
  return titleOf(one) === titleOf(other)
}

function opening(sentence: string): string {
  return sentence.length <= 60 ? sentence : `${sentence.slice(0, 57)}…`
}

function practiceCheck(rows: readonly AnnexRow[]): DecreeCheck[] {
  const simulated = rows.filter((row) => row.isSimulated).length
  if (simulated === 0) return []
  const text = 'Barisnya bertanda (latihan) dalam lampiran. Naskah ini bukan untuk ditandatangani.'
  return [
    {
      key: 'latihan',
      tone: 'warning',
      title: `${simulated} keputusan memakai data pemantauan latihan`,
      details: [{ text, place: null }],
    },
  ]
}
