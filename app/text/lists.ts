/** The lists whose filters, order and columns a position may keep under a name. */
export const lists = {
  aplikasi: { path: '/aplikasi', title: 'Aplikasi' },
  'peta-rencana': { path: '/peta-rencana', title: 'Peta rencana' },
  arsitektur: { path: '/arsitektur/objek', title: 'Objek arsitektur' },
  telaah: { path: '/telaah', title: 'Telaah' },
  pengajuan: { path: '/pengajuan', title: 'Pengajuan' },
  bukti: { path: '/bukti', title: 'Bukti' },
  dokumen: { path: '/dokumen', title: 'Dokumen' },
  orang: { path: '/pengaturan/orang', title: 'Pengguna' },
} as const satisfies Record<string, { path: string; title: string }>

export type ListName = keyof typeof lists

export function isListName(name: string): name is ListName {
  return Object.hasOwn(lists, name)
}

/** What the tools of a list say. */
export const viewText = {
  saveThis: 'Simpan tampilan ini',
  saveHelp: 'Saringan, urutan, dan kolom yang tampil sekarang. Hanya Anda dalam jabatan ini yang melihatnya.',
  name: 'Nama tampilan',
  save: 'Simpan tampilan',
  manage: 'Kelola tampilan',
  manageLead: 'Tampilan yang Anda simpan dalam jabatan ini. Menghapusnya tidak mengubah data apa pun.',
  none: 'Belum ada tampilan tersimpan. Saring daftarnya, lalu pilih "Simpan tampilan ini".',
  rename: 'Ganti nama',
  remove: 'Hapus',
  open: 'Buka',
  saved: 'Tampilan tersimpan.',
  renamed: 'Nama tampilan diganti.',
  removed: 'Tampilan dihapus.',
  everything: 'Tanpa saringan',
  csv: 'Unduh CSV',
  json: 'Unduh JSON',
  filesAbout: 'daftar yang tampil, semua halamannya',
  columns: 'Pilih kolom',
  columnsHelp: 'Nama selalu tampil. Paling banyak 25 kolom.',
  showColumns: 'Tampilkan kolom',
  picked: 'Pilihan sendiri',
} as const
