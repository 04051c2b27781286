import type { RecordKind } from '../field.ts'
import { withCommonFields } from './common-fields.ts'
import { objectField, regional } from './own-field.ts'

export const businessProcess = {
  kind: 'business-process',
  label: 'Proses bisnis',
  version: '2026.1',
  fields: withCommonFields('RAB', [
    objectField({
      key: 'workUnit',
      label: 'Unit kerja',
      help: 'Bidang, bagian atau seksi yang menjalankan proses.',
      type: 'text',
      visibility: 'public',
      maxLength: 200,
      source: regional,
    }),
    objectField({
      key: 'objective',
      label: 'Sasaran strategis',
      help: 'Sasaran dalam RPJMD atau Renstra yang didukung proses ini.',
      type: 'text',
      required: 'on-submission',
      visibility: 'public',
      maxLength: 500,
      absences: ['none'],
    }),
    objectField({
      key: 'indicator',
      label: 'Indikator kinerja utama',
      help: 'Ukuran keberhasilan sasaran itu.',
      type: 'text',
      visibility: 'public',
      maxLength: 500,
    }),
    objectField({
      key: 'indicatorUnit',
      label: 'Satuan indikator',
      help: 'Misalnya persen, indeks atau dokumen.',
      type: 'text',
      visibility: 'public',
      tier: 'technical',
      maxLength: 60,
    }),
    objectField({
      key: 'target',
      label: 'Target indikator',
      help: 'Nilai yang dituju, seperti tertulis dalam rencana.',
      type: 'text',
      visibility: 'public',
      tier: 'technical',
      maxLength: 60,
    }),
    objectField({
      key: 'realisation',
      label: 'Realisasi indikator',
      help: 'Nilai yang terakhir dicapai.',
      type: 'text',
      visibility: 'public',
      tier: 'technical',
      maxLength: 60,
    }),
    objectField({
      key: 'programme',
      label: 'Program',
      help: 'Program dalam RKPD yang membiayai proses ini.',
      type: 'text',
      tier: 'technical',
      maxLength: 300,
      source: regional,
    }),
  ]),
} as const satisfies RecordKind
