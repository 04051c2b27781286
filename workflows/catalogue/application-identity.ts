import { type Field, names } from './field.ts'

const inventory = 'Inventaris aplikasi SPBE pemerintah daerah'
const architecture = 'Metadata aplikasi Arsitektur SPBE Nasional (Perpres 132/2022)'

/** The first six of the twelve questions every representative answers: what the application is. */
export const applicationIdentityFields = [
  {
    key: 'name',
    label: 'Nama aplikasi',
    help: 'Nama resmi yang dipakai, boleh diikuti kepanjangannya dalam kurung.',
    type: 'text',
    annexShare: 17,
    required: 'always',
    visibility: 'public',
    tier: 'basic',
    importNames: names(
      'nama_aplikasi, nama aplikasi, aplikasi, nama, judul, nama sistem, nama sistem informasi, judul aplikasi, nama layanan aplikasi, nama perangkat lunak, nama produk',
    ),
    maxLength: 200,
    source: architecture,
  },
  {
    key: 'purpose',
    label: 'Fungsi',
    help: 'Untuk apa aplikasi ini dipakai dan siapa yang dilayani, dalam satu atau dua kalimat.',
    type: 'long-text',
    annexShare: 26,
    required: 'on-submission',
    visibility: 'public',
    tier: 'basic',
    importNames: names(
      'fungsi, fungsi aplikasi, uraian, uraian aplikasi, deskripsi, deskripsi aplikasi, kegunaan, keterangan fungsi, uraian fungsi, info, tujuan',
    ),
    maxLength: 4000,
    source: architecture,
  },
  {
    key: 'classification',
    label: 'Klasifikasi',
    help: 'Umum bila fungsinya sama di semua instansi pemerintah; khusus bila hanya untuk tugas tertentu.',
    type: 'choice',
    annexShare: 10,
    options: [
      { value: 'umum', label: 'Aplikasi umum', aliases: names('umum, aplikasi umum, berbagi pakai') },
      { value: 'khusus', label: 'Aplikasi khusus', aliases: names('khusus, aplikasi khusus, spesifik') },
    ],
    required: 'on-submission',
    visibility: 'public',
    tier: 'basic',
    importNames: names(
      'klasifikasi, klasifikasi aplikasi, umum khusus, umum/khusus, tipe aplikasi, kategori, kategori aplikasi, jenis aplikasi, jenis',
    ),
    absences: ['not-known'],
    source: 'Perpres 95/2018 Pasal 1 angka 15 dan 16',
  },
  {
    key: 'origin',
    label: 'Kategori asal',
    help: 'Siapa yang menyediakan aplikasi: pemerintah pusat, provinsi, atau pemerintah kota sendiri (lokal).',
    type: 'choice',
    annexShare: 8,
    options: [
      {
        value: 'pusat',
        label: 'Pusat',
        aliases: names(
          'pusat, nasional, pemerintah pusat, kementerian, kementerian lembaga, k l, aplikasi pusat, instansi pusat, kementerian atau lembaga, aplikasi pemerintah pusat',
        ),
      },
      {
        value: 'provinsi',
        label: 'Provinsi',
        aliases: names('provinsi, propinsi, pemerintah provinsi, pemprov, aplikasi provinsi'),
      },
      {
        value: 'lokal',
        label: 'Lokal',
        aliases: names(
          'lokal, daerah, kota, kabupaten, pemerintah daerah, pemda, pemkot, pemkab, aplikasi lokal, aplikasi daerah, pemerintah kota, pemerintah kabupaten, milik daerah, kabupaten kota',
        ),
      },
    ],
    required: 'on-submission',
    visibility: 'public',
    tier: 'basic',
    importNames: names(
      'kategori, kategori asal, kategori aplikasi, asal aplikasi, asal, pusat lokal, pusat/lokal, pusat/daerah, kepemilikan aplikasi, klasifikasi, klasifikasi aplikasi, jenis aplikasi, jenis',
    ),
    absences: ['not-known'],
    source: inventory,
  },
  {
    key: 'medium',
    label: 'Media',
    help: 'Lewat apa aplikasi dibuka oleh penggunanya.',
    type: 'choice',
    options: [
      {
        value: 'website',
        label: 'Website',
        aliases: names('website, web, situs, berbasis web, web based, webbase, aplikasi web, web app'),
      },
      {
        value: 'mobile',
        label: 'Mobile',
        aliases: names(
          'mobile, android, ios, apk, android ios, mobile apps, mobile app, aplikasi mobile, gawai, ponsel',
        ),
      },
      {
        value: 'desktop',
        label: 'Desktop',
        aliases: names('desktop, dekstop, pc, aplikasi desktop, komputer, windows'),
      },
      { value: 'other', label: 'Lainnya', aliases: names('lainnya, lain lain, lain, other') },
    ],
    required: 'on-submission',
    visibility: 'public',
    tier: 'basic',
    importNames: names(
      'media, basis aplikasi, basis, platform, jenis media, cara akses, berbasis, jenis platform, bentuk aplikasi, jenis aplikasi, jenis',
    ),
    source: architecture,
  },
  {
    key: 'address',
    label: 'Alamat',
    help: 'Alamat situs atau tautan toko aplikasi. Pilih tidak ada bila aplikasi tidak dapat dibuka lewat jaringan.',
    type: 'url',
    required: { whenField: 'medium', isOneOf: ['website'] },
    visibility: 'internal',
    tier: 'basic',
    importNames: names(
      'alamat, link, url, tautan, domain, subdomain, sub domain, alamat url, alamat web, alamat website, alamat aplikasi, alamat domain, link aplikasi, nama domain, website, url aplikasi',
    ),
    maxLength: 500,
    absences: ['not-known', 'none'],
    source: inventory,
  },
] as const satisfies readonly Field[]
