import type { DecreeInput } from '#app/documents/decree/view-model.ts'
import { annexThree } from './annex-fixture.ts'

const TITLE =
  'ARSITEKTUR DAN PETA RENCANA SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK PEMERINTAH KOTA MALANG TAHUN 2026-2030'

function law(number: string, text: string) {
  return { label: `${number}.`, text: `${text};` }
}

/** A new decree, not numbered yet, with one annex of `rows` applications. Every name is invented. */
export function newDecree(rows = 12): DecreeInput {
  return {
    documentDate: '2026-08-08T01:00:00.000Z',
    stage: 'final',
    emblem: { kind: 'frame', name: 'LAMBANG NEGARA' },
    official: 'WALI KOTA MALANG',
    province: 'PROVINSI JAWA TIMUR',
    instrument: 'KEPUTUSAN WALI KOTA MALANG',
    number: 'NOMOR 100.3.3.3/      /35.73.112/2026',
    about: 'TENTANG',
    title: TITLE,
    author: 'Pemerintah Kota Malang',
    considering: [
      {
        label: 'a.',
        text: 'bahwa untuk mewujudkan tata kelola pemerintahan yang efektif, efisien, transparan, dan akuntabel diperlukan Sistem Pemerintahan Berbasis Elektronik yang terpadu dan dijalankan menurut arsitektur yang disepakati seluruh perangkat daerah;',
      },
      {
        label: 'b.',
        text: 'bahwa berdasarkan hasil Desk Reviu Tahun 2026 yang dituangkan dalam Berita Acara Nomor 000.8/17/35.73.126/2026, arsitektur, peta rencana, dan daftar aplikasi perlu disesuaikan dengan kebutuhan pelayanan dan kemampuan keuangan daerah;',
      },
      {
        label: 'c.',
        text: 'bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan Wali Kota tentang Arsitektur dan Peta Rencana Sistem Pemerintahan Berbasis Elektronik Pemerintah Kota Malang Tahun 2026-2030;',
      },
    ],
    inViewOf: [
      law(
        '1',
        'Undang-Undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi Elektronik (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 58, Tambahan Lembaran Negara Republik Indonesia Nomor 4843) sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 1 Tahun 2024 (Lembaran Negara Republik Indonesia Tahun 2024 Nomor 1, Tambahan Lembaran Negara Republik Indonesia Nomor 6905)',
      ),
      law(
        '2',
        'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 6 Tahun 2023 (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 41, Tambahan Lembaran Negara Republik Indonesia Nomor 6856)',
      ),
      law(
        '3',
        'Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik (Lembaran Negara Republik Indonesia Tahun 2018 Nomor 182)',
      ),
      law(
        '4',
        'Peraturan Presiden Nomor 39 Tahun 2019 tentang Satu Data Indonesia (Lembaran Negara Republik Indonesia Tahun 2019 Nomor 112)',
      ),
      law(
        '5',
        'Peraturan Presiden Nomor 132 Tahun 2022 tentang Arsitektur Sistem Pemerintahan Berbasis Elektronik Nasional (Lembaran Negara Republik Indonesia Tahun 2022 Nomor 233)',
      ),
    ],
    enacting: `KEPUTUSAN WALI KOTA TENTANG ${TITLE}.`,
    dicta: [
      {
        label: 'KESATU',
        text: 'Menetapkan hasil reviu aplikasi Sistem Pemerintahan Berbasis Elektronik Pemerintah Kota Malang sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.',
      },
      {
        label: 'KEDUA',
        text: 'Setiap kepala perangkat daerah wajib:',
        items: [
          {
            label: 'a.',
            text: 'melaksanakan keputusan atas aplikasi yang menjadi tanggung jawabnya paling lambat pada batas waktu yang tercantum dalam Lampiran;',
          },
          {
            label: 'b.',
            text: 'mengamankan dan menyerahkan data aplikasi yang dinonaktifkan menurut ketentuan kearsipan; dan',
          },
          {
            label: 'c.',
            text: 'melaporkan pelaksanaannya kepada Wali Kota melalui Dinas Komunikasi dan Informatika setiap triwulan.',
          },
        ],
      },
      {
        label: 'KETIGA',
        text: 'Dinas Komunikasi dan Informatika bersama Badan Perencanaan Pembangunan Daerah dan Badan Keuangan dan Aset Daerah memantau dan mengevaluasi pelaksanaan Keputusan ini setiap triwulan.',
      },
      {
        label: 'KEEMPAT',
        text: 'Biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran 2026 dan sumber dana lain yang sah dan tidak mengikat.',
      },
      { label: 'KELIMA', text: 'Keputusan Wali Kota ini mulai berlaku pada tanggal ditetapkan.' },
    ],
    signature: {
      place: 'Ditetapkan di Malang',
      date: 'pada tanggal ....................',
      official: 'WALI KOTA MALANG,',
      name: 'SURYA WIBAWA PRANATA',
    },
    annexes: [annexThree(rows, 'LAMPIRAN')],
  }
}

/** The net draft that is carried from desk to desk. */
export function draftDecree(rows = 12): DecreeInput {
  return {
    ...newDecree(rows),
    stage: 'draft',
    stageLabel: 'KONSEP',
    initials: {
      title: 'PARAF HIERARKI',
      rows: [
        { post: 'Kepala Bidang Aplikasi Informatika' },
        { post: 'Kepala Dinas Komunikasi dan Informatika' },
        { post: 'Kepala Bagian Hukum' },
        { post: 'Asisten Administrasi Umum' },
        { post: 'Sekretaris Daerah' },
      ],
    },
  }
}

/** The copy the legal office gives out. */
export function copyDecree(rows = 12): DecreeInput {
  const decree = newDecree(rows)
  return {
    ...decree,
    stage: 'copy',
    stageLabel: 'SALINAN',
    number: 'NOMOR 100.3.3.3/217/35.73.112/2026',
    signature: { ...decree.signature, date: 'pada tanggal 8 Agustus 2026', mark: 'ttd' },
    authentication: {
      statement: 'Salinan sesuai dengan aslinya',
      official: 'KEPALA BAGIAN HUKUM,',
      name: 'RATIH KUSUMANINGTYAS, S.H., M.H.',
      rank: 'Pembina Tingkat I',
      employeeNumber: 'NIP 19790101 200501 2 001',
    },
    distribution: {
      title: 'Salinan Keputusan ini disampaikan kepada Yth.:',
      items: [
        'Gubernur Jawa Timur di Surabaya;',
        'Inspektur Kota Malang;',
        'Kepala perangkat daerah se-Kota Malang.',
      ],
    },
  }
}

/** A first amendment: the same form, other words; signed by an acting mayor. */
export function amendmentDecree(): DecreeInput {
  const decree = newDecree(3)
  const about = `PERUBAHAN ATAS KEPUTUSAN WALI KOTA MALANG NOMOR 100.3.3.3/201/35.73.112/2025 TENTANG ${TITLE}`
  return {
    ...decree,
    title: about,
    enacting: `KEPUTUSAN WALI KOTA TENTANG ${about}.`,
    noting: [
      {
        label: '',
        text: 'Surat Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor B/12/KT.03/2026 hal Reviu Arsitektur;',
      },
    ],
    dicta: [
      {
        label: 'KESATU',
        text: 'Mengubah Lampiran III Keputusan Wali Kota Malang Nomor 100.3.3.3/201/35.73.112/2025 sehingga menjadi sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.',
      },
      { label: 'KEDUA', text: 'Keputusan Wali Kota ini mulai berlaku pada tanggal ditetapkan.' },
    ],
    signature: { ...decree.signature, prefix: 'Pj.' },
  }
}

/** A replacement: revokes the earlier decree, with two annexes. */
export function replacementDecree(): DecreeInput {
  const decree = newDecree(0)
  return {
    ...decree,
    dicta: [
      ...decree.dicta.slice(0, 4),
      {
        label: 'KELIMA',
        text: 'Pada saat Keputusan Wali Kota ini mulai berlaku, Keputusan Wali Kota Malang Nomor 100.3.3.3/201/35.73.112/2025 dicabut dan dinyatakan tidak berlaku.',
      },
      { label: 'KEENAM', text: 'Keputusan Wali Kota ini mulai berlaku pada tanggal ditetapkan.' },
    ],
    annexes: [
      {
        label: 'LAMPIRAN I',
        title: 'ARSITEKTUR SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK',
        orientation: 'portrait',
        blocks: [
          { kind: 'subheading', text: 'A. Ketentuan umum' },
          {
            kind: 'paragraph',
            text: 'Arsitektur memuat proses bisnis, data dan informasi, layanan, aplikasi, infrastruktur, dan keamanan. Rinciannya disimpan dalam register arsitektur Dinas Komunikasi dan Informatika dan dapat diperiksa setiap saat.',
          },
        ],
      },
      annexThree(40, 'LAMPIRAN II'),
    ],
  }
}
