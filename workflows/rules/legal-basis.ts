import { type CalendarDate, daysBetween, readableDate } from './calendar-date.ts'

export const legalBasisRule = {
  version: '2026.1',
  source: 'Teknik penyusunan dasar hukum (UU 12/2011 Lampiran II); urutan menurut hierarki lalu tahun',
} as const

export type LegalKind = 'uu' | 'pp' | 'perpres' | 'permen' | 'perban' | 'perda' | 'perwal'

/** Year and number in a state or regional gazette. */
export interface Gazette {
  readonly year: number
  readonly number: string
}

/** What identifies one regulation in print. */
export interface LegalTitle {
  readonly kind: LegalKind
  /** "Menteri Dalam Negeri", "Badan Siber dan Sandi Negara", "Kota Malang"; null where the kind says it. */
  readonly issuer: string | null
  readonly number: string
  readonly year: number
  readonly about: string
  readonly ln: Gazette | null
  readonly tln: string | null
  readonly bn: Gazette | null
}

/** One entry of "Mengingat". `amendedBy` holds the amendment to be printed, the latest one. */
export interface LegalBasis extends LegalTitle {
  readonly amended: 'never' | 'once' | 'several'
  readonly amendedBy: readonly LegalTitle[]
  readonly status: 'berlaku' | 'diubah' | 'dicabut'
  /** When the legal office last looked it up, or null when it never did. */
  readonly checkedOn: CalendarDate | null
  readonly verified: boolean
  readonly note: string | null
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
export function printLegalBasis(basis: LegalBasis): string {
  const latest = basis.amendedBy.at(-1)
  if (latest === undefined || basis.amended === 'never') return printTitle(basis)
  const phrase =
    basis.amended === 'once'
      ? 'sebagaimana telah diubah dengan'
      : 'sebagaimana telah beberapa kali diubah, terakhir dengan'
  return `${printTitle(basis)} ${phrase} ${printTitle(latest)}`
}

/** By rank (UU, PP, Perpres, Permen and Perban together, Perda, Perwal), then year, then number. */
export function orderLegalBases<T extends LegalTitle>(bases: readonly T[]): readonly T[] {
  return bases.toSorted(
    (one, other) =>
      ranks[one.kind] - ranks[other.kind] ||
      one.year - other.year ||
      Number.parseInt(one.number, 10) - Number.parseInt(other.number, 10),
  )
}

/** What the legal office should look at before this entry is printed. */
export function legalBasisWarnings(basis: LegalBasis, today: CalendarDate): readonly string[] {
  const name = shortTitle(basis)
  return [
    ...(basis.status === 'dicabut' ? [`${name} sudah dicabut; hapus dari Mengingat.`] : []),
    ...(basis.verified ? [] : [`${name}: judul atau nomor lembarannya belum diperiksa.`]),
    ...checkWarnings({ name, checkedOn: basis.checkedOn, today }),
  ]
}

function checkWarnings(input: {
  name: string
  checkedOn: CalendarDate | null
  today: CalendarDate
}): string[] {
  const { name, checkedOn, today } = input
  if (checkedOn === null) return [`${name}: catat tanggal pemeriksaan Bagian Hukum.`]
  if (daysBetween(checkedOn, today) <= longestTrust) return []
  return [`${name}: terakhir diperiksa ${readableDate(checkedOn)}, lebih dari setahun lalu.`]
}

/** "Undang-Undang Nomor 43 Tahun 2009". */
export function shortTitle(title: LegalTitle): string {
  return `${kindWords(title)} Nomor ${title.number} Tahun ${title.year}`
}

function printTitle(title: LegalTitle): string {
  const gazettes = [
    ...(title.ln === null ? [] : [`${mainGazette(title)} Tahun ${title.ln.year} Nomor ${title.ln.number}`]),
    ...(title.tln === null ? [] : [`Tambahan ${mainGazette(title)} Nomor ${title.tln}`]),
    ...(title.bn === null ? [] : [`${minorGazette(title)} Tahun ${title.bn.year} Nomor ${title.bn.number}`]),
  ]
  const printed = gazettes.length === 0 ? '' : ` (${gazettes.join(', ')})`
  return `${shortTitle(title)} tentang ${title.about}${printed}`
}

function kindWords(title: LegalTitle): string {
  const issuer = title.issuer ?? ''
  switch (title.kind) {
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

function mainGazette(title: LegalTitle): string {
  return isRegional(title) ? `Lembaran Daerah ${title.issuer ?? ''}` : 'Lembaran Negara Republik Indonesia'
}

function minorGazette(title: LegalTitle): string {
  return isRegional(title) ? `Berita Daerah ${title.issuer ?? ''}` : 'Berita Negara Republik Indonesia'
}

function isRegional(title: LegalTitle): boolean {
  return title.kind === 'perda' || title.kind === 'perwal'
}
