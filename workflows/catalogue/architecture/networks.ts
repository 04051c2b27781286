import type { RecordKind } from '../field.ts'
import { withCommonFields } from './common-fields.ts'
import {
  capacityField,
  locationField,
  operatingUnitField,
  ownershipFields,
  plainField,
} from './infrastructure-fields.ts'
import { objectField } from './own-field.ts'

export const intraNetwork = {
  kind: 'intra-network',
  label: 'Jaringan intra pemerintah',
  version: '2026.1',
  fields: withCommonFields('RAI', [
    plainField({ key: 'type', label: 'Jenis jaringan', help: 'Misalnya metro atau jaringan setempat.' }),
    ...ownershipFields,
    plainField({ key: 'medium', label: 'Tipe media jaringan', help: 'Misalnya serat optik atau nirkabel.' }),
    operatingUnitField,
  ]),
} as const satisfies RecordKind

export const serviceBus = {
  kind: 'service-bus',
  label: 'Sistem penghubung layanan',
  version: '2026.1',
  fields: withCommonFields('RAI', [
    plainField({ key: 'type', label: 'Jenis penghubung', help: 'Misalnya gerbang API atau bus layanan.' }),
    plainField({ key: 'ownerName', label: 'Nama pemilik', help: 'Instansi yang memiliki.' }),
    operatingUnitField,
  ]),
} as const satisfies RecordKind

export const facility = {
  kind: 'facility',
  label: 'Fasilitas komputasi',
  version: '2026.1',
  fields: withCommonFields('RAI', [
    objectField({
      key: 'facilityKind',
      label: 'Jenis fasilitas',
      help: 'Pusat data, pusat komputasi atau pusat kendali.',
      type: 'choice',
      list: 'facility-kinds',
      required: 'on-submission',
    }),
    ...ownershipFields,
    objectField({
      key: 'tier',
      label: 'Klasifikasi tier',
      help: 'Tingkat keandalan fasilitas.',
      type: 'choice',
      list: 'facility-tiers',
    }),
    capacityField({
      key: 'intranet',
      label: 'Bandwidth intranet',
      help: 'Kapasitas ke dalam.',
      unit: 'Mbps',
    }),
    capacityField({ key: 'internet', label: 'Bandwidth internet', help: 'Kapasitas ke luar.', unit: 'Mbps' }),
    objectField({
      key: 'protection',
      label: 'Sistem pengamanan',
      help: 'Pengamanan fisik fasilitas.',
      type: 'text',
      visibility: 'restricted',
      tier: 'technical',
      maxLength: 300,
    }),
    operatingUnitField,
    locationField,
  ]),
} as const satisfies RecordKind
