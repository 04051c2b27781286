/** Stands on every page of a file that was signed to try, drawn before the signature. */
export const simulationMark = 'SIMULASI, bukan tanda tangan elektronik yang sah'

/** The passphrase of the certificate that the product makes for trying. */
export const simulationPassphrase = 'simulasi'

const stays = 'Naskah tetap menunggu tanda tangan.'
const otherRoad = 'Naskah juga dapat ditandatangani basah.'

/** What the signer is told when a signature was not made, by what went wrong. */
export const refusalSentences = {
  passphrase: `Passphrase keliru. ${stays} Periksa huruf besar dan kecil, lalu coba lagi; beberapa kali keliru dapat mengunci akun BSrE Anda.`,
  'not-registered': `NIK ini tidak terdaftar di BSrE. ${stays} Periksa ke-16 angkanya, atau hubungi verifikator BSrE di Diskominfo.`,
  credential: `Layanan tanda tangan menolak aplikasi ini. ${stays} Minta administrator memeriksa TTE_USERNAME dan TTE_PASSWORD. ${otherRoad}`,
  'bad-request': `Layanan tanda tangan menolak berkas ini. ${stays} Catat waktunya dan hubungi administrator. ${otherRoad}`,
  server: `Layanan tanda tangan sedang bermasalah. ${stays} Coba lagi beberapa menit lagi. ${otherRoad}`,
  timeout: `Layanan tanda tangan tidak menjawab pada waktunya. ${stays} Coba lagi beberapa menit lagi. ${otherRoad}`,
  network: `Layanan tanda tangan tidak dapat dihubungi. ${stays} Periksa jaringan, lalu coba lagi. ${otherRoad}`,
  'bad-response': `Jawaban layanan tanda tangan tidak berisi naskah yang ditandatangani dengan utuh, jadi tidak disimpan. ${stays} Hubungi administrator. ${otherRoad}`,
} as const

const renewal = 'Hubungi verifikator BSrE di Diskominfo'

/** The same for a certificate that cannot sign, by BSrE's status of the person. */
export const certificateSentences: Readonly<Record<string, string>> = {
  EXPIRED: `Sertifikat elektronik Anda sudah habis masa berlakunya. ${stays} ${renewal} untuk memperbaruinya. ${otherRoad}`,
  RENEW: `Sertifikat elektronik Anda sedang diperbarui. ${stays} Selesaikan pembaruannya di portal BSrE. ${otherRoad}`,
  WAITING_FOR_VERIFICATION: `Pendaftaran sertifikat Anda menunggu verifikasi BSrE. ${stays} ${renewal}. ${otherRoad}`,
  NEW: `Akun BSrE Anda baru dan belum bersertifikat. ${stays} Selesaikan pendaftarannya di portal BSrE. ${otherRoad}`,
  NO_CERTIFICATE: `Anda belum mempunyai sertifikat elektronik. ${stays} ${renewal} untuk menerbitkannya. ${otherRoad}`,
  NOT_REGISTERED: refusalSentences['not-registered'],
  SUSPEND: `Sertifikat elektronik Anda sedang ditangguhkan. ${stays} ${renewal} untuk membukanya. ${otherRoad}`,
  REVOKE: `Sertifikat elektronik Anda sudah dicabut. ${stays} ${renewal} untuk menerbitkan yang baru. ${otherRoad}`,
  UNKNOWN: `BSrE menyebut keadaan sertifikat Anda dengan istilah yang tidak dikenal, jadi naskah tidak dikirim. ${stays} ${renewal}. ${otherRoad}`,
}

/** Who stands behind a signature, as people call it. */
export const providerLabels: Readonly<Record<string, string>> = {
  simulation: 'Simulasi',
  'bsre-v1': 'BSrE',
  'bsre-v2': 'BSrE',
}

export const signingText = {
  title: 'Tandatangani secara elektronik',
  equal:
    'Tanda tangan elektronik dan tanda tangan basah setara. Pilih salah satu; bila yang elektronik tidak berhasil, yang basah tetap terbuka.',
  read: 'Baca naskah yang akan ditandatangani (PDF)',
  nik: 'NIK Anda',
  nikHelp: '16 angka, seperti terdaftar di BSrE. Dipakai sekali untuk tanda tangan ini dan tidak disimpan.',
  nikWrong: 'Isi NIK dengan 16 angka.',
  passphrase: 'Passphrase',
  passphraseHelp: 'Passphrase sertifikat elektronik Anda. Tidak disimpan dan tidak dicatat di mana pun.',
  passphraseMissing: 'Isi passphrase sertifikat elektronik Anda.',
  simulationHelp: `Kota contoh ini menandatangani dengan sertifikat rekaan. Ketik "${simulationPassphrase}", atau passphrase berkas P12 yang diatur administrator.`,
  simulationNote:
    'Ini simulasi. Setiap halaman akan bertanda "SIMULASI, bukan tanda tangan elektronik yang sah".',
  after: 'Sesudah berhasil, berkas yang ditandatangani menjadi naskah sah dan tidak dapat diubah lagi.',
  button: 'Tandatangani sekarang',
  takesTime: 'Layanan tanda tangan dapat memerlukan waktu sampai satu menit. Jangan tutup halaman ini.',
  lastTry: 'Percobaan terakhir tidak berhasil',
  notSet:
    'Layanan tanda tangan elektronik belum diatur di kota ini. Tanda tangani basah, atau minta administrator mengaturnya.',
  isRunning: 'Naskah ini sedang ditandatangani. Tunggu sebentar, lalu muat ulang halaman.',
  notMadeYet: 'Naskah bernomor belum selesai dibuat. Tunggu sebentar, lalu coba lagi.',
} as const
