import { expect } from 'vitest'
import type { Town } from './town.ts'

const state = { condition: 'as-is', lifecycle: 'active', objectClass: 'internal' }

/** An agency records what its work consists of and how it hangs together, and looks at it from every side. */
export async function keepTheArchitecture(town: Town): Promise<void> {
  const rina = town.who('rina')
  await rina.open('/arsitektur')
  await rina.open('/arsitektur/baru')
  await rina.open('/arsitektur/baru/proses-bisnis')
  await rina.send('Simpan objek', { name: 'Menyalurkan bantuan sosial', ...state })
  const process = lastOf(rina.path)
  await rina.open('/arsitektur/baru/layanan')
  await rina.send('Simpan objek', { name: 'Layanan bantuan sosial', ...state })
  const card = rina.path
  const service = lastOf(card)
  await rina.open(`/arsitektur/hubungan/${service}/tambah?sebagai=service-process.from`)
  await rina.send('Hubungkan', { objek: process })
  for (const path of [
    card,
    `${card}/ubah`,
    `${card}/akhiri`,
    `/arsitektur/masih-sama?objek=${service}`,
    `/arsitektur/hubungan/${service}`,
    `/arsitektur/kode/${service}`,
    `/arsitektur/graf/${service}`,
    '/arsitektur/objek',
    '/arsitektur/kode?acuan=RAL&cari=sosial',
    '/arsitektur/matriks',
    '/arsitektur/matriks?tampil=tanpa',
    '/arsitektur/peta-layanan',
    '/arsitektur/peta-layanan?kode=tanpa',
    '/arsitektur/perbandingan',
    '/arsitektur/belum-terhubung',
    '/arsitektur/belum-berkode',
    '/arsitektur/celah-proses',
  ]) {
    await rina.open(path)
    expect(rina.status, path).toBe(200)
  }
  await rina.open(`/arsitektur/graf/${service}`)
  expect(await rina.reads()).toContain('Menyalurkan bantuan sosial')
}

function lastOf(path: string): string {
  return path.split('/').at(-1) ?? ''
}
