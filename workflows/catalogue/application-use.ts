import { type Field, names } from './field.ts'

const inventory = 'Inventaris aplikasi SPBE pemerintah daerah'

/** The other six of the twelve questions: who uses the application, on what ground, and whom to ask. */
export const applicationUseFields = [
  {
    key: 'userUnits',
    label: 'Unit pengguna',
    help: 'Perangkat daerah atau kelompok masyarakat yang memakai aplikasi.',
    type: 'text',
    required: 'on-submission',
    visibility: 'public',
    tier: 'basic',
    importNames: names(
      'unit_pengguna, unit pengguna, pengguna, pengguna aplikasi, opd pengguna, perangkat daerah pengguna, user, sasaran pengguna',
    ),
    maxLength: 500,
    absences: ['not-known'],
    source: inventory,
  },
  {
    key: 'operationalStatus',
    label: 'Status operasional',
    help: 'Aktif bila masih dipakai saat ini, tidak aktif bila sudah tidak dipakai.',
    type: 'choice',
    options: [
      {
        value: 'active',
        label: 'Aktif',
        aliases: names(
          'aktif, active, digunakan, masih digunakan, dipakai, beroperasi, operasional, berjalan, ya aktif, aktif digunakan, masih aktif, masih dipakai, berfungsi, sudah beroperasi, ya, y, 1, true',
        ),
      },
      {
        value: 'inactive',
        label: 'Tidak aktif',
        aliases: names(
          'tidak aktif, naktif, non aktif, nonaktif, inactive, in aktif, inaktif, tidak digunakan, tidak dipakai, tidak beroperasi, tidak berjalan, mati, tdk aktif, belum aktif, sudah tidak aktif, sudah tidak digunakan, tidak aktif lagi, tidak berfungsi, berhenti, dihentikan, tidak, t, tdk, 0, false',
        ),
      },
    ],
    required: 'on-submission',
    visibility: 'public',
    tier: 'basic',
    importNames: names(
      'status, status aplikasi, status operasional, status keaktifan, keaktifan, kondisi, aktif tidak aktif, aktif/tidak aktif, status aktif, status penggunaan, aktif, kondisi aplikasi, status saat ini',
    ),
    source: inventory,
  },
  {
    key: 'yearBuilt',
    label: 'Tahun pembuatan',
    help: 'Tahun aplikasi pertama kali dibuat atau mulai dipakai.',
    type: 'year',
    notAfter: 'next-year',
    required: 'on-submission',
    visibility: 'public',
    tier: 'basic',
    importNames: names(
      'tahun_pembuatan, tahun pembuatan, tahun, tahun dibuat, tahun bangun, tahun pembangunan, tahun perolehan, tahun mulai digunakan, tahun operasional',
    ),
    absences: ['not-known'],
    source: inventory,
  },
  {
    key: 'legalBasis',
    label: 'Dasar hukum',
    help: 'Peraturan, keputusan atau surat yang menjadi dasar aplikasi, dengan nomor dan tahunnya.',
    type: 'text',
    required: 'on-submission',
    visibility: 'public',
    tier: 'basic',
    importNames: names(
      'dasar_hukum, dasar hukum, landasan hukum, regulasi, dasar hukum aplikasi, sk penetapan',
    ),
    maxLength: 500,
    absences: ['not-known', 'none'],
    source: inventory,
  },
  {
    key: 'nationalIssue',
    label: 'Isu nasional',
    help: 'Isu nasional yang didukung langsung oleh aplikasi. Pilih tidak ada bila tidak mendukung salah satunya.',
    type: 'choice',
    options: [
      {
        value: 'poverty',
        label: 'Penanggulangan kemiskinan',
        aliases: names('kemiskinan, pengentasan kemiskinan'),
      },
      { value: 'stunting', label: 'Penurunan stunting', aliases: names('stunting, tengkes') },
      { value: 'investment', label: 'Peningkatan investasi', aliases: names('investasi') },
      { value: 'inflation', label: 'Pengendalian inflasi', aliases: names('inflasi') },
      {
        value: 'digital-services',
        label: 'Digitalisasi layanan',
        aliases: names(
          'digitalisasi, layanan digital, digitalisasi layanan pemerintah, digitalisasi administrasi pemerintahan',
        ),
      },
      { value: 'none', label: 'Tidak ada', aliases: names('tidak, tidak ada, bukan, none') },
    ],
    required: 'on-submission',
    visibility: 'public',
    tier: 'basic',
    importNames: names('isu_nasional, isu nasional, isu strategis nasional, prioritas nasional, tematik'),
    source: 'Kebijakan Kota Malang 17 Juni 2023: isu nasional diutamakan',
  },
  {
    key: 'personInCharge',
    label: 'Penanggung jawab',
    help: 'Nama atau jabatan orang yang dapat ditanya tentang aplikasi ini.',
    type: 'text',
    required: 'on-submission',
    visibility: 'internal',
    tier: 'basic',
    importNames: names(
      'penanggung_jawab, penanggung jawab, pic, nama pic, narahubung, admin aplikasi, pengelola, kontak',
    ),
    maxLength: 200,
    absences: ['none'],
    source: inventory,
  },
] as const satisfies readonly Field[]
