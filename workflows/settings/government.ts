import { type Setting, settingField } from './setting.ts'

/**
 * What a decree and every page have to know of the city. All of it is a setting: the number mask and the
 * province line differ between offices (keputusan-format section 0). Standards are those of Kota Malang.
 */
export const government = {
  key: 'government',
  path: 'pemerintah-daerah',
  label: 'Pemerintah daerah',
  help: 'Nama, sebutan, dan jam kota yang dipakai di semua halaman dan pada naskah keputusan.',
  touches: [
    'Nama pemerintah dan jam di semua halaman berganti begitu disimpan.',
    'Kata-kata naskah keputusan yang sudah disusun tetap; kepala naskah, nomor, dan tempat tanda tangan pada cetakan berikutnya memakai isian baru.',
    'Dokumen yang sudah dicetak tidak berubah.',
  ],
  source: 'Permendagri 80/2015 jo. 120/2018 (bentuk produk hukum daerah); Keppres 41/1987 (pembagian waktu)',
  fields: [
    settingField({
      key: 'name',
      label: 'Nama pemerintah daerah',
      help: 'Tanpa kata "Pemerintah", misalnya Kota Malang.',
      type: 'text',
      required: 'always',
      maxLength: 80,
      standard: 'Kota Malang',
    }),
    settingField({
      key: 'headTitle',
      label: 'Sebutan kepala daerah',
      help: 'Seperti di kepala naskah, misalnya Wali Kota Malang.',
      type: 'text',
      required: 'always',
      maxLength: 80,
      standard: 'Wali Kota Malang',
    }),
    settingField({
      key: 'instrument',
      label: 'Jenis naskah',
      help: 'Yang ditetapkan kepala daerah, misalnya Keputusan Wali Kota.',
      type: 'text',
      required: 'always',
      maxLength: 80,
      standard: 'Keputusan Wali Kota',
    }),
    settingField({
      key: 'place',
      label: 'Tempat penetapan',
      help: 'Sesudah "Ditetapkan di", misalnya Malang.',
      type: 'text',
      required: 'always',
      maxLength: 80,
      standard: 'Malang',
    }),
    settingField({
      key: 'province',
      label: 'Baris provinsi',
      help: 'Di bawah sebutan kepala daerah. Kosongkan bila naskah kota Anda tidak memakainya.',
      type: 'text',
      required: 'never',
      maxLength: 80,
      standard: 'Provinsi Jawa Timur',
    }),
    settingField({
      key: 'numberMask',
      label: 'Pola nomor keputusan',
      help: '{urut} diganti nomor urut dari Bagian Hukum, {tahun} diganti tahunnya.',
      type: 'text',
      required: 'always',
      maxLength: 80,
      standard: '100.3.3.3/{urut}/35.73.112/{tahun}',
      contains: ['{urut}', '{tahun}'],
    }),
    settingField({
      key: 'utcOffsetHours',
      label: 'Waktu setempat',
      help: 'Tenggat yang sudah tersimpan tetap pada saat yang sama, sehingga jamnya terbaca lain.',
      type: 'choice',
      // Western, central and eastern Indonesia time (Keppres 41/1987).
      options: [
        { value: '7', label: 'WIB (UTC+7)', aliases: [] },
        { value: '8', label: 'WITA (UTC+8)', aliases: [] },
        { value: '9', label: 'WIT (UTC+9)', aliases: [] },
      ],
      required: 'always',
      standard: 7,
      isNumber: true,
      least: 7,
      most: 9,
    }),
  ],
} as const satisfies Setting
