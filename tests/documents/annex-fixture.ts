import type { DecreeInput } from '#app/documents/decree/view-model.ts'

type AnnexInput = NonNullable<DecreeInput['annexes']>[number]

const ORGANISATIONS = [
  'Dinas Perhubungan',
  'Dinas Kependudukan dan Pencatatan Sipil',
  'Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Kawasan Permukiman',
  'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
  'Kecamatan Lowokwaru',
]
const APPLICATIONS = [
  'SIPANTAU (Sistem Informasi Pemantauan Armada dan Trayek Terpadu)',
  'e-Arsip Desa',
  'Lapor\r\nLingkungan\tKita',
  'sdsbjdjabdja<br />',
  'SIMPEG',
]
const FUNCTIONS = [
  'Menyajikan posisi angkutan kota secara langsung kepada warga dan mencatat pelanggaran trayek.',
  'Mencatat permohonan, penerbitan, dan pengambilan dokumen kependudukan.',
  'https://layanan.contoh.go.id/perizinan/berusaha/berbasis-risiko/verifikasi_dokumen.php?tahap=2&kode=ABCDEF0123456789',
  'Mengelola data pegawai, kenaikan pangkat, cuti, kehadiran, dan penilaian kinerja untuk seluruh perangkat daerah, termasuk pegawai dengan perjanjian kerja.',
]
const OUTCOMES = [
  {
    decision: 'Dipertahankan',
    reason: 'Dipakai setiap hari, tidak ada padanan nasional.',
    target: '',
    due: '',
  },
  {
    decision: 'Diganti aplikasi umum/pusat',
    reason: 'Fungsinya sudah disediakan aplikasi umum.',
    target: 'SRIKANDI',
    due: '31 Desember 2026',
  },
  {
    decision: 'Dinonaktifkan',
    reason: 'Tidak dipakai selama dua triwulan terakhir; penyedia tidak lagi melayani.',
    target: '',
    due: '30 September 2026',
  },
  {
    decision: 'Diintegrasikan',
    reason: 'Data perlu dipakai bersama melalui penghubung layanan.',
    target: 'Malang Satu Data',
    due: '30 Juni 2027',
  },
]

function pick<Item>(list: readonly Item[], index: number): Item {
  const item = list[index % list.length]
  if (item === undefined) throw new Error('empty list')
  return item
}

function row(index: number) {
  const outcome = pick(OUTCOMES, index)
  const isPractice = index % 7 === 3
  return {
    cells: {
      number: String(index + 1),
      organisation: pick(ORGANISATIONS, Math.floor(index / 4)),
      application: `${pick(APPLICATIONS, index)}`,
      purpose: pick(FUNCTIONS, index),
      decision: outcome.decision,
      reason: outcome.reason,
      target: outcome.target === '' ? '-' : outcome.target,
      due: outcome.due === '' ? '-' : outcome.due,
    },
    ...(isPractice ? { marker: '(latihan)' } : {}),
  }
}

/** The annex of decisions: totals in figures and words, then `rows` invented applications. */
export function annexThree(rows: number, label: string): AnnexInput {
  return {
    label,
    title: 'DAFTAR KEPUTUSAN ATAS APLIKASI SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK',
    blocks: [
      { kind: 'subheading', text: 'A. Rekapitulasi' },
      {
        kind: 'table',
        table: {
          share: 0.55,
          columnNumbers: false,
          columns: [
            { key: 'decision', title: 'Keputusan', width: 5 },
            { key: 'count', title: 'Jumlah', width: 2, align: 'right' },
            { key: 'words', title: 'Terbilang', width: 5 },
          ],
          rows: [
            { cells: { decision: 'Dipertahankan', count: '31', words: 'tiga puluh satu' } },
            { cells: { decision: 'Diganti aplikasi umum/pusat', count: '12', words: 'dua belas' } },
            { cells: { decision: 'Dinonaktifkan', count: '30', words: 'tiga puluh' } },
            { cells: { decision: 'Jumlah', count: '73', words: 'tujuh puluh tiga' }, strong: true },
          ],
        },
      },
      { kind: 'subheading', text: 'B. Daftar aplikasi' },
      {
        kind: 'table',
        table: {
          markedColumn: 'application',
          notes:
            rows > 3
              ? [
                  '(latihan) Keputusan atas aplikasi ini disusun dari data simulasi, bukan dari data pemantauan sebenarnya.',
                ]
              : [],
          columns: [
            { key: 'number', title: 'No.', width: 3, align: 'centre' },
            { key: 'organisation', title: 'Perangkat Daerah', width: 13 },
            { key: 'application', title: 'Aplikasi', width: 14, strong: true },
            { key: 'purpose', title: 'Fungsi', width: 20 },
            { key: 'decision', title: 'Keputusan', width: 11, strong: true },
            { key: 'reason', title: 'Alasan/Keterangan', width: 18 },
            { key: 'target', title: 'Pengganti/Tujuan', width: 10.5 },
            { key: 'due', title: 'Batas Waktu', width: 10 },
          ],
          rows: Array.from({ length: rows }, (_, index) => row(index)),
        },
      },
    ],
  }
}
