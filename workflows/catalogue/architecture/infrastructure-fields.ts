import type { Field } from '../field.ts'
import { objectField, regional } from './own-field.ts'

/** Fields that several kinds of infrastructure share. */
export const ownershipFields: readonly Field[] = [
  objectField({
    key: 'ownership',
    label: 'Status kepemilikan',
    help: 'Siapa yang memiliki.',
    type: 'choice',
    list: 'ownerships',
    required: 'on-submission',
  }),
  objectField({
    key: 'ownerName',
    label: 'Nama pemilik',
    help: 'Instansi atau perusahaan yang memiliki.',
    type: 'text',
    maxLength: 200,
  }),
]

export const locationField = objectField({
  key: 'location',
  label: 'Lokasi',
  help: 'Gedung dan ruang tempatnya berada.',
  type: 'text',
  visibility: 'restricted',
  maxLength: 200,
})

export const operatingUnitField = objectField({
  key: 'operatingUnit',
  label: 'Unit pengelola',
  help: 'Unit yang menjalankan dan memelihara.',
  type: 'text',
  maxLength: 200,
  source: regional,
})

/** A figure with its unit that an expert knows. */
export function capacityField(own: { key: string; label: string; help: string; unit: string }): Field {
  return objectField({ ...own, type: 'integer', tier: 'technical' })
}

export function plainField(own: { key: string; label: string; help: string }): Field {
  return objectField({ ...own, type: 'text', maxLength: 200 })
}
