import { type Field, names } from './field.ts'

/** Where the application stands in the national architecture, and when its security was last looked at. */
export const applicationArchitectureFields = [
  {
    key: 'code',
    label: 'Kode RAA',
    help: 'Kode terdalam yang cocok; tingkat di atasnya diturunkan dari kode itu. Cari kodenya lewat halaman Kode acuan.',
    type: 'text',
    annexShare: 9,
    reference: 'RAA',
    required: 'never',
    visibility: 'public',
    tier: 'technical',
    importNames: names('kode_raa, kode raa, raa, kode arsitektur aplikasi'),
    maxLength: 24,
    source: 'Arsitektur SPBE Nasional, Perpres 132/2022: referensi arsitektur aplikasi',
  },
  {
    key: 'lastSecurityAudit',
    label: 'Audit keamanan terakhir',
    help: 'Hari audit keamanan yang terakhir. Aplikasi umum diaudit setiap tahun, aplikasi khusus setiap dua tahun.',
    type: 'date',
    required: 'never',
    visibility: 'internal',
    tier: 'technical',
    importNames: names('audit_keamanan_terakhir, audit keamanan terakhir, tanggal audit keamanan'),
    absences: ['not-known', 'none'],
    source: 'Perpres 95/2018: audit keamanan SPBE',
  },
] as const satisfies readonly Field[]
