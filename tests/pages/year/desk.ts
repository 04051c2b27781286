import { expect } from 'vitest'
import { organiser } from './cast.ts'
import type { Person } from './person.ts'
import { waitsOf } from './reviewing.ts'
import type { Town } from './town.ts'

/** The day of the desk is planned and every dossier gets a turn. */
export async function planTheDesk(town: Town): Promise<void> {
  await town.moveTo('2026-08-03', 9)
  const rudi = town.who('rudi')
  await rudi.open('/desk')
  expect(await rudi.isRefused('Rencanakan hari desk', { ruang: '' })).toContain('Tulis ruangnya.')
  await rudi.send('Rencanakan hari desk', { tanggal: '2026-08-06', ruang: 'Ruang Ngalam' })
  expect(rudi.path).toMatch(/^\/desk\/hari\//)
  expect(await rudi.isRefused('Jadwalkan', { mulai: 'pagi' })).toContain('Tulis jam mulai')
  await rudi.chooseOnly('berkas', ['Dinas Sosial', 'Dinas Perpustakaan', organiser])
  await rudi.send('Jadwalkan', { mulai: '08.30', menit: '20' })
  expect(await rudi.reads()).toContain('3 dari 3 giliran belum selesai')
  const hadi = town.who('hadi')
  await hadi.open('/desk')
  expect(await hadi.reads()).toContain('Ruang Ngalam')
  expect(await waitsOf(hadi, 'Dinas Sosial')).toContain('bertemu pada giliran desk')
}

/** Opens an agency's turn: the first time by the desk and its day, then by the address it had. */
async function openTurn(town: Town, person: Person, agency: string): Promise<void> {
  const known = town.addresses.get(agency)
  if (known !== undefined) return person.open(known)
  await person.open('/desk')
  await person.follow(/6 Agustus 2026/)
  await person.follow(agency)
  town.addresses.set(agency, person.path)
}

/** The desk opens; the first agency is heard, and one of its two applications cannot be decided by the rule. */
export async function hearTheFirst(town: Town): Promise<void> {
  await town.moveTo('2026-08-06', 8)
  const rudi = town.who('rudi')
  await rudi.open('/desk')
  await rudi.send('Mulai masa desk')
  await rudi.follow(/6 Agustus 2026/)
  await rudi.send('Mulai hari desk')
  await rudi.follow('Dinas Sosial')
  await rudi.send('Panggil')
  await rudi.send('Mulai giliran')
  await rudi.withoutScripts(async () => {
    await openTurn(town, rudi, 'Dinas Sosial')
    await rudi.follow('Antrean Bantuan Sosial')
    await rudi.follow(/Dipertahankan/)
    await rudi.send('Catat keputusan sementara: dipertahankan')
  })
  await openTurn(town, rudi, 'Dinas Sosial')
  await rudi.follow('Data Lansia')
  await rudi.follow(/Dinonaktifkan/)
  expect(await rudi.reads()).toContain('belum terbukti tanpa pemakaian')
  expect(await rudi.isRefused('Catat keputusan sementara: dinonaktifkan')).toContain('Pilih alasan')
  const told = await rudi.isRefused('Catat keputusan sementara: dinonaktifkan', {
    alasan: 'not-used',
    batas: '2026-12-31',
  })
  expect(told).toContain('pengecualian')
}

/** The Sekda grants the exception in writing; then the application is switched off. */
export async function grantTheException(town: Town): Promise<void> {
  const [sugeng, rudi] = [town.who('sugeng'), town.who('rudi')]
  await sugeng.open('/beranda')
  await openTurn(town, sugeng, 'Dinas Sosial')
  await sugeng.follow('Data Lansia')
  expect(await sugeng.isRefused('Beri pengecualian tertulis')).toContain('Tulis nomor dan tanggal suratnya.')
  await sugeng.send('Beri pengecualian tertulis', {
    dasar: 'Data triwulan II hilang; pendampingan sudah pindah ke aplikasi nasional.',
    surat: '000.8.3/77/35.73.112/2026 tanggal 6 Agustus 2026',
  })
  expect(await sugeng.reads()).toContain('000.8.3/77/35.73.112/2026')
  await rudi.open(sugeng.path)
  await rudi.follow(/Dinonaktifkan/)
  await rudi.send('Catat keputusan sementara: dinonaktifkan', { alasan: 'not-used', batas: '2026-12-31' })
  expect(await waitsOf(rudi, 'Dinas Sosial')).toContain('mengesahkan keputusan desk')
}

/** The second agency: improve, and BKAD does not agree; the third is Diskominfo's own, decided by the Sekda. */
export async function hearTheOthers(town: Town): Promise<void> {
  const [rudi, bayu, sugeng] = [town.who('rudi'), town.who('bayu'), town.who('sugeng')]
  for (const agency of ['Dinas Perpustakaan', organiser]) {
    await openTurn(town, rudi, agency)
    await rudi.send('Panggil')
    await rudi.send('Mulai giliran')
  }
  await openTurn(town, rudi, 'Dinas Perpustakaan')
  await rudi.follow('Katalog Buku Kota')
  expect(await rudi.isRefused('Tunda butir')).toContain('Tulis alasannya.')
  await rudi.send('Tunda butir', { alasan: 'Menunggu berkas kontrak.' })
  await rudi.send('Lanjutkan butir ini')
  await rudi.follow(/Dikembangkan/)
  await rudi.send('Catat keputusan sementara: dikembangkan', {
    alasan: 'technical',
    batas: '2026-12-31',
    penanggung: 'Kepala Dinas Perpustakaan',
  })
  await openTurn(town, bayu, 'Dinas Perpustakaan')
  await bayu.follow('Katalog Buku Kota')
  expect(await bayu.isRefused('Catat pendapat berbeda')).toContain('Tulis pendapatnya.')
  await bayu.send('Catat pendapat berbeda', { pendapat: 'Anggaran pengembangan belum tersedia.' })
  expect(await bayu.reads()).toContain('Anggaran pengembangan belum tersedia.')
  await sugeng.open('/beranda')
  expect(await sugeng.reads()).toContain(`${organiser}`)
  await openTurn(town, sugeng, organiser)
  await sugeng.follow('Aduan Jaringan')
  await sugeng.follow(/Dipertahankan/)
  await sugeng.send('Catat keputusan sementara: dipertahankan')
  await openTurn(town, sugeng, organiser)
  await sugeng.send('Sahkan 1 keputusan')
}

/** The head of Diskominfo confirms, Bidang Aplikasi closes turns, day and desk. */
export async function confirmTheDesk(town: Town): Promise<void> {
  const [hesti, rudi] = [town.who('hesti'), town.who('rudi')]
  await hesti.workAs(hesti.member.position)
  for (const [agency, button] of [
    ['Dinas Sosial', 'Sahkan 2 keputusan'],
    ['Dinas Perpustakaan', 'Sahkan 1 keputusan'],
  ] as const) {
    await openTurn(town, hesti, agency)
    await hesti.send(button)
    expect(await hesti.reads()).toContain('Keputusan disahkan')
  }
  expect(await waitsOf(town.who('yanti'), 'Dinas Perpustakaan')).toContain('menanggapi keputusan')
  for (const agency of ['Dinas Sosial', 'Dinas Perpustakaan', organiser]) {
    await openTurn(town, rudi, agency)
    await rudi.send('Tutup giliran')
  }
  await rudi.open('/desk')
  await rudi.follow(/6 Agustus 2026/)
  await rudi.send('Tutup hari desk')
  await rudi.open('/desk')
  await rudi.send('Tutup masa desk')
  await rudi.open('/siklus')
  expect(await rudi.reads()).toContain('Tanggapan')
}
