import { expect, test } from 'vitest'
import type { NationalApp } from './national-app.ts'
import { findNationalCounterparts } from './national-counterpart.ts'

/** A national application with only what a case needs. */
function national(own: Partial<NationalApp> & Pick<NationalApp, 'id' | 'name'>): NationalApp {
  return {
    aliases: [own.name],
    fullName: own.name,
    otherFullNames: [],
    owner: 'Kementerian Contoh',
    field: 'Bidang contoh',
    covers: [],
    notFor: [],
    hosts: [],
    standing: 'khusus',
    isMandatory: false,
    legalBasis: [],
    verified: true,
    ...own,
  }
}

const mandatory = { standing: 'umum', isMandatory: true, legalBasis: ['Kepmen Contoh 1/2020'] } as const
const apps: readonly NationalApp[] = [
  national({
    id: 'archive',
    name: 'SRIKANDI',
    fullName: 'Sistem Informasi Kearsipan Dinamis Terintegrasi',
    covers: ['arsip surat', 'surat masuk', 'surat keluar', 'naskah dinas', 'persuratan', 'e office'],
    hosts: ['srikandi.arsip.go.id'],
    ...mandatory,
  }),
  national({
    id: 'complaints',
    name: 'SP4N-LAPOR!',
    aliases: ['SP4N-LAPOR', 'SP4N'],
    fullName: 'Sistem Pengelolaan Pengaduan Pelayanan Publik Nasional',
    covers: ['pengaduan masyarakat', 'aduan warga', 'pengaduan publik'],
    notFor: ['pelanggan', 'kekerasan'],
    hosts: ['lapor.go.id'],
    ...mandatory,
  }),
  national({
    id: 'procurement',
    name: 'SPSE',
    aliases: ['SPSE', 'LPSE'],
    fullName: 'Sistem Pengadaan Secara Elektronik',
    otherFullNames: ['Layanan Pengadaan Secara Elektronik'],
    covers: ['lelang elektronik', 'tender elektronik'],
    ...mandatory,
  }),
  national({
    id: 'planning',
    name: 'SIPD-RI',
    aliases: ['SIPD-RI', 'SIPD'],
    fullName: 'Sistem Informasi Pemerintahan Daerah',
    otherFullNames: ['Sistem Informasi Pembangunan Daerah'],
    covers: ['penyusunan apbd', 'penganggaran daerah', 'keuangan daerah'],
    notFor: ['desa', 'pelanggan'],
    hosts: ['sipd.kemendagri.go.id'],
    standing: 'unclear',
  }),
  national({
    id: 'population',
    name: 'SIAK Terpusat',
    aliases: ['SIAK Terpusat', 'SIAK'],
    fullName: 'Sistem Informasi Administrasi Kependudukan',
    covers: ['administrasi kependudukan'],
    notFor: ['antrean', 'antrian'],
  }),
  national({
    id: 'licences',
    name: 'OSS-RBA',
    aliases: ['OSS-RBA', 'OSS'],
    fullName: 'Online Single Submission Risk-Based Approach',
    covers: ['izin usaha', 'perizinan berusaha'],
    hosts: ['oss.go.id'],
  }),
  national({ id: 'jobs', name: 'SISNAKER', covers: ['bursa kerja', 'pencari kerja'] }),
  national({ id: 'village', name: 'Siskeudes', fullName: 'Sistem Keuangan Desa', covers: ['keuangan desa'] }),
]

interface Case {
  readonly name: string
  readonly purpose: string
  readonly origin?: string
  readonly address?: string
  readonly found: readonly string[]
}

const cases: readonly Case[] = [
  // Local applications with the function of a mandatory national one.
  { name: 'E-Surat Kota', purpose: 'Mencatat surat masuk dan surat keluar', found: ['archive clear'] },
  { name: 'TNDE', purpose: 'Pembuatan naskah dinas secara elektronik', found: ['archive clear'] },
  { name: 'E-Office', purpose: '', found: ['archive clear'] },
  { name: 'LAPAK ADUAN', purpose: 'Menerima aduan warga lewat gawai', found: ['complaints clear'] },
  { name: 'Lelang Elektronik Daerah', purpose: 'Paket pekerjaan kota', found: ['procurement clear'] },
  // Local applications with a function whose national standing is not proven.
  { name: 'SIMKEUDA', purpose: 'Penatausahaan keuangan daerah', found: ['planning possible'] },
  { name: 'Pojok Karier', purpose: 'Bursa kerja dan pelatihan bagi warga', found: ['jobs possible'] },
  { name: 'IZINKU', purpose: 'Permohonan ijin usaha secara daring', found: ['licences possible'] },
  {
    name: 'DUKAKITA',
    purpose: 'Pelayanan administrasi kependudukan keliling',
    found: ['population possible'],
  },
  // The national applications themselves, as registers list them.
  { name: 'Srikandi', purpose: '', origin: 'pusat', found: ['archive clear'] },
  { name: 'SIPD', purpose: '', origin: 'pusat', found: ['planning clear'] },
  { name: 'SIPD RI Kota Contoh', purpose: '', found: ['planning clear'] },
  { name: 'LPSE (Layanan Pengadaan Secara Elektronik)', purpose: '', found: ['procurement clear'] },
  { name: 'SIAK (Sistem Informasi Administrasi Kependudukan)', purpose: '', found: ['population clear'] },
  { name: 'OSS', purpose: '', address: 'https://www.oss.go.id', found: ['licences clear'] },
  { name: 'Perizinan Pusat', purpose: '', address: 'ui-login.oss.go.id', found: ['licences clear'] },
  { name: 'SISKEUDES 2.0', purpose: 'Keuangan desa', origin: 'pusat', found: ['village clear'] },
  // A short acronym alone proves nothing; another fact confirms it.
  { name: 'OSS', purpose: '', found: ['licences possible'] },
  { name: 'OSS', purpose: 'Perizinan berusaha berbasis risiko', found: ['licences clear'] },
  { name: 'SIAK', purpose: 'Absensi karyawan', found: ['population possible'] },
  // Another meaning of the same acronym.
  { name: 'SIAK (Sistem Informasi Absensi Karyawan)', purpose: 'Absensi', found: [] },
  { name: 'OSS (Olah Sampah Swadaya)', purpose: 'Bank sampah', found: [] },
  { name: 'SPSE (Sistem Pendataan Seniman)', purpose: 'Seniman kota', found: [] },
  // Water companies, hospitals and other work of a city.
  { name: 'SAPALANG', purpose: 'Pengelolaan data pengaduan pelanggan dan tindak lanjutnya', found: [] },
  { name: 'REKAIR', purpose: 'Pembayaran rekening air dan laporan keuangan', found: [] },
  { name: 'SIANGGAR', purpose: 'Membantu pengelolaan anggaran dan realisasinya', found: [] },
  { name: 'E-Pajak Resto', purpose: 'Pelaporan pajak hotel, restoran dan hiburan', found: [] },
  { name: 'Antrean Dukcapil', purpose: 'Antrean layanan administrasi kependudukan', found: [] },
  { name: 'SAPA PEREMPUAN', purpose: 'Pengaduan masyarakat tentang kekerasan dalam rumah', found: [] },
  { name: 'REKOM', purpose: 'Mengurus surat rekomendasi ijin penelitian', found: [] },
  { name: 'Kamera Simpang', purpose: 'Memantau arus kendaraan di persimpangan', found: [] },
  // Words that only look alike.
  { name: 'Srikandian Batik', purpose: 'Pemasaran batik kelompok perempuan', found: [] },
  { name: 'SURATMASUKIN', purpose: 'Permainan edukasi', found: [] },
  { name: 'Lapor Pajak', purpose: 'Pelaporan pajak daerah', found: [] },
  { name: 'Website Kabupaten Siak', purpose: 'Berita', found: [] },
  { name: 'Mirip', purpose: '', address: 'https://oss.go.id.contoh.com', found: [] },
  { name: 'Mirip', purpose: '', address: 'https://boss.go.id', found: [] },
]

test.each(cases)('$name: $purpose ($origin $address)', ({ found, ...question }) => {
  const matches = findNationalCounterparts(question, apps)
  expect(matches.map((match) => `${match.app.id} ${match.strength}`)).toEqual(found)
})

test('every match explains itself in whole Indonesian sentences', () => {
  const matches = cases.flatMap((question) => findNationalCounterparts(question, apps))
  expect(matches.length).toBeGreaterThan(15)
  for (const match of matches) {
    expect(match.reasons.length).toBeGreaterThan(0)
    for (const sentence of [match.sentence, ...match.reasons]) {
      expect(sentence).toMatch(/^["A-Z].*\.$/)
      expect(sentence).not.toMatch(/undefined|null/)
    }
  }
})

test('letters of any case and spacing change nothing', () => {
  for (const question of cases) {
    const shouted = {
      ...question,
      name: question.name.toUpperCase(),
      purpose: ` ${question.purpose.toUpperCase()} `,
    }
    const found = findNationalCounterparts(shouted, apps).map((match) => `${match.app.id} ${match.strength}`)
    expect(found, question.name).toEqual(question.found)
  }
})

test('the order in which national applications are listed changes nothing but ties', () => {
  for (const question of cases) {
    const forward = findNationalCounterparts(question, apps).map((match) => match.app.id)
    const backward = findNationalCounterparts(question, apps.toReversed()).map((match) => match.app.id)
    expect(backward.toSorted(), question.name).toEqual(forward.toSorted())
  }
})
