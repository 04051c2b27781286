import type { ReceiptInput } from '#app/documents/receipt/view-model.ts'
import type { ControlSheetInput } from '#app/documents/sheet/view-model.ts'

const letterhead = {
  emblem: { kind: 'frame' as const, name: 'LAMBANG KOTA' },
  government: 'PEMERINTAH KOTA MALANG',
  agency: 'DINAS KOMUNIKASI DAN INFORMATIKA',
  address: [
    'Jalan Contoh Nomor 1, Kota Malang, Jawa Timur 65100',
    'Telepon (0341) 000000, laman diskominfo.contoh.go.id, pos-el diskominfo@contoh.go.id',
  ],
}

/** A receipt of a dossier with `count` applications. Every name is invented. */
export function receipt(count = 9): ReceiptInput {
  return {
    documentDate: '2026-08-03T02:15:00.000Z',
    author: 'Dinas Komunikasi dan Informatika Kota Malang',
    letterhead,
    title: 'TANDA TERIMA PENGAJUAN',
    number: 'NOMOR 000.8/TT-014/35.73.126/2026',
    opening:
      'Dinas Komunikasi dan Informatika telah menerima pengajuan Desk Reviu Tahun 2026 dengan keterangan berikut.',
    details: [
      { label: 'Perangkat Daerah', value: 'Dinas Perhubungan' },
      { label: 'Diajukan oleh', value: 'Bagas Nurcahya Adiputra, Kepala Dinas Perhubungan' },
      { label: 'Waktu pengajuan', value: 'Senin, 3 Agustus 2026 pukul 09.15 WIB' },
      { label: 'Putaran', value: 'Pengajuan pertama' },
      { label: 'Jumlah aplikasi', value: `${count} aplikasi` },
    ],
    listTitle: 'Daftar aplikasi yang diajukan',
    list: {
      columns: [
        { key: 'number', title: 'No.', width: 1, align: 'centre' },
        { key: 'name', title: 'Nama aplikasi', width: 9 },
        { key: 'completeness', title: 'Kelengkapan isian', width: 3 },
      ],
      rows: Array.from({ length: count }, (_, index) => ({
        cells: {
          number: String(index + 1),
          name:
            index % 3 === 0
              ? `Sistem Informasi Uji Kendaraan Bermotor Terpadu ${index + 1}`
              : `Aplikasi Parkir ${index + 1}`,
          completeness: index % 4 === 1 ? '22 dari 25 (88%)' : '25 dari 25 (100%)',
        },
      })),
    },
    fingerprint: {
      label: 'Sidik isi pengajuan (SHA-256)',
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      explanation:
        'Sidik ini dihitung dari isi pengajuan pada saat diajukan. Isi yang berubah menghasilkan sidik yang berbeda.',
    },
    verification: {
      label: 'Kode verifikasi',
      code: 'K7QF-2M9D',
      explanation: 'Masukkan kode ini pada halaman Periksa Dokumen untuk memastikan tanda terima ini asli.',
    },
    closing: 'Tanda terima ini dibuat oleh sistem dan sah tanpa cap dinas.',
    signature: {
      place: 'Malang, 3 Agustus 2026',
      official: 'Kepala Bidang Aplikasi Informatika,',
      name: 'Laksmi Paramita Dewanti, S.Kom.',
      rank: 'Pembina',
      employeeNumber: 'NIP 19830202 200801 2 002',
    },
  }
}

/** A control sheet with one returned round and one running round. */
export function controlSheet(): ControlSheetInput {
  const step = (cells: Record<string, string>, band: string) => ({ cells, band })
  const first = 'Putaran 1: dikembalikan'
  const second = 'Putaran 2: berjalan'
  return {
    documentDate: '2026-08-20T03:00:00.000Z',
    author: 'Dinas Komunikasi dan Informatika Kota Malang',
    letterhead,
    title: 'LEMBAR KONTROL',
    details: [
      {
        label: 'Naskah',
        value:
          'Keputusan Wali Kota Malang tentang Arsitektur dan Peta Rencana Sistem Pemerintahan Berbasis Elektronik Pemerintah Kota Malang Tahun 2026-2030',
      },
      { label: 'Nomor', value: 'Belum diberi nomor' },
      { label: 'Pemrakarsa', value: 'Dinas Komunikasi dan Informatika' },
    ],
    steps: {
      columns: [
        { key: 'number', title: 'No.', width: 1.2, align: 'centre' },
        { key: 'post', title: 'Jabatan', width: 5 },
        { key: 'name', title: 'Nama', width: 5 },
        { key: 'status', title: 'Status', width: 3.5, strong: true },
        { key: 'time', title: 'Waktu', width: 3.6 },
        { key: 'note', title: 'Catatan', width: 5 },
      ],
      rows: [
        step(
          {
            number: '1',
            post: 'Kepala Bidang Aplikasi Informatika',
            name: 'Laksmi Paramita Dewanti',
            status: 'Diparaf',
            time: '10 Agustus 2026 pukul 08.20 WIB',
            note: '',
          },
          first,
        ),
        step(
          {
            number: '2',
            post: 'Kepala Dinas Komunikasi dan Informatika',
            name: 'Hardian Wirasena',
            status: 'Diparaf',
            time: '10 Agustus 2026 pukul 13.05 WIB',
            note: '',
          },
          first,
        ),
        step(
          {
            number: '3',
            post: 'Kepala Bagian Hukum',
            name: 'Ratih Kusumaningtyas',
            status: 'Dikembalikan',
            time: '11 Agustus 2026 pukul 10.40 WIB',
            note: 'Mengingat angka 2 belum memuat perubahan terakhir. Diktum KEDUA huruf b perlu merujuk ketentuan kearsipan.',
          },
          first,
        ),
        step(
          {
            number: '1',
            post: 'Kepala Bidang Aplikasi Informatika',
            name: 'Laksmi Paramita Dewanti',
            status: 'Diparaf',
            time: '12 Agustus 2026 pukul 09.00 WIB',
            note: 'Sudah diperbaiki.',
          },
          second,
        ),
        step(
          {
            number: '2',
            post: 'Kepala Dinas Komunikasi dan Informatika',
            name: 'Hardian Wirasena',
            status: 'Menunggu',
            time: '',
            note: '',
          },
          second,
        ),
        step(
          {
            number: '3',
            post: 'Kepala Bagian Hukum',
            name: 'Ratih Kusumaningtyas',
            status: 'Belum',
            time: '',
            note: '',
          },
          second,
        ),
      ],
    },
    footer: 'Lembar kontrol dari register Desk Reviu, 20 Agustus 2026 pukul 10.00 WIB',
  }
}
