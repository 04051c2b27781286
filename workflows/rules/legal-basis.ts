import { type CalendarDate, daysBetween, readableDate } from './calendar-date.ts'

export const legalBasisRule = {
  version: '2026.2',
  source: 'Teknik penyusunan dasar hukum (UU 12/2011 Lampiran II); urutan menurut hierarki lalu tahun',
} as const

export type LegalKind = 'uu' | 'pp' | 'perpres' | 'permen' | 'perban' | 'perda' | 'perwal'

/** What identifies one regulation in print. */
export interface LegalTitle {
  readonly kind: LegalKind
  /** "Menteri Dalam Negeri", "Badan Siber dan Sandi Negara", "Kota Malang"; absent where the kind says it. */
  readonly issuer?: string
  readonly number: string
  /** Four figures. */
  readonly year: string
  readonly about: string
}

/** The answers of the declaration `workflows/catalogue/legal-basis`, as the rules read them. */
export interface LegalBasisFields extends LegalTitle {
  /** As printed in brackets after the title. */
  readonly gazette?: string
  readonly status: 'in-force' | 'amended' | 'revoked'
  readonly timesAmended?: 'once' | 'several'
  /** The latest amendment in full, as printed. */
  readonly latestAmendment?: string
  readonly revokedBy?: string
  /** The first day it is no longer in force. */
  readonly revokedOn?: CalendarDate
  /** When the legal office last looked it up; absent when it never did. */
  readonly checkedOn?: CalendarDate
  readonly checkedAt?: string
  /** A new draft names it by itself. */
  readonly isUsed: boolean
  readonly note?: string
}

/** One entry of the library. */
export interface LegalBasis {
  readonly id: string
  readonly fields: LegalBasisFields
}

const ranks = {
  uu: 1,
  pp: 2,
  perpres: 3,
  permen: 4,
  perban: 4,
  perda: 5,
  perwal: 6,
} as const satisfies Record<LegalKind, number>

const longestTrust = 365

/** One entry as it prints in "Mengingat", without the semicolon that ends it. */
export function printLegalBasis(basis: LegalBasisFields): string {
  const gazette = basis.gazette === undefined ? '' : ` (${basis.gazette})`
  const title = `${shortTitle(basis)} tentang ${basis.about}${gazette}`
  if (basis.latestAmendment === undefined || basis.timesAmended === undefined) return title
  const phrase =
    basis.timesAmended === 'once'
      ? 'sebagaimana telah diubah dengan'
      : 'sebagaimana telah beberapa kali diubah, terakhir dengan'
  return `${title} ${phrase} ${basis.latestAmendment}`
}

/** The sentences of "Mengingat" for these entries, in the official order, each ended by its semicolon. */
export function mengingatOf(bases: readonly LegalBasis[]): string[] {
  return orderLegalBases(bases.map(({ fields }) => fields)).map((each) => `${printLegalBasis(each)};`)
}

/** By rank (UU, PP, Perpres, Permen and Perban together, Perda, Perwal), then year, then number. */
export function orderLegalBases<T extends LegalTitle>(bases: readonly T[]): readonly T[] {
  return bases.toSorted(
    (one, other) =>
      ranks[one.kind] - ranks[other.kind] ||
      Number(one.year) - Number(other.year) ||
      Number.parseInt(one.number, 10) - Number.parseInt(other.number, 10),
  )
}

/** The entry a sentence of "Mengingat" names, by its kind, issuer, number and year. */
export function basisNamedIn(sentence: string, bases: readonly LegalBasis[]): LegalBasis | undefined {
  return bases.find(({ fields }) => sentence.startsWith(`${shortTitle(fields)} `))
}

/** Whether it may be named by a decree of that day. */
export function isInForce(basis: LegalBasisFields, day: CalendarDate): boolean {
  return basis.status !== 'revoked' || (basis.revokedOn !== undefined && day < basis.revokedOn)
}

/** What the legal office should look at before this entry is printed in a decree of that day. */
export function legalBasisWarnings(basis: LegalBasisFields, day: CalendarDate): readonly string[] {
  const { checkedOn } = basis
  const name = shortTitle(basis)
  if (!isInForce(basis, day)) {
    const by = basis.revokedBy === undefined ? '' : ` dengan ${basis.revokedBy}`
    return [`${name} sudah dicabut${by}. Hapus dari Mengingat, atau ganti dengan penggantinya.`]
  }
  if (checkedOn === undefined) return [`${name}: catat tanggal pemeriksaan Bagian Hukum.`]
  if (daysBetween(checkedOn, day) <= longestTrust) return []
  return [`${name}: terakhir diperiksa ${readableDate(checkedOn)}, lebih dari setahun lalu.`]
}

/** "Undang-Undang Nomor 43 Tahun 2009". */
export function shortTitle(title: LegalTitle): string {
  return `${kindWords(title)} Nomor ${title.number} Tahun ${title.year}`
}

/** The same for every spelling of one regulation. */
export function titleKeyOf({ kind, issuer = '', number, year }: LegalTitle): string {
  return `${kind} ${issuer.trim().replace(/\s+/g, ' ').toLowerCase()} ${number.trim().toLowerCase()}/${year}`
}

function kindWords({ kind, issuer = '' }: LegalTitle): string {
  switch (kind) {
    case 'uu':
      return 'Undang-Undang'
    case 'pp':
      return 'Peraturan Pemerintah'
    case 'perpres':
      return 'Peraturan Presiden'
    case 'permen':
    case 'perban':
      return `Peraturan ${issuer}`
    case 'perda':
      return `Peraturan Daerah ${issuer}`
    case 'perwal':
      return `Peraturan Wali ${issuer}`
  }
}
