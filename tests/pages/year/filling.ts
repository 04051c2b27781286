import { expect } from 'vitest'
import { organiser } from './cast.ts'
import type { Person, Typed } from './person.ts'
import type { Town } from './town.ts'

const common: Typed = {
  classification: 'khusus',
  origin: 'lokal',
  medium: 'website',
  userUnits: 'Bidang pelayanan',
  operationalStatus: 'active',
  yearBuilt: '2019',
  legalBasis: 'Peraturan Wali Kota Nomor 10 Tahun 2019',
  nationalIssue: 'none',
  personInCharge: 'Kepala Bidang Pelayanan',
}

const antrean = {
  ...common,
  name: 'Antrean Bantuan Sosial',
  purpose: 'Mengatur antrean warga yang mengambil bantuan sosial.',
  address: 'https://antrean.dinsos.example.go.id',
}
const lansia = {
  ...common,
  name: 'Data Lansia',
  purpose: 'Mencatat warga lanjut usia yang didampingi.',
  address: 'https://lansia.dinsos.example.go.id',
}
const katalog = {
  ...common,
  name: 'Katalog Buku Kota',
  purpose: 'Mencari buku di perpustakaan kota.',
  address: 'https://katalog.disperpus.example.go.id',
}
const aduan = {
  ...common,
  name: 'Aduan Jaringan',
  purpose: 'Menerima laporan gangguan jaringan dari perangkat daerah.',
  address: 'https://aduan.diskominfo.example.go.id',
}

async function record(person: Person, fields: Typed): Promise<void> {
  await person.open('/aplikasi/baru')
  await person.send('Simpan aplikasi', fields)
  expect(await person.reads()).toContain('Aplikasi tercatat. Yang masih kurang')
}

/** The representatives write down what their agencies run, and the first quarter's figures. */
export async function fillTheInventory(town: Town): Promise<void> {
  await town.moveTo('2026-06-24', 9)
  const [rina, tono, rudi] = [town.who('rina'), town.who('tono'), town.who('rudi')]
  await rina.open('/beranda')
  expect(await rina.reads()).toContain('Catat aplikasi perangkat daerah Anda')
  await rina.open('/aplikasi/baru')
  await rina.isRefused('Simpan aplikasi', { ...antrean, name: '', yearBuilt: 'dulu' })
  expect([rina.status, await rina.field('purpose')]).toEqual([422, antrean.purpose])
  await record(rina, antrean)
  await observe(rina, { activeUsers: '1.250', transactions: '3.400', readingSource: 'server-log' })
  await record(rina, lansia)
  await observe(rina, { activeUsers: '0', transactions: '0', readingSource: 'server-log' })
  await record(tono, katalog)
  await observe(tono, { activeUsers: '310', transactions: '950', readingSource: 'server-log' })
  await rudi.open('/aplikasi/baru')
  expect(await rudi.isRefused('Simpan aplikasi', { ...aduan, pemilik: '' })).toContain('Pilih')
  await rudi.send('Simpan aplikasi', { pemilik: organiser })
  expect(await rudi.reads()).toContain('Aplikasi tercatat.')
  await rudi.open('/aplikasi?kolom=lengkap')
}

/** Records the quarter that the card of an application asks for first; a wrong figure is told. */
async function observe(person: Person, figures: Typed): Promise<void> {
  const card = person.path.replace('/lengkapi', '')
  await person.open(`${card}/pemantauan/2026/1`)
  expect(await person.isRefused('Simpan pemantauan', { ...figures, activeUsers: 'banyak' })).toContain(
    'Pengguna aktif',
  )
  await person.send('Simpan pemantauan', figures)
  expect(person.path).toBe(card)
}

/** In July the second quarter is known, but for one application. Heads submit, one of them without scripts. */
export async function submitTheDossiers(town: Town): Promise<void> {
  await town.moveTo('2026-07-06', 8)
  const [rina, tono, hadi, yanti, hesti] = [
    town.who('rina'),
    town.who('tono'),
    town.who('hadi'),
    town.who('yanti'),
    town.who('hesti'),
  ]
  await tono.open('/aplikasi')
  await tono.follow(katalog.name)
  await tono.open(`${tono.path}/pemantauan/2026/2`)
  const figures = { activeUsers: '290', transactions: '900', readingSource: 'server-log' }
  await tono.send('Simpan pemantauan', figures)
  await rina.open('/aplikasi')
  await rina.follow(antrean.name)
  await rina.follow('Lengkapi sekarang')
  const next = 'Simpan dan lanjut ke aplikasi berikutnya'
  expect(await rina.isRefused(next)).toContain('Jawab paling sedikit satu pertanyaan')
  const second = { 'p2026-2.activeUsers': '1.190', 'p2026-2.transactions': '900' }
  expect(await rina.isRefused(next, second)).toContain('Pilih dari mana angkanya diperoleh.')
  await rina.send(next, { ...second, readingSource: 'server-log' })
  expect(await rina.reads()).toContain(`${antrean.name} tersimpan.`)
  await rina.open('/aplikasi/masih-sama')
  expect(rina.status).toBe(200)
  await rina.open('/pengajuan')
  expect(await rina.readsAll()).toContain('melengkapi data aplikasi dan mengajukan berkas')
  await hadi.withoutScripts(async () => {
    await hadi.open('/beranda')
    await hadi.open('/pengajuan')
    await hadi.follow('Periksa dan ajukan')
    expect(await hadi.isRefused('Ajukan ke Diskominfo')).toContain('Centang pernyataan kebenaran data')
    await hadi.send('Ajukan ke Diskominfo', { pernyataan: 'ya' })
    expect(await hadi.reads()).toContain('Nomor tanda terima')
  })
  await yanti.open('/pengajuan')
  await yanti.follow('Periksa dan ajukan')
  await yanti.isRefused('Ajukan ke Diskominfo')
  await yanti.send('Ajukan ke Diskominfo', { pernyataan: 'ya' })
  await yanti.open('/pengajuan')
  expect(await yanti.readsAll()).toContain('memulai telaah')
  await yanti.follow('Tarik kembali berkas')
  expect(await yanti.isRefused('Tarik kembali')).toContain('Tulis alasan penarikan.')
  await yanti.send('Tarik kembali', { alasan: 'Satu aplikasi terlewat.' })
  await yanti.follow('Periksa dan ajukan')
  await yanti.send('Ajukan ke Diskominfo', { pernyataan: 'ya' })
  await hesti.workAs('Kepala Perangkat Daerah Diskominfo')
  await hesti.open('/pengajuan')
  await hesti.follow('Periksa dan ajukan')
  await hesti.send('Ajukan ke Diskominfo', { pernyataan: 'ya' })
}

/** Diskominfo sends one dossier back, with what is missing and until when; it is mended and comes again. */
export async function returnOneDossier(town: Town): Promise<void> {
  await town.moveTo('2026-07-08', 9)
  const [rudi, rina, hadi] = [town.who('rudi'), town.who('rina'), town.who('hadi')]
  await rudi.open('/pengajuan')
  await rudi.follow('Dinas Sosial')
  await rudi.send('Mulai telaah')
  const dossier = rudi.path
  await rudi.follow('Kembalikan untuk diperbaiki')
  expect(await rudi.isRefused('Kembalikan berkas', { kurang: '', batas: '2026-07-01' })).toContain(
    '1 Juli 2026 sudah lewat. Pilih tanggal sesudah 8 Juli 2026.',
  )
  const missing = 'Data Lansia: pemantauan triwulan II belum diisi, atau tulis mengapa tidak diketahui.'
  await rudi.send('Kembalikan berkas', { kurang: missing, batas: '2026-07-13' })
  expect(await rudi.readsAll()).toContain('memperbaiki berkas dan mengajukannya kembali')
  await rina.open('/beranda')
  expect(await rina.reads()).toContain('dikembalikan')
  await rina.open(dossier)
  const words = await rina.reads()
  expect(words).toContain(missing)
  expect(words).toContain('Senin, 13 Juli 2026')
  await rina.open('/aplikasi')
  await rina.follow(lansia.name)
  const card = rina.path
  await rina.follow('Ubah data')
  expect(
    await rina.isRefused('Simpan perubahan', { userUnits: 'Bidang rehabilitasi sosial', yearBuilt: 'lama' }),
  ).toContain('Tahun')
  await rina.send('Simpan perubahan', { yearBuilt: '2018' })
  expect(rina.path).toBe(card)
  await rina.open(`${card}/pemantauan/2026/2`)
  await rina.send('Simpan pemantauan', {
    'activeUsers.tidak-diketahui': 'ya',
    'activeUsers.alasan': 'Catatan server hilang saat pindah mesin.',
    'transactions.tidak-diketahui': 'ya',
    'transactions.alasan': 'Catatan server hilang saat pindah mesin.',
    readingSource: 'statement',
  })
  expect(rina.path).toBe(card)
  await hadi.open(dossier)
  await hadi.follow('Periksa dan ajukan kembali')
  await hadi.send('Ajukan ke Diskominfo', { pernyataan: 'ya' })
  await hadi.follow('Ke beranda')
}
