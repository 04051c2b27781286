import { names, type RecordKind } from './field.ts'

const journeys = 'Desk reviu SPBE: tiap angka dan keterangan punya sumber yang dapat ditunjukkan'
const openness = 'UU 14/2008 Pasal 17 (informasi yang dikecualikan); UU 27/2022 (data pribadi)'

/** A file that proves something about an application, a reading, a dossier or a follow-up. */
export const evidence = {
  kind: 'evidence',
  label: 'Bukti dukung',
  version: '2026.1',
  fields: [
    {
      key: 'kind',
      label: 'Jenis bukti',
      help: 'Menentukan keterangan mana yang dianggap sudah berbukti.',
      type: 'choice',
      options: [
        { value: 'legal-basis', label: 'Dasar hukum', aliases: names('peraturan, keputusan, sk') },
        { value: 'usage', label: 'Bukti pemakaian', aliases: names('log, statistik, tangkapan layar') },
        {
          value: 'statement',
          label: 'Pernyataan kepala perangkat daerah',
          aliases: names('pernyataan, surat pernyataan'),
        },
        { value: 'contract', label: 'Kontrak atau pengadaan', aliases: names('kontrak, spk, pengadaan') },
        { value: 'asset', label: 'Catatan aset', aliases: names('aset, kib') },
        { value: 'integration', label: 'Bukti integrasi', aliases: names('integrasi, api') },
        { value: 'security', label: 'Hasil uji keamanan', aliases: names('keamanan, pentest, itsa') },
        { value: 'technical', label: 'Dokumen teknis', aliases: names('teknis, manual') },
        { value: 'execution', label: 'Bukti pelaksanaan tindak lanjut', aliases: names('tindak lanjut') },
        { value: 'other', label: 'Lainnya', aliases: names('lainnya, lain') },
      ],
      required: 'always',
      visibility: 'internal',
      tier: 'basic',
      importNames: names('jenis_bukti, jenis bukti'),
      source: journeys,
    },
    {
      key: 'proves',
      label: 'Membuktikan apa',
      help: 'Satu kalimat, misalnya "Jumlah pengguna aktif Triwulan II 2026 menurut catatan server".',
      type: 'text',
      required: 'always',
      visibility: 'internal',
      tier: 'basic',
      importNames: names('membuktikan, keterangan bukti'),
      maxLength: 300,
      source: journeys,
    },
    {
      key: 'access',
      label: 'Sifat',
      help: 'Yang memuat data pribadi warga, harga rinci, atau celah keamanan dibuat terbatas.',
      type: 'choice',
      options: [
        {
          value: 'internal',
          label: 'Untuk pegawai yang terlibat dalam reviu',
          aliases: names('internal, biasa'),
        },
        { value: 'public', label: 'Boleh diketahui umum', aliases: names('publik, terbuka, umum') },
        {
          value: 'restricted',
          label: 'Terbatas: setiap pembukaan dicatat',
          aliases: names('terbatas, rahasia, dikecualikan'),
        },
      ],
      required: 'always',
      visibility: 'internal',
      tier: 'basic',
      importNames: names('sifat, klasifikasi bukti'),
      source: openness,
    },
    {
      key: 'ground',
      label: 'Alasan terbatas',
      help: 'Wajib bila terbatas: sebut apa yang dilindungi, misalnya "memuat NIK pemohon".',
      type: 'text',
      required: { whenField: 'access', isOneOf: ['restricted'] },
      visibility: 'internal',
      tier: 'basic',
      importNames: names('alasan_terbatas, alasan terbatas'),
      maxLength: 300,
      source: openness,
    },
    {
      key: 'validUntil',
      label: 'Berlaku sampai',
      help: 'Hanya bila buktinya punya batas, misalnya kontrak atau sertifikat.',
      type: 'date',
      required: 'never',
      visibility: 'internal',
      tier: 'basic',
      importNames: names('berlaku_sampai, berlaku sampai'),
      source: journeys,
    },
  ],
} as const satisfies RecordKind

export type EvidenceKind = (typeof evidence)['fields'][0]['options'][number]['value']

/** What evidence can be about. A further kind is a line here and in db/evidence-subjects. */
export const evidenceSubjects = {
  application: 'Aplikasi',
  observation: 'Pemantauan triwulan',
  submission: 'Berkas pengajuan',
  'follow-up': 'Tindak lanjut',
} as const

export type EvidenceSubjectKind = keyof typeof evidenceSubjects

/** One thing that evidence is about. */
export interface EvidenceSubject {
  readonly kind: EvidenceSubjectKind
  readonly id: string
}

/** Reads "application.abc" as it stands in addresses and forms; null for anything else. */
export function evidenceSubject(text: string): EvidenceSubject | null {
  const [, kind = '', id = ''] = /^([a-z-]+)\.([\w:-]{1,80})$/.exec(text) ?? []
  return Object.hasOwn(evidenceSubjects, kind) ? { kind: kind as EvidenceSubjectKind, id } : null
}

/** The same the other way round. */
export function subjectText({ kind, id }: EvidenceSubject): string {
  return `${kind}.${id}`
}
