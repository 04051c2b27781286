import { objectKindNames, recordOf } from './architecture/kinds.ts'
import { objectField, regional } from './architecture/own-field.ts'
import type { Field, FieldValues, RecordKind } from './field.ts'
import { gap } from './gap.ts'
import { initiative } from './initiative.ts'
import {
  type SheetEnd,
  type SheetRelationName,
  sheetRelation,
  sheetRelationNames,
} from './sheet-relations.ts'

const endKinds: readonly SheetEnd[] = ['application', ...objectKindNames, 'gap', 'initiative', 'organisation']

/** A field of a relation; whatever is otherwise is said where it is declared. */
const relationField = (own: Pick<Field, 'key' | 'label' | 'help' | 'type'> & Partial<Field>): Field =>
  objectField({ visibility: 'internal', source: regional, ...own })

const endFields = (side: 'from' | 'to', words: { end: string; help: string }): readonly Field[] => [
  relationField({
    key: `${side}Kind`,
    label: `Jenis ${words.end}`,
    help: `${words.help}: jenisnya. Boleh kosong bila hubungan itu hanya punya satu jenis di sini.`,
    type: 'choice',
    options: endKinds.map((value) => ({ value, label: endLabel(value), aliases: [] })),
  }),
  relationField({
    key: `${side}Name`,
    label: `Nama ${words.end}`,
    help: `${words.help}: namanya, persis seperti di lembarnya.`,
    type: 'text',
    required: 'always',
    maxLength: 200,
  }),
  relationField({
    key: `${side}Owner`,
    label: `Perangkat daerah ${words.end}`,
    help: `${words.help}: pemiliknya. Kosong berarti pemilik buku kerja ini.`,
    type: 'text',
    maxLength: 300,
  }),
]

/** A relation, or a link of an initiative, as a row of a sheet tells it: by the names people know its two ends by. */
export const relationRecord = {
  kind: 'relation',
  label: 'Hubungan',
  version: '2026.1',
  fields: [
    relationField({
      key: 'relation',
      label: 'Hubungan',
      help: 'Bagaimana yang awal berhubungan dengan yang akhir.',
      type: 'choice',
      options: sheetRelationNames.map((value) => ({ value, label: nameOfRelation(value), aliases: [] })),
      required: 'always',
    }),
    ...endFields('from', { end: 'awal', help: 'Pihak yang berhubungan' }),
    ...endFields('to', { end: 'akhir', help: 'Pihak yang dituju' }),
    relationField({
      key: 'standing',
      label: 'Keadaan hubungan',
      help: 'Tulis Dilepas untuk mengakhiri hubungan ini; menghapus barisnya tidak mengubah apa pun.',
      type: 'choice',
      options: [
        { value: 'stands', label: 'Berlaku', aliases: ['ya', 'aktif'] },
        { value: 'ended', label: 'Dilepas', aliases: ['lepas', 'berakhir', 'tidak berlaku'] },
      ],
    }),
  ],
} as const satisfies RecordKind

/** The name of a kind of relation that no other kind has: "Aplikasi: mendukung proses bisnis". */
export function nameOfRelation(name: SheetRelationName): string {
  const { from, label } = sheetRelation(name)
  const beginning = from.length === 1 ? endLabel(from[0] as SheetEnd) : groupName(name)
  return `${beginning}: ${label.charAt(0).toLowerCase()}${label.slice(1)}`
}

/** The kinds of relation that begin in several kinds of thing are named by what these have in common. */
function groupName(name: SheetRelationName): string {
  if (name === 'software-hardware') return 'Perangkat lunak'
  return name === 'security-protects' ? 'Keamanan' : 'Infrastruktur'
}

/** What a kind of thing is called. */
export function endLabel(kind: SheetEnd): string {
  switch (kind) {
    case 'application':
      return 'Aplikasi'
    case 'organisation':
      return 'Perangkat daerah'
    case 'initiative':
      return initiative.label
    case 'gap':
      return gap.label
    default:
      return recordOf(kind).label
  }
}

/** One line that names a relation: what it begins in and what it ends in. */
export function relationName({ fromName = '', toName = '' }: FieldValues): string {
  return `${fromName} → ${toName}`
}

/** An end of a relation by what people know it by. */
export interface NamedEnd {
  readonly kind: SheetEnd
  readonly name: string
  /** The name of its organisation. */
  readonly owner: string
}

/** The answers of a row that tells a relation which stands. */
export function relationFields(of: { kind: SheetRelationName; from: NamedEnd; to: NamedEnd }): FieldValues {
  const { kind, from, to } = of
  return {
    relation: kind,
    fromKind: from.kind,
    fromName: from.name,
    fromOwner: from.owner,
    toKind: to.kind,
    toName: to.name,
    toOwner: to.owner,
    standing: 'stands',
  }
}
