import { type Field, names } from '../field.ts'
import type { ReferenceKind } from '../reference.ts'
import { manual, objectField, regional } from './own-field.ts'

/** What an object is named; every kind begins with it. */
const nameField = objectField({
  key: 'name',
  label: 'Nama',
  help: 'Nama resmi yang dipakai sehari-hari.',
  type: 'text',
  annexShare: 18,
  required: 'always',
  visibility: 'public',
  maxLength: 200,
})

const descriptionField = objectField({
  key: 'description',
  label: 'Uraian',
  help: 'Apa ini dan untuk apa, dalam satu atau dua kalimat.',
  type: 'long-text',
  annexShare: 24,
  required: 'on-submission',
  visibility: 'public',
  maxLength: 2000,
})

/** Whether the object is there today or is what the city goes towards, and how it stands. */
const stateFields: readonly Field[] = [
  objectField({
    key: 'condition',
    label: 'Kondisi arsitektur',
    help: 'Kondisi saat ini (as-is), atau bagian dari target (to-be): baru, atau peningkatan dari yang ada.',
    type: 'choice',
    annexShare: 10,
    options: [
      { value: 'as-is', label: 'Saat ini', aliases: names('as is, as-is, eksisting, kondisi saat ini') },
      {
        value: 'upgrade',
        label: 'Target: ditingkatkan',
        aliases: names('upgrade, peningkatan, ditingkatkan'),
      },
      { value: 'new', label: 'Target: baru', aliases: names('baru, new, to be, to-be') },
    ],
    required: 'always',
    visibility: 'public',
    source: manual,
  }),
  objectField({
    key: 'lifecycle',
    label: 'Status',
    help: 'Bagaimana keadaannya sekarang.',
    type: 'choice',
    annexShare: 9,
    options: [
      { value: 'planned', label: 'Direncanakan', aliases: names('rencana, direncanakan') },
      { value: 'active', label: 'Aktif', aliases: names('aktif, beroperasi, berlaku') },
      { value: 'repair', label: 'Dalam perbaikan', aliases: names('perbaikan, rusak') },
      { value: 'inactive', label: 'Tidak aktif', aliases: names('non aktif, nonaktif, tidak berlaku') },
    ],
    required: 'always',
    visibility: 'public',
    source: regional,
  }),
  objectField({
    key: 'objectClass',
    label: 'Kelas keterbukaan',
    help: 'Siapa yang boleh melihat: semua orang, semua pegawai yang ikut reviu, atau hanya pemilik dan penelaah.',
    type: 'choice',
    options: [
      { value: 'public', label: 'Terbuka', aliases: names('publik, umum') },
      { value: 'internal', label: 'Internal pemerintah', aliases: names('internal, terbatas') },
      { value: 'restricted', label: 'Rahasia', aliases: names('tertutup, dikecualikan') },
    ],
    required: 'always',
    source: 'UU 14/2008 tentang Keterbukaan Informasi Publik',
  }),
]

const codeOf = (reference: ReferenceKind): Field =>
  objectField({
    key: 'code',
    label: `Kode ${reference}`,
    help: `Kode terdalam yang cocok; tingkat di atasnya diturunkan dari kode itu. Cari kodenya lewat halaman Kode acuan.`,
    type: 'text',
    reference,
    annexShare: 10,
    required: 'on-submission',
    visibility: 'public',
    importNames: [
      `kode_${reference.toLowerCase()}`,
      `kode ${reference.toLowerCase()}`,
      reference.toLowerCase(),
    ],
    maxLength: 24,
    source: 'Arsitektur SPBE Nasional, Perpres 132/2022: referensi arsitektur',
  })

/** The fields of a kind of object: what all have, around its own. */
export function withCommonFields(reference: ReferenceKind, own: readonly Field[]): readonly Field[] {
  return [nameField, descriptionField, codeOf(reference), ...own, ...stateFields]
}
