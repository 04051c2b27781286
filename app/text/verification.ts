/** What the public page of a decree says. It never says that the QR code signs anything. */
export const verificationText = {
  title: 'Periksa keputusan',
  lead: 'Ketik kode verifikasi yang tercetak pada keputusan atau salinannya, atau pindai kode QR-nya.',
  code: 'Kode verifikasi',
  codeHelp:
    '16 huruf dan angka, misalnya 7H3K-09QZ-4M2T-XW8B. Huruf besar, huruf kecil, dan tanda hubung tidak berpengaruh.',
  look: 'Periksa',
  unknownTitle: 'Kode ini tidak dikenal',
  unknown:
    'Periksa ke-16 huruf dan angkanya. Bila sudah benar, dokumen yang memuatnya bukan terbitan sistem ini.',
  notCode: 'Kode verifikasi terdiri atas 16 huruf dan angka. Periksa, lalu ketik sekali lagi.',
  tooMany: 'Terlalu banyak pemeriksaan dari jaringan Anda. Tunggu satu menit, lalu coba lagi.',
  again: 'Periksa kode lain',
  facts: 'Keputusan',
  about: 'Tentang',
  number: 'Nomor',
  dated: 'Tanggal',
  status: 'Keadaan',
  signers: 'Penanda tangan',
  files: 'Berkas yang tersimpan',
  hash: 'Sidik (SHA-256)',
  download: 'Unduh',
  notSignature:
    'Kode QR dan kode verifikasi hanya menunjuk ke halaman ini; keduanya bukan tanda tangan. Tanda tangan elektronik ada di dalam berkas PDF, dan hilang bila berkas dicetak atau diubah.',
  elsewhere: 'Sertifikat penanda tangan diperiksa di layanan pemeriksaan resmi',
  compareTitle: 'Bandingkan berkas Anda',
  compareLead:
    'Pilih berkas PDF keputusan yang Anda terima. Berkas hanya dibandingkan, lalu dibuang; tidak ada yang disimpan.',
  file: 'Berkas PDF',
  fileMissing: 'Pilih berkas PDF yang akan dibandingkan.',
  compare: 'Bandingkan',
  machine: 'Data halaman ini untuk program (JSON)',
} as const

/** Status of a decree to the public: its word and what it means. */
export const statusWords = {
  waiting: {
    label: 'Belum ditandatangani',
    sentence: 'Naskah dengan kode ini belum ditandatangani, jadi belum menjadi keputusan.',
  },
  withdrawn: {
    label: 'Ditarik kembali',
    sentence: 'Naskah dengan kode ini ditarik kembali sebelum ditandatangani. Jangan dipakai.',
  },
  valid: { label: 'Berlaku', sentence: 'Keputusan ini sah dan belum dicabut.' },
  amended: {
    label: 'Berlaku, sudah diubah',
    sentence: 'Keputusan ini sah dan berlaku bersama perubahannya.',
  },
  replaced: { label: 'Dicabut dan diganti', sentence: 'Keputusan ini sudah dicabut dan tidak berlaku lagi.' },
} as const

export type VerifiedStatus = keyof typeof statusWords

export const signingWays = {
  pen: 'tanda tangan basah',
  electronic: 'tanda tangan elektronik',
  simulation: 'SIMULASI, bukan tanda tangan elektronik yang sah',
} as const

export const fileWords: Readonly<Record<string, string>> = {
  'decree-signed': 'Naskah bertanda tangan elektronik',
  'decree-scan': 'Pindaian naskah asli',
  'decree-copy': 'Salinan untuk umum',
}

/** What a compared file is, in one sentence. */
export const comparisonWords = {
  same: (file: string) => `Berkas Anda sama persis dengan naskah yang tersimpan (${file.toLowerCase()}).`,
  appended: (bytes: string) =>
    `Berkas Anda tidak sama dengan naskah yang tersimpan: sesudah naskah itu ditambahkan ${bytes} bita.`,
  different: 'Berkas Anda tidak sama dengan naskah yang tersimpan. Jangan dipakai sebelum asalnya jelas.',
  noSignature: 'Di dalam berkas Anda tidak ada tanda tangan elektronik.',
  signature: (name: string, isIntact: boolean) =>
    isIntact
      ? `Tanda tangan elektronik oleh ${name}: isi yang ditandatangani tidak berubah.`
      : `Tanda tangan elektronik oleh ${name}: isi yang ditandatangani SUDAH BERUBAH atau tidak terbaca.`,
  nameless: 'pemilik sertifikat tanpa nama',
  afterLast: (bytes: string) =>
    `Sesudah tanda tangan terakhir ada ${bytes} bita yang tidak ditandatangani siapa pun.`,
} as const

const withCode = (code: string, address: string) =>
  `Kode verifikasi ${code}. Periksa keputusan ini di ${address} dengan kode itu, atau pindai kode QR-nya.`

/** What stands on the paper beside the code. */
export const paperWords = {
  alternative: (url: string) => `Kode QR menuju halaman pemeriksaan keputusan ini: ${url}`,
  /** In the box where the pen would sign. */
  electronicMark: 'Ditandatangani secara elektronik oleh:',
  paper: (code: string, address: string) => [
    withCode(code, address),
    'Kode QR hanya menunjuk ke halaman pemeriksaan dan bukan tanda tangan.',
  ],
  /** `footer` and `verifyUrl` as the city has set them; no address, no line. */
  electronic: (
    code: string,
    address: string,
    { footer, verifyUrl }: { footer: string; verifyUrl: string },
  ) => [
    withCode(code, address),
    'Dokumen ini ditandatangani secara elektronik: tanda tangannya ada di dalam berkas PDF. Kode QR hanya menunjuk ke halaman pemeriksaan dan bukan tanda tangan.',
    ...(verifyUrl === ''
      ? []
      : [`Sertifikat penanda tangan diperiksa dengan mengunggah berkas PDF ini di ${verifyUrl}.`]),
    footer,
  ],
} as const
