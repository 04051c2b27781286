import { type Setting, settingField } from './setting.ts'

/** The most users and transactions a quarter may have and still count as not used (rules/two-quarter). */
export const disuseThreshold = {
  key: 'disuse-threshold',
  path: 'ambang-tidak-dipakai',
  label: 'Ambang aplikasi tidak dipakai',
  help: 'Aplikasi dinilai tidak dipakai bila pada dua triwulan terakhir yang sudah selesai penggunanya dan transaksinya tidak lebih dari ambang ini. "Tidak diketahui" tidak pernah dihitung nol; Sekretaris Daerah dapat memberi pengecualian tertulis.',
  touches: [
    'Ambang baru dipakai untuk setiap keputusan desk yang direkam sesudah disimpan, juga dalam siklus yang sedang berjalan.',
    'Keputusan yang sudah direkam tidak dinilai ulang; hasil pemeriksaan pada saat itu tersimpan bersamanya.',
  ],
  source: 'Desk reviu Kota Malang, 8-9 Agustus 2024: pemantauan triwulanan sebelum penonaktifan',
  fields: [
    settingField({
      key: 'users',
      label: 'Pengguna aktif paling banyak',
      help: 'Dalam satu triwulan.',
      type: 'integer',
      unit: 'orang',
      required: 'always',
      standard: 0,
      least: 0,
      most: 1_000_000,
    }),
    settingField({
      key: 'transactions',
      label: 'Transaksi paling banyak',
      help: 'Dalam satu triwulan.',
      type: 'integer',
      unit: 'transaksi',
      required: 'always',
      standard: 0,
      least: 0,
      most: 1_000_000,
    }),
  ],
} as const satisfies Setting
