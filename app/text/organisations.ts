interface Change {
  on: string
  basis: string
}

/** The administrator's pages on perangkat daerah. */
export const organisationsText = {
  title: 'Perangkat daerah',
  lead: 'Perubahan nama, penggabungan, dan pemecahan dicatat dengan tanggal dan dasarnya; riwayatnya tetap ada.',
  columns: { name: 'Nama', duty: 'Tugas dalam reviu', days: 'Berlaku', applications: 'Aplikasi' },
  duties: {
    planning: 'Penelaah perencanaan',
    budget: 'Penelaah anggaran dan aset',
    organiser: 'Penyelenggara',
  },
  since: (from: string) => `sejak ${from}`,
  between: (from: string, to: string) => `${from} sampai sebelum ${to}`,
  none: 'Belum ada perangkat daerah.',
  facts: 'Keterangan',
  people: 'Orang yang bertugas hari ini',
  nobody: 'Belum ada. Undang orang dari halaman Orang dan jabatan.',
  historyTitle: 'Riwayat',
  noHistory: 'Belum pernah berubah.',
  history: {
    formerName: (name: string, from: string, to: string) =>
      `Bernama ${name} dari ${from} sampai sebelum ${to}.`,
    wentTo: (kind: 'merge' | 'split', name: string, { on, basis }: Change) =>
      `${kind === 'merge' ? 'Digabung ke' : 'Dipecah menjadi'} ${name} pada ${on} (${basis}).`,
    cameFrom: (kind: 'merge' | 'split', name: string, { on, basis }: Change) =>
      `${kind === 'merge' ? 'Menerima gabungan' : 'Pecahan dari'} ${name} pada ${on} (${basis}).`,
  },
  add: 'Tambah perangkat daerah',
  addSubmit: 'Daftarkan',
  kind: 'Bentuk',
  kinds: {
    dinas: 'Dinas',
    badan: 'Badan',
    sekretariat: 'Sekretariat',
    'bagian-setda': 'Bagian pada Sekretariat Daerah',
    inspektorat: 'Inspektorat',
    kecamatan: 'Kecamatan',
    satuan: 'Satuan',
    upt: 'Unit pelaksana teknis',
  },
  needed: {
    nama: 'Tulis nama perangkat daerahnya.',
    singkatan: 'Tulis singkatannya.',
    bentuk: 'Pilih bentuknya.',
    berlaku: 'Isi tanggal berdirinya.',
  },
  rename: 'Ubah nama',
  renameSubmit: 'Simpan nama baru',
  merge: 'Gabungkan ke perangkat daerah lain',
  mergeLead:
    'Aplikasinya pindah ke penerus, jabatan di dalamnya berakhir, dan berkas lamanya tetap atas namanya.',
  mergeInto: 'Penerus',
  mergeSubmit: 'Gabungkan',
  split: 'Pecah menjadi dua',
  splitLead:
    'Perangkat daerah ini berakhir bersama jabatan di dalamnya. Bagikan aplikasinya kepada kedua penerus.',
  first: 'Penerus pertama',
  second: 'Penerus kedua',
  taking: 'Aplikasi yang ikut penerus kedua',
  takingHelp: 'Yang tidak dipilih ikut penerus pertama.',
  splitSubmit: 'Pecah',
  name: 'Nama',
  abbreviation: 'Singkatan',
  on: 'Mulai berlaku',
  basis: 'Dasar',
  basisHelp: 'Peraturan yang menetapkannya, misalnya Peraturan Daerah Nomor 1 Tahun 2027.',
} as const
