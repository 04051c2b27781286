import type { RecordKind } from '../field.ts'
import { withCommonFields } from './common-fields.ts'
import { objectField } from './own-field.ts'

const doneOn = objectField({
  key: 'doneOn',
  label: 'Tanggal pelaksanaan',
  help: 'Hari terakhir kali dilaksanakan.',
  type: 'date',
  required: 'on-submission',
  absences: ['none'],
})

const maturity = objectField({
  key: 'maturity',
  label: 'Nilai kematangan',
  help: 'Nilai dari penilaian terakhir, seperti tertulis dalam laporannya.',
  type: 'text',
  visibility: 'restricted',
  maxLength: 60,
})

export const securityStandard = {
  kind: 'security-standard',
  label: 'Standar, prosedur dan regulasi keamanan',
  version: '2026.1',
  fields: withCommonFields('RAK', [
    objectField({
      key: 'validFrom',
      label: 'Tanggal mulai berlaku',
      help: 'Hari pertama berlaku.',
      type: 'date',
      required: 'on-submission',
    }),
    objectField({
      key: 'validTo',
      label: 'Tanggal akhir berlaku',
      help: 'Hari terakhir berlaku. Pilih tidak ada bila tidak berbatas waktu.',
      type: 'date',
      absences: ['none'],
    }),
  ]),
} as const satisfies RecordKind

export const securityEducation = {
  kind: 'security-education',
  label: 'Edukasi kesadaran keamanan',
  version: '2026.1',
  fields: withCommonFields('RAK', [doneOn]),
} as const satisfies RecordKind

export const vulnerabilityCheck = {
  kind: 'vulnerability-check',
  label: 'Identifikasi kerentanan',
  version: '2026.1',
  fields: withCommonFields('RAK', [doneOn]),
} as const satisfies RecordKind

export const securityImprovement = {
  kind: 'security-improvement',
  label: 'Peningkatan keamanan',
  version: '2026.1',
  fields: withCommonFields('RAK', [doneOn, maturity]),
} as const satisfies RecordKind

export const incidentHandling = {
  kind: 'incident-handling',
  label: 'Penanganan insiden',
  version: '2026.1',
  fields: withCommonFields('RAK', [doneOn, maturity]),
} as const satisfies RecordKind

export const securityAudit = {
  kind: 'security-audit',
  label: 'Audit keamanan',
  version: '2026.1',
  fields: withCommonFields('RAK', [
    doneOn,
    objectField({
      key: 'auditKind',
      label: 'Jenis audit',
      help: 'Misalnya internal atau eksternal.',
      type: 'text',
      maxLength: 100,
    }),
    objectField({
      key: 'result',
      label: 'Hasil audit',
      help: 'Kesimpulan audit dalam satu atau dua kalimat.',
      type: 'long-text',
      required: 'on-submission',
      visibility: 'restricted',
      maxLength: 1000,
    }),
    objectField({
      key: 'followUp',
      label: 'Tindak lanjut audit',
      help: 'Yang sudah dan akan dilakukan.',
      type: 'long-text',
      visibility: 'restricted',
      maxLength: 1000,
    }),
  ]),
} as const satisfies RecordKind

export const securityClearance = {
  kind: 'security-clearance',
  label: 'Kelaikan keamanan',
  version: '2026.1',
  fields: withCommonFields('RAK', [doneOn]),
} as const satisfies RecordKind
