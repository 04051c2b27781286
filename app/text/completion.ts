/** The sentences of the page that asks for all that is missing of one application. */
export const completionText = {
  done: 'Tidak ada lagi yang ditanyakan tentang aplikasi ini.',
  goOn: 'Lanjut',
  saveAndNext: 'Simpan dan lanjut ke aplikasi berikutnya',
  saveAndEnd: 'Simpan dan kembali ke daftar tugas',
  toList: 'Kembali ke daftar tugas',
  questions: 'Pertanyaan',
  readings: 'Pemantauan triwulan',
  readingsLead:
    'Berapa orang memakai aplikasi ini dan berapa yang diproses. Bila angkanya tidak dapat diketahui, katakan alasannya; itu bukan nol. Pertambahan data, insiden, dan pembaruan terakhir tidak wajib: tambahkan sesudahnya pada kartu aplikasi bila ada.',
  source: 'Dari mana angka-angka di atas diperoleh. Dilewati bila tidak satu pun diketahui.',
  confirmation: 'Data yang sudah tercatat',
  moreFacts: (count: number) => `Jawaban lainnya (${count})`,
  confirm: 'Data lain di atas masih sama; tidak ada yang berubah.',
  confirmHelp:
    'Tanpa centang ini aplikasi belum dipastikan untuk siklus tahun ini. Ada yang berubah? Simpan dahulu isian di halaman ini, lalu tekan Ubah.',
  nothingSent: 'Jawab paling sedikit satu pertanyaan, lalu simpan.',
  sourceMissing: 'Pilih dari mana angkanya diperoleh.',
  news: {
    dicatat: 'Aplikasi tercatat. Yang masih kurang dapat langsung dilengkapi di bawah ini.',
    tersimpan: 'Aplikasi sebelumnya tersimpan. Berikutnya aplikasi ini.',
    kurang: 'Tersimpan. Yang masih kurang tersebut di atas.',
    lengkap:
      'Tersimpan. Semua aplikasi sudah lengkap; berikutnya kepala perangkat daerah memeriksa dan mengajukan.',
    sebagian: 'Tersimpan.',
  },
} as const

/** "3 pertanyaan dan pemantauan Triwulan II 2026 belum dijawab." */
export function stillAsked(questions: number, quarters: readonly string[], isToConfirm: boolean): string {
  const parts = [
    ...(questions === 0 ? [] : [`${questions} pertanyaan`]),
    ...(quarters.length === 0 ? [] : [`pemantauan ${quarters.join(' dan ')}`]),
  ]
  if (parts.length > 0)
    return `${parts.join(' dan ')} belum dijawab${isToConfirm ? '; data lain belum dipastikan masih sama' : ''}.`
  return isToConfirm ? 'Semua sudah dijawab; tinggal dipastikan masih sama.' : ''
}

/** "SIPANDU tersimpan. Masih kurang: 2 pertanyaan belum dijawab. Berikutnya aplikasi ini." */
export function savedBefore(name: string, lacking: string): string {
  return `${name} tersimpan.${lacking === '' ? '' : ` Masih kurang: ${lacking}`} Berikutnya aplikasi ini.`
}

/** Why a quarter is not asked about, and which are. */
export function quartersRead(read: readonly { label: string; isKnown: boolean }[]): string {
  const said = read.map(({ label, isKnown }) => `${label}${isKnown ? '' : ' (sebagai tidak diketahui)'}`)
  const rest = said.length === 0 ? '' : ` ${said.join(' dan ')} sudah dicatat, jadi tidak ditanyakan lagi.`
  return `Yang diperlukan: dua triwulan terakhir yang sudah selesai.${rest}`
}

/** "Aplikasi ke-1 dari 2". */
export function placeAmong(place: number, all: number): string {
  return `Aplikasi ke-${place} dari ${all}`
}
