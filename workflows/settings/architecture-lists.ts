import type { ChoiceLists } from '#workflows/catalogue/architecture/choices.ts'
import { choicesIn } from './choice-list.ts'
import { answersOf, type Setting, settingField } from './setting.ts'

const how = 'Pisahkan tiap pilihan dengan titik koma.'

function choiceList<const Key extends string>(own: {
  key: Key
  label: string
  help: string
  standard: string
}) {
  return settingField({
    ...own,
    help: `${own.help} ${how}`,
    type: 'text',
    required: 'always',
    maxLength: 600,
    isList: true,
  })
}

/**
 * What may be chosen in the fields of the architecture. The SIA-SPBE manual names the fields and no choices:
 * these are what regional systems offer, and each city keeps its own.
 */
export const architectureLists = {
  key: 'architecture-lists',
  path: 'pilihan-arsitektur',
  label: 'Pilihan isian arsitektur',
  help: 'Pilihan yang ditawarkan formulir objek arsitektur. Manual SIA-SPBE menyebut isiannya tanpa pilihannya, jadi tiap daerah menetapkan sendiri.',
  touches: [
    'Formulir dan pemeriksaan objek arsitektur memakai pilihan baru begitu disimpan.',
    'Objek yang sudah memakai pilihan yang dihapus tetap memakainya sampai diubah.',
  ],
  source: 'Sistem arsitektur SPBE pemerintah daerah lain, dibandingkan dengan manual SIA-SPBE',
  fields: [
    choiceList({
      key: 'audiences',
      label: 'Target layanan',
      help: 'Siapa yang dilayani.',
      standard: 'Masyarakat; Pelaku usaha; ASN atau pegawai; Pemerintah',
    }),
    choiceList({
      key: 'methods',
      label: 'Metode layanan',
      help: 'Bagaimana layanan diberikan.',
      standard: 'Elektronik; Hibrida; Tatap muka',
    }),
    choiceList({
      key: 'data-natures',
      label: 'Sifat data',
      help: 'Seberapa terbuka suatu data.',
      standard: 'Terbuka; Terbatas; Tertutup',
    }),
    choiceList({
      key: 'data-forms',
      label: 'Jenis data',
      help: 'Bentuk suatu data.',
      standard: 'Statistik; Geospasial; Keuangan; Lainnya',
    }),
    choiceList({
      key: 'data-rhythms',
      label: 'Validitas data',
      help: 'Seberapa sering suatu data diperbarui.',
      standard:
        'Waktu nyata; Harian; Mingguan; Bulanan; Tiga bulanan; Enam bulanan; Tahunan; Dua tahunan; Tiga tahunan; Lima tahunan; Lainnya',
    }),
    choiceList({
      key: 'ownerships',
      label: 'Status kepemilikan',
      help: 'Siapa yang memiliki suatu infrastruktur.',
      standard: 'Sendiri; Instansi pemerintah lain; BUMN; Swasta dalam negeri; Swasta luar negeri',
    }),
    choiceList({
      key: 'cloud-types',
      label: 'Tipe komputasi awan',
      help: 'Layanan awan yang dipakai.',
      standard: 'IaaS; PaaS; SaaS; BDaaS; SecaaS',
    }),
    choiceList({
      key: 'server-forms',
      label: 'Bentuk server',
      help: 'Mesin yang dipakai.',
      standard: 'Fisik; Maya',
    }),
    choiceList({
      key: 'licenses',
      label: 'Jenis lisensi',
      help: 'Lisensi perangkat lunak.',
      standard: 'Sumber terbuka; Berpemilik',
    }),
    choiceList({
      key: 'facility-kinds',
      label: 'Jenis fasilitas',
      help: 'Fasilitas komputasi.',
      standard: 'Pusat data; Pusat komputasi; Pusat kendali',
    }),
    choiceList({
      key: 'facility-tiers',
      label: 'Klasifikasi tier',
      help: 'Tingkat keandalan fasilitas.',
      standard: 'Tier 3; Tier 4; Non-tier',
    }),
  ],
} as const satisfies Setting

/** The choices by list, of what is stored (null: nothing yet). */
export function choiceListsOf(stored: unknown): ChoiceLists {
  const answers = answersOf(architectureLists, stored)
  return Object.fromEntries(Object.entries(answers).map(([key, text]) => [key, choicesIn(String(text))]))
}
