/** The agencies of the city, by their abbreviation. The organiser is registered with the first administrator. */
export const offices = {
  Bappeda: { name: 'Badan Perencanaan Pembangunan Daerah', kind: 'Badan', duty: 'Penelaah perencanaan' },
  BKAD: { name: 'Badan Keuangan dan Aset Daerah', kind: 'Badan', duty: 'Penelaah anggaran dan aset' },
  Setda: { name: 'Sekretariat Daerah', kind: 'Sekretariat', duty: null },
  Inspektorat: { name: 'Inspektorat Daerah', kind: 'Inspektorat', duty: null },
  Dinsos: { name: 'Dinas Sosial', kind: 'Dinas', duty: null },
  Disperpus: { name: 'Dinas Perpustakaan', kind: 'Dinas', duty: null },
} as const

export const organiser = 'Dinas Komunikasi dan Informatika'

/** Who plays: by login, with name, office, and the role as the form of an invitation names it. */
export const cast = {
  sekar: { name: 'Sekar Arum', office: organiser, role: 'administrator', position: 'Pranata Komputer' },
  rudi: {
    name: 'Rudi Hartono',
    office: organiser,
    role: 'desk-officer',
    position: 'Kepala Bidang Aplikasi Informatika',
  },
  hesti: {
    name: 'Hesti Prameswari',
    office: organiser,
    role: 'ict-head',
    position: 'Kepala Dinas Komunikasi dan Informatika',
  },
  dian: {
    name: 'Dian Kusuma',
    office: offices.Bappeda.name,
    role: 'planning-reviewer',
    position: 'Perencana Ahli Muda',
  },
  bayu: {
    name: 'Bayu Wicaksono',
    office: offices.BKAD.name,
    role: 'budget-reviewer',
    position: 'Analis Aset Daerah',
  },
  lestari: {
    name: 'Lestari Widodo',
    office: offices.Setda.name,
    role: 'legal-officer',
    position: 'Kepala Bagian Hukum',
  },
  asih: {
    name: 'Asih Rahayu',
    office: offices.Setda.name,
    role: 'assistant',
    position: 'Asisten Administrasi Umum',
  },
  sugeng: {
    name: 'Sugeng Priyono',
    office: offices.Setda.name,
    role: 'regional-secretary',
    position: 'Sekretaris Daerah',
  },
  wahyu: { name: 'Wahyu Santosa', office: offices.Setda.name, role: 'mayor', position: 'Wali Kota' },
  indra: {
    name: 'Indra Gunawan',
    office: offices.Inspektorat.name,
    role: 'auditor',
    position: 'Auditor Ahli Madya',
  },
  rina: {
    name: 'Rina Puspita',
    office: offices.Dinsos.name,
    role: 'representative',
    position: 'Admin SPBE Dinas Sosial',
  },
  hadi: {
    name: 'Hadi Susilo',
    office: offices.Dinsos.name,
    role: 'agency-head',
    position: 'Kepala Dinas Sosial',
  },
  tono: {
    name: 'Tono Sudarsono',
    office: offices.Disperpus.name,
    role: 'representative',
    position: 'Admin SPBE Dinas Perpustakaan',
  },
  yanti: {
    name: 'Yanti Maharani',
    office: offices.Disperpus.name,
    role: 'agency-head',
    position: 'Kepala Dinas Perpustakaan',
  },
} as const satisfies Record<string, { name: string; office: string; role: string; position: string }>

export type CastName = keyof typeof cast

/** The second position of the head of Diskominfo: the head of an agency like any other. */
export const secondPosition = 'Kepala Perangkat Daerah Diskominfo'
