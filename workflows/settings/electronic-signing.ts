import { settingSchema } from './schema.ts'
import { type Setting, type SettingValues, settingField } from './setting.ts'

/** What a paper says of its electronic signature, and where the provider draws its own sign, if it shall. */
export const electronicSigning = {
  key: 'electronic-signing',
  path: 'tanda-tangan-elektronik',
  label: 'Tanda tangan elektronik',
  help: 'Kalimat dan tanda pada naskah yang ditandatangani secara elektronik. Siapa yang menandatangani diatur di server (TTE_MODE).',
  touches: [
    'Berlaku bagi naskah yang diberi nomor sesudah disimpan; naskah yang sudah bernomor tidak berubah.',
    'Alamat pemeriksaan segera tampil juga di halaman Periksa keputusan.',
  ],
  source: 'UU 11/2008 Pasal 5 ayat (1); PP 71/2019 Pasal 60 ayat (2)',
  fields: [
    settingField({
      key: 'footer',
      label: 'Kalimat kaki',
      help: 'Di kaki naskah, sesudah kode verifikasi.',
      type: 'long-text',
      required: 'always',
      maxLength: 500,
      standard:
        'Undang-Undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi Elektronik Pasal 5 ayat (1): Informasi Elektronik dan/atau Dokumen Elektronik dan/atau hasil cetaknya merupakan alat bukti hukum yang sah.',
    }),
    settingField({
      key: 'verifyUrl',
      label: 'Alamat pemeriksaan sertifikat',
      help: 'Layanan resmi tempat berkas PDF diunggah untuk diperiksa, misalnya https://tte.komdigi.go.id/verifyPDF. Kosongkan bila tidak disebut.',
      type: 'text',
      required: 'never',
      maxLength: 120,
      standard: '',
      shape: 'secure-address',
    }),
    settingField({
      key: 'tag',
      label: 'Penanda tempat',
      help: 'Tercetak putih di kotak tanda tangan agar penyelenggara menaruh tandanya di sana, misalnya [tte]. Kosongkan bila kotaknya cukup digambar aplikasi ini.',
      type: 'text',
      required: 'never',
      maxLength: 20,
      standard: '',
      shape: 'tag',
    }),
  ],
} as const satisfies Setting

/** What holds, of what is stored as the setting. */
export function signingPaperOf(stored: unknown): SettingValues<typeof electronicSigning> {
  return settingSchema(electronicSigning).parse(stored ?? {})
}
