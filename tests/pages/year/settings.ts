import { expect } from 'vitest'
import type { Town } from './town.ts'

/** The administrator looks over what can be set, changes a value and takes up the holidays of the year. */
export async function setTheCityUp(town: Town): Promise<void> {
  const sekar = town.who('sekar')
  await sekar.open('/pengaturan')
  const places = (await sekar.linksTo(/./)).filter((path) => /^\/pengaturan\/[\w-]+$/.test(path))
  for (const path of new Set(places)) {
    await sekar.open(path)
    expect(sekar.status, path).toBe(200)
  }
  await sekar.open('/pengaturan/masuk')
  expect(await sekar.isRefused('Periksa perubahan', { idleMinutes: '1' })).toContain('5')
  await sekar.send('Periksa perubahan', { idleMinutes: '45' })
  expect(sekar.path).toBe('/pengaturan/masuk/periksa')
  await sekar.send('Simpan perubahan')
  expect(await sekar.reads()).toContain('Tersimpan')
  await sekar.open('/pengaturan/pemerintah-daerah')
  await sekar.send('Periksa perubahan', { place: 'Contoh' })
  await sekar.send('Simpan perubahan')
  await sekar.open('/pengaturan/hari-libur?tahun=2026')
  expect(await sekar.isRefused('Periksa tambahan')).toContain('Tulis nama hari liburnya.')
  await sekar.send(/Pakai daftar bawaan 2026/)
  expect(sekar.path).toBe('/pengaturan/hari-libur/periksa')
  await sekar.send('Simpan hari libur')
  await sekar.open('/pengaturan/orang?cari=Hesti')
  await sekar.follow('Hesti Prameswari')
  await sekar.open(`${sekar.path}/keamanan`)
  expect(sekar.status).toBe(200)
  await sekar.open('/beranda')
  expect(await sekar.reads()).not.toContain('Siapkan kota Anda')
}

/** Every list with a name for what one looks at often, and none yet. */
export async function visitTheSavedViews(town: Town): Promise<void> {
  const rina = town.who('rina')
  for (const list of ['aplikasi', 'dokumen']) {
    await rina.open(`/tampilan/${list}`)
    expect(rina.status, list).toBe(200)
  }
  await rina.open('/pemantauan')
  expect(rina.status).toBe(200)
}
