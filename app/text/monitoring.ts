/** The sentences of the quarterly grid. */
export const monitoringText = {
  title: 'Pemantauan triwulan',
  lead: 'Pemakaian setiap aplikasi, triwulan demi triwulan. Buka sebuah sel untuk melihat atau mengisinya.',
  application: 'Aplikasi',
  search: 'Cari nama aplikasi',
  organisation: 'Perangkat daerah',
  finding: 'Hasil aturan',
  quarterState: 'Triwulan terakhir',
  empty: 'Tidak ada aplikasi yang cocok dengan saringan ini.',
  none: 'Belum ada aplikasi yang tercatat.',
  findings: {
    idle: 'Layak nonaktif',
    'in-use': 'Dipakai',
    'not-proven': 'Belum dapat dinilai',
  },
  states: {
    idle: 'Pada atau di bawah ambang',
    'in-use': 'Dipakai',
    'not-known': 'Tidak diketahui',
    'no-reading': 'Belum dicatat',
  },
  legend: 'Tanda',
  figures: 'Angka atas: pengguna. Angka bawah: transaksi.',
  users: 'pengguna',
  transactions: 'transaksi',
  practice: 'latihan',
  fill: 'Isi',
  unknownFigure: 'tidak diketahui',
} as const

/** "2 triwulan berturut-turut, ambang 0 pengguna dan 0 transaksi, aturan versi 2026.1." */
export function ruleLine(given: {
  users: string
  transactions: string
  version: string
  latest: string[]
}): string {
  return `Layak nonaktif: pada dua triwulan terakhir yang selesai (${given.latest.join(' dan ')}) pengguna paling banyak ${given.users} dan transaksi paling banyak ${given.transactions}. Yang tidak diketahui tidak dihitung nol. Aturan versi ${given.version}.`
}
