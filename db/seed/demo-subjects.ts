/** What the invented applications of an agency are about: "subject: what they do with it". */
export const subjectsOfAgency: Readonly<Record<string, readonly string[]>> = {
  Dinkes:
    lines(`Antrean Puskesmas, Stok Obat, Posyandu Balita, Imunisasi Anak, Kunjungan Ibu Hamil, Kendaraan Ambulans,
    Sanitasi Warung, Kelas Lansia, Donor Darah, Pemeriksaan Mata, Kebugaran Pegawai, Demam Berdarah, Gizi Sekolah,
    Laboratorium Kesehatan, Jadwal Dokter, Kesehatan Jiwa, Praktik Bidan, Limbah Medis, Vaksin Hewan Peliharaan, Kader Kesehatan`),
  Diskominfo:
    lines(`Siaran Kota, Menara Telekomunikasi, Titik Wifi Taman, Undangan Rapat, Kamus Istilah, Surel Dinas,
    Pojok Berita, Relawan Digital, Panggilan Kamera, Buku Tamu, Pelatihan Aplikasi, Statistik Wilayah`),
  Bapenda:
    lines(`Pajak Restoran, Pajak Hotel, Pajak Reklame, Pajak Hiburan, Tagihan Tanah, Piutang Pajak, Petugas Pungut,
    Undian Struk, Peta Objek Pajak`),
  Disdikbud:
    lines(`Pendaftaran Murid, Cagar Budaya, Rapor Sekolah, Sanggar Tari, Beasiswa Kota, Kegiatan Guru, Seragam Gratis,
    Perpustakaan Sekolah, Panggung Budaya`),
  Dispendukcapil: lines(
    `Antrean Akta, Pindah Datang, Kartu Anak, Jemput Dokumen, Legalisir Dokumen, Janji Layanan`,
  ),
  Dishub: lines(
    `Uji Kendaraan, Parkir Tepi Jalan, Trayek Angkutan, Lampu Jalan, Kamera Persimpangan, Bus Pelajar`,
  ),
  DPUPRPKP: lines(
    `Peta Drainase, Rumah Susun, Jalan Berlubang, Tata Ruang, Taman Kota, Pompa Banjir, Makam Umum`,
  ),
  DLH: lines(`Bank Sampah, Mutu Udara, Pohon Peneduh, Angkutan Sampah, Izin Lingkungan, Bibit Gratis`),
  'Dinsos-P3AP2KB': lines(
    `Santunan Warga, Rumah Singgah, Pekerja Sosial, Kelas Keluarga, Forum Anak, Bantuan Lansia`,
  ),
  'Disnaker-PMPTSP': lines(`Pelatihan Kerja, Magang Pemuda, Peta Investasi, Klinik Izin, Hubungan Industri`),
  Diskopindag: lines(`Pasar Rakyat, Koperasi Sehat, Tera Timbangan, Produk Unggulan, Sewa Kios`),
  Disporapar: lines(`Agenda Wisata, Gelanggang Olahraga, Kampung Tematik, Atlet Muda, Pemandu Wisata`),
  Dispangtan: lines(`Panen Kota, Penyuluh Tani, Lumbung Warga, Kesehatan Ternak`),
  Dispussipda: lines(`Katalog Buku, Mobil Pustaka, Ruang Baca, Penerbit Lokal`),
  BKPSDM: lines(`Cuti Pegawai, Ujian Dinas, Kelas Pegawai, Penghargaan Pegawai`),
  Bappeda: lines(`Usulan Kelurahan, Riset Kota, Peta Kemiskinan, Capaian Pembangunan`),
  BKAD: lines(`Sewa Gedung, Kartu Inventaris, Kas Harian, Tunjangan Pegawai`),
  BPBD: lines(`Siaga Bencana, Peta Rawan, Logistik Darurat`),
  Bakesbangpol: lines(`Izin Penelitian, Organisasi Warga, Paskibraka Kota`),
  'Satpol PP': lines(`Patroli Wilayah, Tertib Reklame, Pos Jaga`),
  Inspektorat: lines(`Tindak Lanjut Temuan, Lapor Gratifikasi, Jadwal Pemeriksaan`),
  RSUD: lines(`Pendaftaran Pasien, Kamar Rawat, Jadwal Operasi`),
}

/** For agencies without a list of their own: sub-districts, parts of the secretariat. */
export const commonSubjects =
  lines(`Buku Tamu, Peminjaman Ruang, Agenda Pimpinan, Layanan Warga, Kegiatan Kelurahan, Dokumentasi Acara,
  Kendaraan Dinas, Absensi Apel, Gotong Royong, Bank Foto, Jadwal Rapat, Taman Bacaan`)

/** National applications that agencies of the city work with. */
export const centralUse: readonly (readonly [abbreviation: string, nationalAppId: string])[] = [
  ['Dispussipda', 'srikandi'],
  ['Diskominfo', 'sp4n-lapor'],
  ['Bappeda', 'sipd-ri'],
  ['BKPSDM', 'siasn'],
  ['Dispendukcapil', 'siak-terpusat'],
  ['Disnaker-PMPTSP', 'oss-rba'],
  ['Dinsos-P3AP2KB', 'siks-ng'],
  ['Disdikbud', 'dapodik'],
  ['Dinkes', 'satusehat'],
]

/** Local applications that do the work of a national one, for the counterpart rule to find. */
export const localCounterparts: readonly (readonly [abbreviation: string, name: string, purpose: string])[] =
  [
    [
      'Dispussipda',
      'NGARSIP (Ngalam Arsip Persuratan)',
      'Mencatat surat masuk dan surat keluar di semua bidang.',
    ],
    [
      'Diskominfo',
      'WADULKERA (Wadah Keluhan Arek)',
      'Menerima pengaduan masyarakat dan meneruskannya ke dinas.',
    ],
    ['BKPSDM', 'PEGAWAIKITA', 'Menyimpan data kepegawaian dan riwayat jabatan pegawai kota.'],
    [
      'Diskopindag',
      'REGOPASAR (Rega Onok ing Pasar)',
      'Menampilkan harga bahan pokok di pasar rakyat setiap pagi.',
    ],
    ['Disnaker-PMPTSP', 'GOLEKGAWE', 'Mempertemukan pencari kerja dengan perusahaan di kota.'],
  ]

/** Names that several agencies gave to applications of their own. */
export const twins: readonly (readonly [name: string, purpose: string, abbreviations: readonly string[]])[] =
  [
    ['SMS Gateway', 'Mengirim pesan singkat kepada warga.', ['Bapenda', 'Dinkes', 'Dishub']],
    ['Rujukan Online', 'Mengatur rujukan antarlayanan.', ['Dinkes', 'Dinsos-P3AP2KB']],
  ]

function lines(text: string): readonly string[] {
  return text.split(',').map((line) => line.trim())
}
