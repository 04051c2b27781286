import type { FormInput } from '#app/documents/form/view-model.ts'

const letterhead = {
  emblem: { kind: 'frame' as const, name: 'LAMBANG KOTA' },
  government: 'PEMERINTAH KOTA MALANG',
  agency: 'DINAS KOMUNIKASI DAN INFORMATIKA',
  address: [
    'Jalan Contoh Nomor 1, Kota Malang, Jawa Timur 65100',
    'Telepon (0341) 000000, laman diskominfo.contoh.go.id, pos-el diskominfo@contoh.go.id',
  ],
}

const base = {
  documentDate: '2026-08-20T03:00:00.000Z',
  author: 'Pemerintah Kota Malang',
  letterhead,
}

/** Minutes of one agency's desk, with `count` applications. Every name is invented. */
export function beritaAcara(count = 4): FormInput {
  return {
    ...base,
    name: 'Berita Acara Nomor 000.8/17/35.73.126/2026',
    title: 'BERITA ACARA\nDESK REVIU ARSITEKTUR DAN PETA RENCANA SPBE',
    number: 'NOMOR 000.8/17/35.73.126/2026',
    blocks: [
      {
        kind: 'paragraph',
        justify: true,
        text: 'Pada hari ini, Kamis, tanggal dua puluh bulan Agustus tahun dua ribu dua puluh enam (20-08-2026), bertempat di Ngalam Command Center Balai Kota Malang, kami yang bertanda tangan di bawah ini:',
      },
      {
        kind: 'list',
        items: [
          {
            label: '1.',
            text: 'Laksmi Paramita Dewanti, S.Kom., Kepala Bidang Aplikasi Informatika pada Dinas Komunikasi dan Informatika, selanjutnya disebut PIHAK KESATU; dan',
          },
          {
            label: '2.',
            text: 'Bagas Nurcahya Adiputra, S.T., Kepala Dinas Perhubungan, selanjutnya disebut PIHAK KEDUA,',
          },
        ],
      },
      {
        kind: 'paragraph',
        justify: true,
        text: 'dengan didampingi unsur Badan Perencanaan Pembangunan Daerah dan Badan Keuangan dan Aset Daerah, telah melaksanakan desk reviu aplikasi dengan hasil sebagai berikut:',
      },
      {
        kind: 'table',
        table: {
          columnNumbers: false,
          columns: [
            { key: 'number', title: 'No.', width: 1, align: 'centre' },
            { key: 'name', title: 'Aplikasi', width: 6, strong: true },
            { key: 'outcome', title: 'Hasil', width: 3.4 },
            { key: 'reason', title: 'Alasan', width: 6 },
            { key: 'due', title: 'Batas waktu', width: 3 },
          ],
          rows: Array.from({ length: count }, (_, index) => ({
            cells: {
              number: String(index + 1),
              name: `Sistem Uji Kendaraan ${index + 1}`,
              outcome: index % 3 === 1 ? 'Dinonaktifkan' : 'Dipertahankan',
              reason:
                index % 3 === 1
                  ? 'Tidak dipakai selama dua triwulan terakhir; datanya sudah dipindahkan ke aplikasi pengganti.'
                  : 'Dipakai setiap hari.',
              due: index % 3 === 1 ? '31 Desember 2026' : '-',
            },
          })),
        },
      },
      {
        kind: 'paragraph',
        justify: true,
        text: 'Demikian Berita Acara ini dibuat dengan sebenarnya dalam rangkap 2 (dua) untuk dipergunakan sebagaimana mestinya.',
      },
      {
        kind: 'signatures',
        by: [
          {
            official: 'PIHAK KEDUA,',
            name: 'Bagas Nurcahya Adiputra, S.T.',
            below: ['Pembina Utama Muda', 'NIP 19750101 200003 1 001'],
          },
          {
            official: 'PIHAK KESATU,',
            name: 'Laksmi Paramita Dewanti, S.Kom.',
            below: ['Pembina', 'NIP 19830202 200801 2 002'],
          },
          {
            official: 'Saksi dari Badan Perencanaan Pembangunan Daerah,',
            name: 'Danar Prakoso',
            below: ['NIP 19800303 200501 1 003'],
          },
          {
            official: 'Saksi dari Badan Keuangan dan Aset Daerah,',
            name: 'Ningrum Setyowati',
            below: ['NIP 19810404 200604 2 004'],
          },
        ],
      },
    ],
  }
}

/** A letter that recommends to retire an application. */
export function letter(): FormInput {
  return {
    ...base,
    name: 'Surat Rekomendasi Penonaktifan Aplikasi',
    blocks: [
      { kind: 'paragraph', look: 'right', text: 'Malang, 20 Agustus 2026' },
      {
        kind: 'details',
        items: [
          { label: 'Nomor', value: '000.8/211/35.73.126/2026' },
          { label: 'Sifat', value: 'Biasa' },
          { label: 'Lampiran', value: '1 (satu) berkas' },
          { label: 'Hal', value: 'Rekomendasi penonaktifan aplikasi "Lapor & Pantau"' },
        ],
      },
      { kind: 'paragraph', text: 'Yth. Kepala Dinas Perhubungan\ndi Malang' },
      {
        kind: 'paragraph',
        justify: true,
        text: 'Berdasarkan Berita Acara Nomor 000.8/17/35.73.126/2026 tanggal 20 Agustus 2026 dan hasil pemantauan dua triwulan terakhir, aplikasi "Lapor & Pantau" tidak lagi dipakai. Untuk itu kami merekomendasikan penonaktifan aplikasi tersebut dengan langkah sebagai berikut:',
      },
      {
        kind: 'list',
        items: [
          {
            label: 'a.',
            text: 'mengumumkan rencana penonaktifan kepada pengguna paling lambat 30 September 2026;',
          },
          {
            label: 'b.',
            text: 'mengamankan data dan menyerahkannya kepada unit kearsipan menurut jadwal retensi arsip; dan',
          },
          { label: 'c.', text: 'menghentikan layanan paling lambat 31 Desember 2026.' },
        ],
      },
      {
        kind: 'notice',
        text: 'Data pribadi dalam aplikasi ini dihapus hanya setelah berita acara penyerahan ditandatangani.',
      },
      { kind: 'paragraph', text: 'Atas perhatian Saudara kami ucapkan terima kasih.' },
      {
        kind: 'signatures',
        by: [
          {
            official: 'Kepala Dinas Komunikasi dan Informatika,',
            name: 'Hardian Wirasena, S.T., M.T.',
            below: ['Pembina Utama Muda', 'NIP 19720505 199803 1 005'],
          },
        ],
      },
      {
        kind: 'paragraph',
        look: 'small',
        text: 'Tembusan:\n1. Wali Kota Malang (sebagai laporan)\n2. Sekretaris Daerah Kota Malang\n3. Inspektur Kota Malang',
      },
    ],
  }
}

/** A book of sheets with contents, landscape, `count` sheets. */
export function sheetBook(count = 5): FormInput {
  return {
    ...base,
    orientation: 'landscape',
    name: 'Buku lembar contoh',
    title: 'BUKU LEMBAR CONTOH',
    contentsTitle: 'DAFTAR ISI',
    blocks: [
      { kind: 'paragraph', text: 'Lembar pertama memuat keterangan tentang buku ini.' },
      ...Array.from({ length: count }, (_, index): FormInput['blocks'][number][] => [
        { kind: 'heading', level: 1, startsPage: true, text: `Lembar ${index + 1}` },
        { kind: 'details', items: [{ label: 'Nomor', value: String(index + 1) }] },
        { kind: 'heading', text: `Rincian lembar ${index + 1}` },
        { kind: 'paragraph', text: 'Isi rincian.' },
      ]).flat(),
    ],
  }
}
