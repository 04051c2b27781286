import { wholeNumber } from './figures.ts'

/** The sentences of the comparison of the architecture with an earlier day. */
export const comparisonText = {
  title: 'Perbandingan arsitektur',
  link: 'Perbandingan dengan tahun lalu',
  since: 'Dibandingkan dengan keadaan akhir tanggal',
  compare: 'Bandingkan',
  sorts: 'Jenis perubahan',
  domain: 'Domain',
  allDomains: 'Semua domain',
  tabs: {
    added: { value: 'baru', label: 'Baru', word: 'baru' },
    changed: { value: 'berubah', label: 'Berubah', word: 'berubah' },
    dropped: { value: 'keluar', label: 'Keluar', word: 'keluar' },
  },
  nothing: 'Tidak ada.',
  columns: {
    became: 'Perubahan',
    domain: 'Domain',
    kind: 'Jenis',
    name: 'Nama',
    organisation: 'Perangkat daerah',
    field: 'Isian',
    from: 'Semula',
    to: 'Menjadi',
  },
  filesAbout: 'seluruh perbandingan',
} as const

export function objectsComparedSince(day: string, same: number): string {
  return `Dibandingkan dengan keadaan ${day}; ${wholeNumber(same)} objek tidak berubah. Aplikasi punya riwayatnya sendiri.`
}
