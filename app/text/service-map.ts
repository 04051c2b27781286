/** The sentences of the map of services. */
export const serviceText = {
  title: 'Peta layanan',
  lead: 'Layanan menurut kode atau perangkat daerahnya: apa yang menopangnya, dan apa yang belum ada.',
  ownLead:
    'Layanan kami menurut kodenya: apa yang menopangnya, dan apa yang belum ada. Aplikasi perangkat daerah lain tidak dihitung.',
  by: 'Kelompokkan menurut',
  byCode: 'Kode layanan',
  byAgency: 'Perangkat daerah',
  groups: 'Kelompok layanan',
  services: 'Daftar layanan',
  filter: 'Saringan',
  all: 'Semua layanan',
  columns: {
    group: 'Kelompok',
    service: 'Layanan',
    code: 'Kode',
    organisation: 'Perangkat daerah',
    total: 'Layanan',
    applications: 'Aplikasi',
    processes: 'Proses bisnis',
    data: 'Data',
    gaps: 'Celah',
  },
  without: {
    applications: { value: 'aplikasi', label: 'Tanpa aplikasi' },
    processes: { value: 'proses', label: 'Tanpa proses bisnis' },
    data: { value: 'data', label: 'Tanpa data' },
  },
  uncoded: 'Belum berkode',
  unknownCode: 'Kode di luar acuan yang berlaku',
  complete: 'Lengkap',
  none: 'Belum ada',
  nothing: 'Belum ada layanan yang tercatat.',
  searchLabel: 'Cari nama layanan',
  top: 'Semua kelompok',
  filesAbout: 'layanan sesuai saringan',
} as const

/** "3 tanpa aplikasi". */
export function lackText(count: string, label: string): string {
  return `${count} ${label.toLowerCase()}`
}
