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

export const cloud = {
  kind: 'cloud',
  label: 'Komputasi awan',
  version: '2026.1',
  fields: withCommonFields('RAI', [
    objectField({
      key: 'cloudType',
      label: 'Tipe komputasi awan',
      help: 'Layanan awan yang dipakai.',
      type: 'choice',
      list: 'cloud-types',
      required: 'on-submission',
    }),
    ...ownershipFields,
    objectField({
      key: 'yearlyCost',
      label: 'Biaya layanan setahun',
      help: 'Biaya yang dibayar untuk satu tahun.',
      type: 'money',
      visibility: 'restricted',
      tier: 'technical',
      absences: ['not-known', 'none'],
    }),
    operatingUnitField,
  ]),
} as const satisfies RecordKind

export const server = {
  kind: 'server',
  label: 'Perangkat keras server',
  version: '2026.1',
  fields: withCommonFields('RAI', [
    plainField({
      key: 'use',
      label: 'Jenis penggunaan',
      help: 'Untuk apa server dipakai, misalnya web atau basis data.',
    }),
    objectField({
      key: 'form',
      label: 'Bentuk server',
      help: 'Mesin fisik atau mesin maya.',
      type: 'choice',
      list: 'server-forms',
      required: 'on-submission',
    }),
    ...ownershipFields,
    capacityField({ key: 'memory', label: 'Memori', help: 'Memori terpasang.', unit: 'GB' }),
    objectField({
      key: 'processor',
      label: 'Teknologi prosesor',
      help: 'Jenis prosesor dan jumlah intinya.',
      type: 'text',
      tier: 'technical',
      maxLength: 200,
    }),
    capacityField({ key: 'storage', label: 'Penyimpanan', help: 'Ruang simpan terpasang.', unit: 'GB' }),
    operatingUnitField,
    locationField,
  ]),
} as const satisfies RecordKind

export const peripheral = {
  kind: 'peripheral',
  label: 'Perangkat keras periferal',
  version: '2026.1',
  fields: withCommonFields('RAI', [
    plainField({ key: 'type', label: 'Tipe periferal', help: 'Misalnya pencetak, pemindai atau kamera.' }),
    operatingUnitField,
    locationField,
  ]),
} as const satisfies RecordKind

export const storage = {
  kind: 'storage',
  label: 'Perangkat keras media penyimpanan',
  version: '2026.1',
  fields: withCommonFields('RAI', [
    ...ownershipFields,
    capacityField({ key: 'capacity', label: 'Kapasitas', help: 'Kapasitas terpasang.', unit: 'GB' }),
    plainField({
      key: 'sharing',
      label: 'Metode akses',
      help: 'Cara data dibagikan, misalnya NAS atau SAN.',
    }),
    operatingUnitField,
    locationField,
  ]),
} as const satisfies RecordKind

export const networkDevice = {
  kind: 'network-device',
  label: 'Perangkat keras jaringan',
  version: '2026.1',
  fields: withCommonFields('RAI', [
    plainField({
      key: 'type',
      label: 'Tipe perangkat jaringan',
      help: 'Misalnya perute, sakelar atau titik akses.',
    }),
    ...ownershipFields,
    operatingUnitField,
    locationField,
  ]),
} as const satisfies RecordKind

export const securityDevice = {
  kind: 'security-device',
  label: 'Perangkat keras keamanan',
  version: '2026.1',
  fields: withCommonFields('RAI', [
    plainField({
      key: 'type',
      label: 'Tipe perangkat keamanan',
      help: 'Misalnya tembok api atau pencegah penyusupan.',
    }),
    ...ownershipFields,
    operatingUnitField,
    locationField,
  ]),
} as const satisfies RecordKind
