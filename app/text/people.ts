/** The sentences of invitations and of setting up. */
export const invitationText = {
  title: 'Buat kata sandi Anda',
  lead: (name: string, login: string) => `${name}, nama pengguna Anda adalah ${login}.`,
  submit: 'Simpan dan masuk',
  goneTitle: 'Undangan ini tidak berlaku lagi',
  gone: 'Undangan ini sudah dipakai atau ditarik. Minta administrator mengirim undangan baru.',
  toSignIn: 'Ke halaman masuk',
} as const

/** Why a link that was never used opens nothing any more. */
export function invitationOver(when: string): string {
  return `Undangan ini berlaku sampai ${when}. Minta administrator mengirim undangan baru.`
}

/** The same for the administrator who would hand the link over. */
export function linkOver(when: string): string {
  return `Undangan ini berlaku sampai ${when}. Kirim undangan baru, lalu buat tautannya.`
}

export const setupText = {
  title: 'Pemasangan: administrator pertama',
  lead: 'Kota ini belum punya administrator. Isi data berikut satu kali; sisanya diatur setelah masuk.',
  code: 'Kode pemasangan',
  codeHelp: 'Kode tampil di layar server saat program dinyalakan.',
  city: 'Nama pemerintah daerah',
  cityHelp: 'Misalnya Kota Malang.',
  organisation: 'Perangkat daerah penyelenggara',
  organisationHelp: 'Misalnya Dinas Komunikasi dan Informatika.',
  abbreviation: 'Singkatan',
  name: 'Nama lengkap administrator',
  position: 'Jabatan',
  positionHelp: 'Misalnya Pranata Komputer Ahli Pertama.',
  login: 'Nama pengguna',
  loginHelp: 'Huruf kecil, angka, titik, atau tanda hubung.',
  email: 'Alamat surel',
  submit: 'Buat administrator dan masuk',
} as const

/** The administrator's pages on people. */
export const peopleText = {
  title: 'Orang dan jabatan',
  lead: 'Siapa yang bekerja di reviu ini, dengan jabatan apa, dan sejak kapan.',
  invite: 'Undang orang',
  none: 'Belum ada orang.',
  columns: { name: 'Nama', login: 'Nama pengguna', positions: 'Jabatan hari ini', state: 'Akun' },
  noPosition: 'Tidak ada jabatan yang berlaku',
  searchLabel: 'Cari nama, pengguna, atau jabatan',
  states: {
    active: 'Dapat masuk',
    invited: 'Diundang',
    expired: 'Undangan lewat waktu',
    closed: 'Ditutup',
    none: 'Belum punya akun',
  },
  inviteTitle: 'Undang orang',
  inviteLead:
    'Orang ini menerima tautan untuk membuat kata sandinya sendiri. Anda tidak perlu tahu kata sandinya.',
  name: 'Nama lengkap',
  employeeNumber: 'NIP',
  employeeNumberHelp: '18 angka. Kosongkan untuk yang bukan ASN.',
  login: 'Nama pengguna',
  loginHelp: 'Huruf kecil, angka, titik, atau tanda hubung, misalnya siti.rahma.',
  email: 'Alamat surel',
  emailHelp: 'Undangan dikirim ke sini. Tanpa surel, Anda menyerahkan tautannya sendiri.',
  organisation: 'Perangkat daerah',
  role: 'Peran dalam reviu',
  position: 'Nama jabatan',
  positionHelp: 'Seperti di surat keputusan, misalnya Kepala Bidang Aplikasi Informatika.',
  acting: 'Sebutan',
  actingNone: 'Pejabat definitif',
  letter: 'Nomor surat penunjukan',
  letterHelp: 'Wajib untuk Pj., Plt., dan Plh.',
  from: 'Mulai berlaku',
  to: 'Tidak berlaku lagi mulai',
  toHelp: 'Hari pertama tanpa jabatan ini. Wajib untuk Pj., Plt., dan Plh.; kosongkan bila belum diketahui.',
  submitInvite: 'Undang',
  account: 'Akun',
  security: 'Sesi, kunci, dan kejadian keamanan',
  positions: 'Jabatan',
  noPositions: 'Orang ini belum pernah memegang jabatan.',
  positionColumns: {
    title: 'Jabatan',
    organisation: 'Perangkat daerah',
    days: 'Berlaku',
    letter: 'Surat',
    act: 'Tindakan',
  },
  since: (from: string) => `sejak ${from}`,
  between: (from: string, to: string) => `${from} sampai sebelum ${to}`,
  isValid: 'berlaku',
  isOver: 'berakhir',
  isAhead: 'belum mulai',
  addPosition: 'Tambah jabatan',
  addPositionSubmit: 'Catat jabatan',
  end: 'Akhiri',
  endTitle: 'Akhiri jabatan',
  endLead: 'Sejak tanggal itu jabatan ini tidak membuka apa pun, juga dalam sesi yang sedang berjalan.',
  endOn: 'Tidak berlaku lagi mulai',
  endSubmit: 'Akhiri jabatan ini',
  inviteAgain: 'Kirim undangan baru',
  inviteAgainLead:
    'Untuk kata sandi yang terlupa atau undangan yang hilang. Undangan sebelumnya tidak berlaku lagi.',
  showLink: 'Tampilkan tautan undangan',
  showLinkLead: 'Untuk diserahkan langsung. Tautan yang sudah dikirim lewat surel tidak berlaku lagi.',
  noInvitation: 'Tidak ada undangan yang masih berlaku. Kirim undangan baru dari halaman orangnya.',
  linkTitle: 'Tautan undangan',
  linkLead:
    'Tampil satu kali. Salin sekarang dan serahkan langsung kepada orangnya; ia membukanya di peramban untuk membuat kata sandi.',
  invitedUntil: (time: string) => `Undangan berlaku sampai ${time}.`,
  close: 'Tutup akun',
  closeLead:
    'Orang ini langsung keluar dari semua perangkat dan tidak dapat masuk lagi. Riwayatnya tetap ada.',
} as const
