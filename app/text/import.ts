import { wholeNumber } from './figures.ts'

/** In addresses and forms: not one agency, but the whole city. */
export const wholeCity = 'kota'
/** Sent for an owner whose rows are left out. */
export const leaveOut = 'lewati'

/** The sentences of the import: list, upload, and the page on which a file becomes part of the record. */
export const importText = {
  title: 'Impor',
  lead: 'Berkas aplikasi, arsitektur, dan peta rencana yang pernah diunggah, dengan keadaan dan hasilnya.',
  none: 'Belum ada berkas yang diunggah.',
  caption: 'Berkas inventaris yang diunggah',
  wholeCity: 'Seluruh kota',
  columns: {
    file: 'Berkas',
    agency: 'Untuk',
    when: 'Diunggah',
    by: 'Oleh',
    rows: 'Baris',
    written: 'Diterapkan',
    state: 'Keadaan',
  },
  states: {
    received: 'Kolom perlu dipilih',
    previewed: 'Menunggu diterapkan',
    applied: 'Sudah diterapkan',
    undone: 'Dibatalkan',
    dropped: 'Dibuang',
  },
  begin: 'Unggah berkas',
  fromExcel: 'Unggah dari Excel',
  newTitle: 'Unggah aplikasi, arsitektur, atau peta rencana',
  newLead:
    'Berkas dibaca dan diperlihatkan dahulu baris demi baris. Tidak ada yang berubah sebelum Anda menerapkannya.',
  file: 'Berkas yang diunggah',
  fileHelp:
    'Daftar aplikasi dengan susunan kolom bebas, atau buku kerja dari halaman ini. Paling banyak 20.000 baris; berkas asli disimpan sebagai bukti.',
  kinds: 'Excel (.xlsx), OpenDocument (.ods), atau CSV',
  fileMissing: 'Pilih berkas inventaris yang akan diunggah.',
  tooLarge: 'Berkas ini terlalu besar. Bagi inventaris menjadi beberapa berkas, lalu unggah satu per satu.',
  forWhom: 'Untuk',
  forWhomHelp:
    'Untuk satu perangkat daerah, semua barisnya milik perangkat daerah itu. Untuk seluruh kota, setiap baris harus menyebut pemiliknya.',
  forWhomMissing: 'Pilih untuk perangkat daerah mana berkas ini, atau seluruh kota.',
  send: 'Unggah dan periksa',
  progress: {
    receiving: 'Mengunggah berkas',
    reading: 'Membaca isi berkas',
    planning: 'Mencocokkan dengan data yang tercatat',
  },
  workbookTitle: 'Buku kerja aplikasi saja',
  workbookLead:
    'Buku kerja ini sudah berisi data yang tercatat, daftar pilihan, dan petunjuk. Isi tanpa sambungan internet, lalu unggah kembali di sini.',
  workbookFilled: 'Unduh buku kerja terisi',
  workbookBlank: 'Unduh templat kosong',
  workbookOf: 'Buku kerja satu perangkat daerah',
  cityTitle: 'Buku kerja lengkap',
  cityLead:
    'Semua yang tercatat dalam satu buku kerja: aplikasi, objek arsitektur, dan peta rencana, satu lembar untuk tiap jenis, lalu hubungannya. Yang diunduh adalah yang dapat diunggah.',
  cityFilled: 'Unduh buku kerja lengkap',
  cityBlank: 'Unduh templat lengkap kosong',
  original: 'Unduh berkas asli',
  repair: 'Unduh lembar perbaikan',
  repairHelp:
    'Berkas Anda kembali dengan kolom "Catatan Desk Reviu" di sebelah kanan dan sel yang bermasalah berwarna. Perbaiki di sana, lalu unggah lagi.',
  repairOds: 'Lembar perbaikan dari berkas .ods berbentuk .xlsx.',
  uploadAgain: 'Unggah berkas perbaikan',
  steps: {
    columns: 'Kolom',
    sheets: 'Lembar demi lembar',
    owners: 'Pemilik yang belum dikenal',
    rows: 'Baris demi baris',
    outlook: 'Yang akan berubah',
    result: 'Hasil impor',
  },
  columnsLead:
    'Cocokkan setiap kolom dengan isian di Desk Reviu. Pilihan ini diingat untuk berkas berikutnya yang judul kolomnya sama.',
  unknownColumns: 'Kolom yang wajib belum dikenali, jadi barisnya belum dapat dibaca',
  unknownColumnsHelp:
    'Tunjukkan kolomnya di bawah ini. Bila berkas ini bukan daftar aplikasi, buang, lalu unggah yang benar atau isi buku kerja dari halaman unggah. Belum ada data yang berubah.',
  columnsFold: 'Lihat atau ubah pemahaman kolom',
  columnsSave: 'Baca ulang dengan kolom ini',
  header: 'Judul di berkas',
  samples: 'Contoh isi',
  takenFor: 'Dibaca sebagai',
  notRead: 'Tidak dibaca',
  noSamples: 'Kosong',
  emptiesBlanks: 'Sel kosong menghapus isian yang tercatat',
  emptiesBlanksHelp: 'Bila tidak dicentang, sel kosong membiarkan isian yang tercatat seperti semula.',
  sheetFold: 'Lembar atau baris judul lain',
  sheet: 'Lembar',
  sheetMissing: 'Pilih lembar yang berisi daftar aplikasi.',
  hiddenSheet: 'tersembunyi',
  headerRow: 'Nomor baris yang berisi judul kolom',
  headerRowWrong: 'Tulis nomor baris seperti di lembar kerja, mulai dari 1.',
  sheetSave: 'Baca lembar ini',
  ownersLead:
    'Nama pemilik ini tidak ada di daftar perangkat daerah. Pilih padanannya, atau jangan ikutkan barisnya. Pilihan Anda dipakai lagi untuk berkas yang judul kolomnya sama.',
  ownersFold: 'Lihat atau ubah pilihan pemilik',
  ownersChoose: 'Belum dipilih',
  ownersHints: 'Mungkin yang dimaksud',
  ownersAll: 'Semua perangkat daerah',
  leaveOut: 'Jangan ikutkan barisnya',
  ownersSave: 'Pakai pilihan ini',
  ownersMissing: 'Pilih padanan untuk paling sedikit satu nama.',
  rowStates: {
    baru: 'Baru',
    berubah: 'Berubah',
    sama: 'Sama',
    galat: 'Galat',
    pertanyaan: 'Pertanyaan',
    dilewati: 'Tidak ikut',
  },
  allRows: 'Semua baris',
  filterLabel: 'Saring menurut keadaan baris',
  rowsCaption: 'Baris berkas dan apa yang akan terjadi',
  row: 'Baris',
  application: 'Aplikasi',
  thing: 'Data',
  sheetsCaption: 'Lembar buku kerja dan keadaan barisnya',
  allSheets: 'Tampilkan baris semua lembar',
  blanksFold: 'Arti sel kosong',
  blanksSave: 'Baca ulang',
  owner: 'Pemilik',
  state: 'Keadaan',
  what: 'Yang terjadi',
  noRows: 'Tidak ada baris dengan keadaan ini.',
  nothingChanges: 'Tidak ada yang berubah.',
  leftOut: 'Baris ini tidak diikutkan karena pemiliknya dilewati.',
  allFields: 'isian dicatat',
  answerHere: 'Jawab pertanyaannya',
  questionsLead: 'Supaya tidak ada yang tercatat dua kali, jawab apakah baris ini data yang sama.',
  questionNew: 'Bukan, ini baru',
  questionsSave: 'Simpan jawaban',
  questionsMissing: 'Jawab paling sedikit satu pertanyaan di halaman ini.',
  foreignTitle: 'Berkas ini tampaknya bukan milik perangkat daerah Anda',
  twin: 'Berkas yang sama persis sudah pernah diunggah',
  apply: 'Terapkan',
  applyAll: 'Semua diterapkan bersama-sama atau tidak sama sekali, dan dapat dibatalkan selama 30 hari.',
  withoutErrors: 'Terapkan tanpa baris galat',
  nothingToApply: 'Tidak ada yang perlu diterapkan: semua baris sudah sama dengan yang tercatat.',
  questionsFirst: 'Jawab dahulu pertanyaan yang terbuka sebelum menerapkan.',
  sheetErrorsStop: 'Perbaiki baris galat dan unggah lagi, atau sengaja terapkan tanpa lembarnya.',
  errorsStop: 'Perbaiki baris galat dan unggah lagi, atau sengaja terapkan tanpa baris itu.',
  drop: 'Buang berkas ini',
  dropHelp: 'Pratinjaunya hilang dan tidak ada data yang berubah. Berkas asli tetap tersimpan.',
  undo: 'Batalkan impor ini',
  undoHelp:
    'Semua yang diubah kembali seperti semula dan yang baru dicatat hilang lagi, dalam satu langkah; riwayatnya tetap ada.',
  undoOver: 'Masa membatalkan impor ini sudah lewat. Ubah aplikasinya satu per satu bila ada yang keliru.',
  mayAct:
    'Yang dapat menerapkan: admin dan kepala perangkat daerah pemilik, serta Bidang Aplikasi Diskominfo.',
  news: {
    dibaca: 'Berkas selesai dibaca. Periksa barisnya di bawah; belum ada data yang berubah.',
    kolom: 'Berkas dibaca ulang dengan pilihan kolom Anda.',
    pemilik: 'Pilihan pemilik dipakai dan baris dicocokkan ulang.',
    jawaban: 'Jawaban tersimpan.',
    diterapkan: 'Impor diterapkan.',
    dibatalkan: 'Impor dibatalkan; data kembali seperti sebelum diterapkan.',
    dibuang: 'Berkas dibuang; tidak ada data yang berubah.',
  },
  remarkQuestion: (names: string) => `Mungkin sama dengan ${names}; jawab di halaman impor.`,
  noHeader: (place: number) => `Kolom ke-${place} (tanpa judul)`,
} as const

/** What just happened, by the word of the address. */
export function importNews(name: string | null): string | null {
  return name !== null && Object.hasOwn(importText.news, name)
    ? importText.news[name as keyof typeof importText.news]
    : null
}

/** "12 aplikasi baru dan 30 perubahan pada 8 aplikasi milik 3 perangkat daerah". */
export function outlookWords(counts: {
  made: number
  changed: number
  answers: number
  agencies: number
  hasSheets: boolean
}): string {
  const { made, changed, answers, agencies } = counts
  const thing = thingWord(counts.hasSheets)
  const parts = [
    ...(made > 0 ? [`${wholeNumber(made)} ${thing} baru`] : []),
    ...(changed > 0 ? [`${wholeNumber(answers)} isian pada ${wholeNumber(changed)} ${thing} berubah`] : []),
  ]
  return `${parts.join(' dan ')}, milik ${wholeNumber(agencies)} perangkat daerah.`
}

/** What the rows of a file are, in a list of applications and in a workbook of everything. */
function thingWord(hasSheets: boolean): string {
  return hasSheets ? 'data' : 'aplikasi'
}

/** The button that applies says how much it writes. */
export function applyWords(count: number, hasSheets: boolean): string {
  return `Terapkan ${wholeNumber(count)} ${thingWord(hasSheets)}`
}

/** Which sheets are left out as a whole: "Terapkan tanpa lembar Server (2 galat)". */
export function withoutSheetsWords(sheets: readonly { label: string; counts: { galat: number } }[]): string {
  const named = sheets.map(({ label, counts }) => `${label} (${wholeNumber(counts.galat)} galat)`)
  return `Terapkan tanpa lembar yang berisi galat: ${named.join(', ')}`
}

/** "4 baris galat tidak akan diterapkan." beside the box that says so. */
export function withoutErrorsWords(count: number): string {
  return `Terapkan tanpa ${wholeNumber(count)} baris galat`
}

export function ownerRows(count: number): string {
  return `${wholeNumber(count)} baris`
}

export function sameAs(name: string, owner: string): string {
  return owner === '' ? `Ya, sama dengan "${name}"` : `Ya, sama dengan "${name}" milik ${owner}`
}

/** `sheet` is null in a list of applications. */
export function questionOf({
  sheet,
  row,
  name,
}: {
  sheet: string | null
  row: number
  name: string
}): string {
  return sheet === null
    ? `Baris ${row}: apakah "${name}" aplikasi yang sudah tercatat?`
    : `${sheet}, baris ${row}: apakah "${name}" sudah tercatat?`
}

export function undoBy(date: string): string {
  return `Dapat dibatalkan sampai ${date}, selama belum ada yang bergantung padanya.`
}

/** Whose file it seems to be, where most of its rows name others. */
export function foreignWords(owners: readonly string[]): string {
  const named = owners.slice(0, 3).map((owner) => `"${owner}"`)
  return `Sebagian besar barisnya menyebut pemilik ${named.join(', ')}. Buang berkas ini bila salah ambil.`
}

export function twinWords(when: string, by: string): string {
  return `pada ${when} oleh ${by}.`
}

export function writtenWords(of: { count: number; when: string; hasSheets: boolean }): string {
  return `${wholeNumber(of.count)} ${thingWord(of.hasSheets)} ditulis pada ${of.when}.`
}
