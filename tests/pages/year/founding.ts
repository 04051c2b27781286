import { expect } from 'vitest'
import { roleLabels } from '#workflows/engine/actor.ts'
import { type CastName, cast, offices, organiser, secondPosition } from './cast.ts'
import { password } from './person.ts'
import type { Town } from './town.ts'

/** From an empty record to a first administrator, who says what the screen of the server says. */
export async function setUpTheCity(town: Town): Promise<void> {
  const sekar = town.who('sekar')
  await sekar.open('/')
  expect(sekar.path).toBe('/pemasangan')
  await sekar.isRefused('Buat administrator dan masuk', { kota: 'Kota Contoh' })
  expect([sekar.status, await sekar.field('kota')]).toEqual([422, 'Kota Contoh'])
  await sekar.send('Buat administrator dan masuk', {
    'kode-masuk': /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(town.printed)?.[0] ?? '',
    kota: 'Kota Contoh',
    perangkatDaerah: organiser,
    singkatan: 'Diskominfo',
    nama: cast.sekar.name,
    jabatan: cast.sekar.position,
    pengguna: 'sekar',
    sandiBaru: password,
    sandiUlang: password,
  })
  await sekar.open('/beranda')
  const words = await sekar.reads()
  expect(words).toContain('Kota Anda belum siap dipakai')
  expect(words).toContain('Undang orang untuk setiap peran')
}

export async function registerTheOffices(town: Town): Promise<void> {
  const sekar = town.who('sekar')
  await sekar.open('/pengaturan/perangkat-daerah')
  expect(await sekar.isRefused('Daftarkan')).toContain('Tulis nama perangkat daerahnya.')
  for (const [abbreviation, { name, kind, duty }] of Object.entries(offices)) {
    await sekar.send('Daftarkan', {
      nama: name,
      singkatan: abbreviation,
      bentuk: kind,
      ...(duty === null ? {} : { tugas: duty }),
      berlaku: '2026-01-01',
    })
  }
  const list = await sekar.reads()
  for (const { name } of Object.values(offices)) expect(list).toContain(name)
  await sekar.follow('Dinas Sosial')
  expect(await sekar.isRefused('Simpan nama baru', { nama: '' })).toContain('Isi')
}

/** Everybody is invited by a link, makes a password and is in. */
export async function inviteEverybody(town: Town): Promise<void> {
  const sekar = town.who('sekar')
  await sekar.open('/pengaturan/orang/undang')
  await sekar.isRefused('Undang', { nama: cast.rudi.name })
  expect([sekar.status, await sekar.field('nama')]).toEqual([422, cast.rudi.name])
  const names = (Object.keys(cast) as CastName[]).filter((name) => name !== 'sekar')
  // Two with scripts and a look by axe; the pages are the same for the others, and quicker without.
  for (const name of names.slice(0, 2)) await invite(town, name)
  await sekar.withoutScripts(async () => {
    for (const name of names.slice(2)) await town.who(name).withoutScripts(() => invite(town, name))
  })
  await sekar.open('/pengaturan/orang?cari=Hesti')
  await sekar.follow(cast.hesti.name)
  expect(
    await sekar.isRefused('Catat jabatan', { perangkatDaerah: organiser, peran: roleLabels['agency-head'] }),
  ).toContain('jabatan')
  await sekar.send('Catat jabatan', {
    perangkatDaerah: organiser,
    peran: roleLabels['agency-head'],
    jabatan: secondPosition,
    sebutan: 'definitif',
    mulai: '2026-06-01',
  })
  await sekar.open('/beranda')
  expect(await sekar.reads()).not.toContain('Belum ada yang dapat masuk')
}

async function invite(town: Town, login: CastName): Promise<void> {
  const sekar = town.who('sekar')
  const { name, office, role, position } = cast[login]
  await sekar.open('/pengaturan/orang/undang')
  await sekar.send('Undang', {
    nama: name,
    pengguna: login,
    surel: `${login}@kota.example.go.id`,
    perangkatDaerah: office,
    peran: role,
    jabatan: position,
    sebutan: 'definitif',
    mulai: '2026-06-01',
  })
  expect(await sekar.reads()).toContain('Undangan berlaku sampai')
  await sekar.follow('Tampilkan tautan undangan')
  await sekar.send('Tampilkan tautan undangan')
  const path = /\/undangan\/[\w-]+/.exec(await sekar.reads())?.[0] ?? ''
  const invited = town.who(login)
  await invited.open(path)
  if (login === 'rudi') {
    expect(
      await invited.isRefused('Simpan dan masuk', { sandiBaru: 'pendek', sandiUlang: 'pendek' }),
    ).toContain('12')
  }
  await invited.send('Simpan dan masuk', { sandiBaru: password, sandiUlang: password })
  expect(invited.path).not.toBe(path)
  if (login === 'rudi') {
    await invited.open(path)
    expect(await invited.reads()).toContain('Undangan ini tidak berlaku lagi')
  }
}
