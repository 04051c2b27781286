import type { Field, RecordKind } from '../field.ts'
import { withCommonFields } from './common-fields.ts'
import { operatingUnitField, plainField } from './infrastructure-fields.ts'
import { objectField } from './own-field.ts'

const softwareFields: readonly Field[] = withCommonFields('RAI', [
  plainField({ key: 'type', label: 'Jenis perangkat lunak', help: 'Nama produk dan versinya.' }),
  objectField({
    key: 'license',
    label: 'Jenis lisensi',
    help: 'Sumber terbuka atau berpemilik.',
    type: 'choice',
    list: 'licenses',
    required: 'on-submission',
  }),
  plainField({ key: 'ownerName', label: 'Nama pemilik', help: 'Pemilik lisensi.' }),
  objectField({
    key: 'licensedUntil',
    label: 'Lisensi berlaku sampai',
    help: 'Hari terakhir lisensi berlaku. Pilih tidak ada bila tidak berbatas waktu.',
    type: 'date',
    required: 'on-submission',
    absences: ['not-known', 'none'],
  }),
  operatingUnitField,
])

export const operatingSystem = {
  kind: 'operating-system',
  label: 'Perangkat lunak sistem operasi',
  version: '2026.1',
  fields: softwareFields,
} as const satisfies RecordKind

export const databaseSoftware = {
  kind: 'database-software',
  label: 'Perangkat lunak basis data',
  version: '2026.1',
  fields: softwareFields,
} as const satisfies RecordKind

export const utilitySoftware = {
  kind: 'utility-software',
  label: 'Perangkat lunak utilitas',
  version: '2026.1',
  fields: softwareFields,
} as const satisfies RecordKind
