/** The sentences on sign-ins, locks and sessions. */
export const securityText = {
  title: 'Catatan keamanan',
  lead: 'Siapa masuk, gagal, terkunci, atau diakhiri sesinya, dari yang terbaru. Kata sandi dan nama pengguna yang tidak dikenal tidak pernah dicatat.',
  kind: 'Kejadian',
  person: 'Orang',
  address: 'Alamat jaringan',
  addressLabel: 'Cari alamat jaringan',
  onlyPerson: 'Hanya',
  allPeople: 'Tampilkan semua orang',
  caption: 'Catatan keamanan',
  columns: {
    when: 'Waktu',
    kind: 'Kejadian',
    person: 'Orang',
    address: 'Alamat jaringan',
    agent: 'Perangkat',
  },
  unknown: 'Nama pengguna tidak dikenal',
  noAddress: 'Tidak diketahui',
  total: (count: string) => `${count} kejadian`,
  older: 'Lebih lama',
  newest: 'Ke yang terbaru',
  download: 'Unduh CSV',
  lockedTitle: 'Akun yang sedang menunggu',
  lockedNone: 'Tidak ada akun yang terkunci sekarang.',
  lockedColumns: {
    person: 'Orang',
    failures: 'Percobaan gagal',
    until: 'Dapat mencoba lagi',
    act: 'Tindakan',
  },
  openPerson: 'Buka keamanan akun',
  personTitle: 'Keamanan akun',
  personLead: (name: string) => `Sesi ${name} yang terbuka, kuncinya, dan kejadian terakhir.`,
  state: 'Keadaan',
  lock: 'Kunci',
  lockedUntil: (until: string, failures: string) =>
    `Terkunci sampai ${until} sesudah ${failures} percobaan yang gagal`,
  notLocked: 'Tidak terkunci',
  noAccount: 'Orang ini belum punya akun.',
  sessions: 'Sesi yang terbuka',
  noSessions: 'Tidak ada sesi yang terbuka.',
  sessionColumns: { since: 'Masuk', seen: 'Terakhir dipakai', until: 'Berakhir paling lambat' },
  endTitle: 'Akhiri semua sesi',
  endLead:
    'Semua perangkat orang ini keluar seketika. Akun dan kata sandinya tetap: ia dapat masuk lagi, lalu mengirim isian yang sudah ditulisnya.',
  endOwn: 'Ini akun Anda sendiri: sesi yang sedang Anda pakai juga berakhir, dan Anda masuk lagi.',
  endGround: 'Alasan',
  endGroundHelp: 'Misalnya laptop hilang, atau peramban di komputer umum lupa ditutup. Tercatat di jejak.',
  end: 'Akhiri semua sesi',
  unlockTitle: 'Buka kunci akun',
  unlockLead:
    'Orang ini dapat mencoba masuk lagi sekarang. Pastikan dahulu bahwa yang meminta memang orangnya, bukan orang lain yang menebak kata sandi.',
  unlockGround: 'Bagaimana Anda memastikannya',
  unlockGroundHelp: 'Misalnya datang sendiri, atau ditelepon ke nomor kantornya. Tercatat di jejak.',
  unlock: 'Buka kunci',
  latest: 'Kejadian terakhir',
  allLatest: 'Semua kejadian orang ini',
  nothing: 'Belum ada kejadian.',
  reload: 'Muat ulang halaman, lalu pilih tindakannya lagi.',
  notAdministrator: 'Hanya administrator yang mengakhiri sesi dan membuka kunci.',
} as const

/** Why an account need not be unlocked; `when` is null for one that was never locked. */
export function lockIsOver(when: string | null): string {
  const state = when === null ? 'Akun ini tidak terkunci' : `Kunci akun ini berakhir pada ${when}`
  return `${state}. Orangnya dapat mencoba masuk sekarang.`
}
