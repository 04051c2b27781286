/** Who is to be reminded: all the cycle waits for, the late among them, and the two things they owe. */
export const waitingFilters = ['semua', 'terlambat', 'dikembalikan', 'belum'] as const
export type WaitingFilter = (typeof waitingFilters)[number]

/** The sentences of the page that reminds agencies. */
export const remindText = {
  title: 'Ingatkan perangkat daerah',
  button: 'Ingatkan perangkat daerah',
  lead: 'Admin dan kepala perangkat daerah menerima surel berisi langkah berikutnya dan batasnya. Setiap perangkat daerah diingatkan paling banyak sekali sehari.',
  filters: { semua: 'Semua', terlambat: 'Terlambat', dikembalikan: 'Dikembalikan', belum: 'Belum diajukan' },
  filterLabel: 'Siapa yang diingatkan',
  nobody: 'Tidak ada perangkat daerah yang perlu diingatkan pada saringan ini.',
  doneToday: 'Sudah diingatkan hari ini',
  noAddress: 'tanpa alamat surel: sampaikan lewat WhatsApp',
  whatsapp: 'Teks untuk WhatsApp',
  whatsappTitle: 'Sampaikan juga lewat WhatsApp',
  whatsappHelp: 'Salin, lalu tempel di grup perangkat daerah. Isinya semua yang ada pada saringan ini.',
  copy: 'Salin teks WhatsApp',
  copied: 'Teks sudah disalin.',
  print: 'Cetak daftar',
  who: 'Perangkat daerah yang diingatkan',
  nobodyChosen: 'Centang sekurang-kurangnya satu perangkat daerah.',
  count: 'Tulis jumlah perangkat daerah yang dicentang.',
  press: 'Kirim pengingat',
} as const

/** "3 perangkat daerah sudah diingatkan." */
export function reminded(count: string): string {
  return `${count} perangkat daerah sudah diingatkan. Surelnya berangkat dalam satu menit dan tercatat dalam jejak.`
}

/** The text to paste into a chat: a heading, one line for each agency, and where to go. */
export function chatText(given: {
  title: string
  rows: readonly { organisation: string; state: string; due: string | null }[]
  site: string
}): string {
  const lines = given.rows.map(
    ({ organisation, state, due }, index) =>
      `${index + 1}. ${organisation}: ${state}${due === null ? '' : `. ${due}`}`,
  )
  return [
    `*${given.title}*`,
    'Mohon perangkat daerah berikut menyelesaikan berkasnya:',
    ...lines,
    `Buka ${given.site}/beranda`,
  ].join('\n')
}
