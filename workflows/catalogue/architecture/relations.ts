import { isObjectKind, kindsOf, type ObjectKindName } from './kinds.ts'

/** What a relation may begin or end in. */
export type EndKind = 'application' | ObjectKindName

/** How two things hang together, in one direction; read from the other side by `inverse`. */
export interface RelationKind {
  readonly from: readonly EndKind[]
  readonly to: readonly EndKind[]
  /** What stands above the other ends on the card of the beginning. */
  readonly label: string
  /** The same on the card of the end. */
  readonly inverse: string
  /** That a beginning needs at least one: a rule (`required`), or good practice (`expected`). */
  readonly least?: 'required' | 'expected'
  /** A beginning has one end at most. */
  readonly most?: 1
  readonly source: string
}

const infrastructure = kindsOf('infrastructure')
const metadata = 'Metadata Arsitektur SPBE: hubungan antardomain (Perpres 132/2022)'
const regional = 'Sistem arsitektur SPBE pemerintah daerah'

/** Every kind of relation between the domains, in the order of the cards. */
export const relationKinds = {
  'application-process': {
    from: ['application'],
    to: ['business-process'],
    label: 'Mendukung proses bisnis',
    inverse: 'Didukung aplikasi',
    least: 'required',
    source: regional,
  },
  'application-service': {
    from: ['application'],
    to: ['service'],
    label: 'Menjalankan layanan',
    inverse: 'Dijalankan dengan aplikasi',
    least: 'expected',
    source: metadata,
  },
  'application-creates': {
    from: ['application'],
    to: ['data'],
    label: 'Membuat data',
    inverse: 'Dibuat oleh aplikasi',
    source: metadata,
  },
  'application-uses': {
    from: ['application'],
    to: ['data'],
    label: 'Memakai data',
    inverse: 'Dipakai oleh aplikasi',
    source: metadata,
  },
  'application-stores': {
    from: ['application'],
    to: ['data'],
    label: 'Menyimpan data',
    inverse: 'Disimpan oleh aplikasi',
    source: metadata,
  },
  'application-infrastructure': {
    from: ['application'],
    to: infrastructure,
    label: 'Berjalan di atas infrastruktur',
    inverse: 'Menjalankan aplikasi',
    source: metadata,
  },
  'application-application': {
    from: ['application'],
    to: ['application'],
    label: 'Mengambil data dari aplikasi',
    inverse: 'Memberi data kepada aplikasi',
    source: metadata,
  },
  'service-process': {
    from: ['service'],
    to: ['business-process'],
    label: 'Bagian dari proses bisnis',
    inverse: 'Menghasilkan layanan',
    least: 'expected',
    source: regional,
  },
  'data-process': {
    from: ['data'],
    to: ['business-process'],
    label: 'Timbul dari proses bisnis',
    inverse: 'Menghasilkan data',
    least: 'required',
    source: regional,
  },
  'data-service': {
    from: ['data'],
    to: ['service'],
    label: 'Dipakai dalam layanan',
    inverse: 'Memakai data',
    source: regional,
  },
  'software-hardware': {
    from: ['operating-system', 'database-software', 'utility-software'],
    to: ['server', 'storage', 'network-device', 'security-device', 'cloud'],
    label: 'Terpasang pada',
    inverse: 'Memuat perangkat lunak',
    most: 1,
    source: regional,
  },
  'hardware-facility': {
    from: ['server', 'storage', 'network-device', 'security-device', 'peripheral', 'intra-network'],
    to: ['facility'],
    label: 'Berada di fasilitas',
    inverse: 'Menampung',
    most: 1,
    source: regional,
  },
  'security-protects': {
    from: kindsOf('security'),
    to: ['data', 'application', ...infrastructure],
    label: 'Melindungi',
    inverse: 'Dilindungi oleh',
    least: 'expected',
    source: metadata,
  },
} as const satisfies Record<string, RelationKind>

export type RelationKindName = keyof typeof relationKinds

export const relationKindNames = Object.keys(relationKinds) as readonly RelationKindName[]

export function isRelationKind(text: string): text is RelationKindName {
  return Object.hasOwn(relationKinds, text)
}

export function isEndKind(text: string): text is EndKind {
  return text === 'application' || isObjectKind(text)
}

/** One side of a kind of relation, as a card of this kind of thing shows it. */
export interface RelationSide {
  readonly relation: RelationKindName
  readonly side: 'from' | 'to'
  readonly label: string
  /** What may stand at the other end. */
  readonly others: readonly EndKind[]
}

/** Every side on which this kind of thing may have relations, in the order of the kinds. */
export function sidesOf(kind: EndKind): readonly RelationSide[] {
  return relationKindNames.flatMap((relation): RelationSide[] => {
    const { from, to, label, inverse }: RelationKind = relationKinds[relation]
    return [
      ...(from.includes(kind) ? [{ relation, side: 'from' as const, label, others: to }] : []),
      ...(to.includes(kind) ? [{ relation, side: 'to' as const, label: inverse, others: from }] : []),
    ]
  })
}
