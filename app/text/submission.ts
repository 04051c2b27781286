/** The sentences of the pages of a dossier. */
export const submissionText = {
  listTitle: 'Berkas pengajuan',
  listLead: 'Semua berkas perangkat daerah dalam siklus ini, dengan siapa yang ditunggu.',
  noCycle: 'Belum ada siklus reviu. Diskominfo menyiapkannya lebih dahulu.',
  notTaking: 'Perangkat daerah Anda tidak ikut dalam siklus ini. Hubungi Diskominfo bila seharusnya ikut.',
  searchLabel: 'Cari perangkat daerah',
  tasks: 'Yang harus dilakukan',
  contents: 'Isi berkas',
  optional: 'Boleh dilengkapi',
  receipt: 'Tanda terima',
  ready: 'Siap diajukan',
  waits: 'Siapa menunggu siapa',
  waitsEmpty: 'Tidak ada yang ditunggu. Berkas ini sudah selesai.',
  questions: 'Klarifikasi',
  receipts: 'Tanda terima',
  receiptsEmpty: 'Tanda terima terbit setelah berkas diajukan.',
  receiptMaking:
    'Tanda terima sedang dibuat. Tautannya tampil di sini dengan sendirinya, biasanya dalam beberapa detik.',
  receiptAgain: 'Periksa lagi',
  story: 'Perjalanan berkas',
  storyEmpty: 'Belum ada yang terjadi.',
  returnedTitle: 'Berkas dikembalikan. Ini yang diminta Diskominfo:',
  returnedNext:
    'Buka aplikasi yang disebut, ubah datanya, lalu kepala perangkat daerah mengajukan berkas kembali.',
  answer: 'Jawab',
  download: 'Unduh',
  goOn: 'Lanjutkan',
  openApplications: 'Lihat aplikasi dalam berkas ini',
  readyForHead: 'Data sudah lengkap; tinggal diperiksa dan diajukan oleh kepala perangkat daerah.',
  readyForYou: 'Data sudah lengkap. Periksa jawabannya, lalu ajukan.',
  readyForPerson: (name: string, title: string) =>
    `Data sudah lengkap. Berikutnya ${name}, ${title}, memeriksa dan mengajukan: tugasnya sudah tampil di beranda beliau, dan beliau diberi tahu lewat surel.`,
  start: 'Mulai telaah',
  startLead: 'Bappeda, BKAD, dan Diskominfo menelaah bersamaan sejak telaah dimulai.',
  submit: 'Periksa dan ajukan',
  resubmit: 'Periksa dan ajukan kembali',
  withdraw: 'Tarik kembali berkas',
  giveBack: 'Kembalikan untuk diperbaiki',
  deadline: 'Perpanjang atau proses apa adanya',
  extendOnly: 'Perpanjang batas',
} as const

export const submitText = {
  title: 'Periksa, lalu ajukan',
  what: 'Yang diajukan',
  missing: 'Yang belum lengkap',
  complete: 'Kelengkapan',
  answers: 'Pertanyaan dijawab',
  readings: 'Pemantauan triwulan',
  notKnown: (count: string) => `${count} tidak diketahui`,
  nothingMissing: 'Semua pertanyaan dan pemantauan dua triwulan terakhir sudah dijawab.',
  missingLead:
    'Berkas boleh diajukan, tetapi Diskominfo dapat mengembalikannya untuk dilengkapi. Lengkapi dahulu bila masih ada waktu.',
  declaration: 'Saya menyatakan data ini benar menurut keadaan perangkat daerah kami saat ini.',
  declare: 'Centang pernyataan kebenaran data, lalu ajukan.',
  press: 'Ajukan ke Diskominfo',
  back: 'Kembali ke berkas',
  frozen:
    'Sesudah diajukan, data aplikasi tidak dapat diubah. Berkas masih dapat Anda tarik kembali selama telaah belum dimulai.',
  check: 'Jawaban yang diajukan',
  checkLead: 'Buka tiap aplikasi untuk memeriksa jawaban, angka pemantauan, dan buktinya.',
  changedSince: (since: string) => `Yang berubah sejak ${since} bertanda "Diubah".`,
  changed: 'Diubah',
  isNew: 'Aplikasi baru',
  before: 'sebelumnya',
  evidence: 'Bukti',
  evidenceOf: (proved: string, stated: string) => `${proved} dari ${stated} keterangan berbukti`,
  noEvidence: 'Tidak ada keterangan yang memerlukan bukti.',
  openCard: 'Buka kartu aplikasi',
  empty: 'Perangkat daerah ini tidak memiliki aplikasi. Berkas diajukan sebagai nihil.',
  notNow: 'Berkas ini tidak dapat diajukan sekarang.',
} as const

export const submittedText = {
  title: 'Berkas diajukan',
  number: 'Nomor tanda terima',
  next: [
    'Diskominfo memulai telaah. Sampai di mana berkas Anda, terbaca di halaman berkas.',
    'Bappeda, BKAD, dan Diskominfo menelaah tiap aplikasi. Bila ada yang kurang jelas, mereka meminta klarifikasi kepada Anda.',
    'Sesudah telaah lengkap, perangkat daerah Anda mendapat giliran desk.',
  ],
  mendTitle: 'Sesudah diajukan',
  receipt: 'Unduh tanda terima',
  home: 'Ke beranda',
} as const

export const withdrawText = {
  title: 'Tarik kembali berkas',
  lead: (until: string) => `Berkas kembali dapat diubah. Ajukan lagi pada waktunya. ${until}.`,
  reason: 'Mengapa ditarik kembali?',
  reasonMissing: 'Tulis alasan penarikan.',
  press: 'Tarik kembali',
} as const

export const returnText = {
  title: 'Kembalikan untuk diperbaiki',
  lead: 'Perangkat daerah melihat catatan ini paling atas dan mendapat waktu untuk memperbaiki. Telaah atas data yang berubah diulang.',
  missing: 'Apa yang kurang?',
  missingHelp: 'Satu hal satu baris. Sebut aplikasi dan isiannya, agar dapat langsung diperbaiki.',
  missingMissing: 'Tulis apa yang harus dilengkapi.',
  due: 'Diperbaiki paling lambat tanggal',
  dueHelp: 'Batasnya pukul 16.00 pada hari itu.',
  dueMissing: 'Pilih tanggal batas perbaikan.',
  press: 'Kembalikan berkas',
} as const

export const deadlineText = {
  title: 'Batas berkas ini',
  extendTitle: 'Beri waktu lagi',
  until: 'Batas baru',
  untilHelp: 'Batasnya pukul 16.00 pada hari itu.',
  untilMissing: 'Pilih tanggal batas yang baru.',
  ground: 'Alasan',
  groundMissing: 'Tulis alasannya.',
  extend: 'Perpanjang batas',
  asIsTitle: 'Proses apa adanya',
  asIsLead:
    'Berkas masuk telaah dengan data yang sekarang tercatat, tanpa menunggu perangkat daerah. Langkah ini tidak dapat dibatalkan.',
  asIs: 'Proses apa adanya',
} as const

export const answerText = {
  title: 'Jawab klarifikasi',
  answer: 'Jawaban Anda',
  answerHelp: 'Jawab dalam beberapa kalimat. Penelaah melanjutkan telaahnya sesudah membaca jawaban ini.',
  answerMissing: 'Tulis jawabannya.',
  press: 'Kirim jawaban',
  closed: 'Klarifikasi ini sudah dijawab.',
} as const
