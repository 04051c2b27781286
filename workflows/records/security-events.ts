/** What the security log tells apart, and what each is called. */
export const securityEventLabels = {
  'signed-in': 'Masuk',
  refused: 'Percobaan masuk ditolak',
  locked: 'Akun harus menunggu',
  throttled: 'Jaringan harus menunggu',
  'signed-out': 'Keluar',
  'position-chosen': 'Jabatan dipilih',
  'password-changed': 'Kata sandi diganti',
  'password-change-refused': 'Penggantian kata sandi ditolak',
  'invitation-accepted': 'Undangan diterima',
  'invitation-refused': 'Undangan ditolak',
  'first-administrator': 'Administrator pertama dibuat',
  'setup-refused': 'Kode pemasangan ditolak',
  'administrator-recovered': 'Akun administrator dipulihkan',
  'sessions-ended': 'Semua sesi diakhiri',
  unlocked: 'Kunci akun dibuka',
} as const satisfies Record<string, string>

export type SecurityEventKind = keyof typeof securityEventLabels

/** Kinds that deserve a second look. */
export const notableKinds: readonly SecurityEventKind[] = [
  'refused',
  'locked',
  'throttled',
  'password-change-refused',
  'invitation-refused',
  'setup-refused',
  'administrator-recovered',
]

/** Who reads the security log: who keeps the accounts, and who audits. */
export const securityLogReaders = ['administrator', 'auditor'] as const
