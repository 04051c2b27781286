import { type Setting, settingField } from './setting.ts'

/** The sentence on every page of a practice record; a real city has none. */
export const practice = {
  key: 'practice',
  path: 'kalimat-latihan',
  label: 'Kalimat latihan',
  help: 'Tampil di setiap halaman basis data latihan, agar tidak ada yang mengira isinya berlaku.',
  touches: [
    'Kalimat di atas semua halaman berganti begitu disimpan.',
    'Basis data ini tetap basis data latihan: kalimatnya dapat diganti, tidak dapat dihapus.',
  ],
  source: 'Ketentuan aplikasi ini: data latihan selalu dapat dikenali',
  isPlain: true,
  fields: [
    settingField({
      key: 'sentence',
      label: 'Kalimat',
      help: 'Satu kalimat yang mengatakan bahwa isinya bukan data sungguhan.',
      type: 'text',
      required: 'always',
      maxLength: 200,
    }),
  ],
} as const satisfies Setting
