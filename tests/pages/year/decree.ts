import { expect } from 'vitest'
import { onePagePdf } from '../../factories/stand-ins.ts'
import type { CastName } from './cast.ts'
import type { Town } from './town.ts'

const initialOrder: readonly CastName[] = ['rudi', 'hesti', 'lestari', 'asih', 'sugeng']

/** Bidang Aplikasi drafts the decree; Bagian Hukum edits its words, without scripts. */
export async function draftTheDecree(town: Town): Promise<void> {
  await town.moveTo('2026-08-20', 9)
  const [rudi, lestari] = [town.who('rudi'), town.who('lestari')]
  await rudi.open('/beranda')
  await rudi.follow(/^Susun naskah/)
  await rudi.open('/keputusan')
  await rudi.follow('Susun naskah keputusan')
  await rudi.send('Susun naskah keputusan')
  expect(rudi.path).toMatch(/^\/keputusan\/[\w-]+$/)
  const decree = rudi.path
  await lestari.withoutScripts(() => editTheWords(town, decree, 'yang transparan dan terpadu'))
  await lestari.open(`${decree}/ubah`)
}

async function editTheWords(town: Town, decree: string, words: string): Promise<void> {
  const lestari = town.who('lestari')
  await lestari.open(`${decree}/ubah`)
  const first = await lestari.firstArea()
  expect(await lestari.isRefused('Simpan naskah', { [first.name]: '' })).toContain('kosong')
  await lestari.send('Simpan naskah', { [first.name]: `${first.text.replace(/[;,.]?$/, '')} ${words};` })
  expect(await lestari.reads()).toContain(words)
}

/** Sent, checked, initialled up to the Sekda, who sends it back: every initial falls. */
export async function returnTheDecree(town: Town): Promise<void> {
  await town.moveTo('2026-08-27', 9)
  const sugeng = town.who('sugeng')
  const decree = await decreeOf(town)
  await checkTheDecree(town, decree)
  for (const name of initialOrder.slice(0, -1)) await initial(town, name, decree)
  await sugeng.open(`${decree}/paraf`)
  expect(await sugeng.isRefused('Kembalikan dengan catatan')).toContain('Tulis apa yang harus diperbaiki.')
  await sugeng.send('Kembalikan dengan catatan', { note: 'Sebut dasar pelaksanaan desk pada Menimbang.' })
  expect(await sugeng.reads()).toContain('Gugur')
  const rudi = town.who('rudi')
  await rudi.open('/beranda')
  expect(await rudi.reads()).toContain('naskah')
  await rudi.open(decree)
  expect(await rudi.readsAll()).toContain('Sebut dasar pelaksanaan desk pada Menimbang.')
}

/** Mended, sent and checked again, and initialled from the beginning, once without scripts. */
export async function initialTheDecree(town: Town): Promise<void> {
  await town.moveTo('2026-09-03', 9)
  const decree = await decreeOf(town)
  await editTheWords(town, decree, 'berdasarkan Desk Reviu 6 Agustus 2026')
  await checkTheDecree(town, decree)
  for (const name of initialOrder) {
    if (name === 'asih') await town.who(name).withoutScripts(() => initial(town, name, decree))
    else await initial(town, name, decree)
  }
  const sugeng = town.who('sugeng')
  await sugeng.open(`${decree}/paraf`)
  expect(await sugeng.reads()).toContain('Putaran 2')
}

async function decreeOf(town: Town): Promise<string> {
  const rudi = town.who('rudi')
  await rudi.open('/keputusan')
  await rudi.follow(/Tahun 2026|Arsitektur dan/)
  return rudi.path
}

async function checkTheDecree(town: Town, decree: string): Promise<void> {
  const [rudi, lestari] = [town.who('rudi'), town.who('lestari')]
  await rudi.open(decree)
  await rudi.send('Kirim ke Bagian Hukum')
  await lestari.open('/beranda')
  expect(await lestari.reads()).toContain('Periksa naskah')
  await lestari.open(decree)
  await lestari.send('Nyatakan naskah benar')
}

async function initial(town: Town, name: CastName, decree: string): Promise<void> {
  const person = town.who(name)
  if (name === 'hesti') await person.workAs(person.member.position)
  await person.open('/beranda')
  expect(await person.reads(), `the first screen of ${name}`).toContain('Periksa dan paraf')
  await person.open(`${decree}/paraf`)
  await person.send('Bubuhkan paraf')
}

/** The Mayor signs with a pen; Bagian Hukum enters day and number, files the scan and publishes. */
export async function publishTheDecree(town: Town): Promise<void> {
  await town.moveTo('2026-09-21', 10)
  const [wahyu, lestari] = [town.who('wahyu'), town.who('lestari')]
  const decree = await decreeOf(town)
  await wahyu.open('/beranda')
  expect(await wahyu.reads()).toContain('Buka naskah')
  await wahyu.open(`${decree}/pengesahan`)
  expect(await wahyu.isRefused('Catat tanda tangan')).toContain('Isi hari tanda tangan.')
  await wahyu.send('Catat tanda tangan', { signedOn: '2026-09-21' })
  await lestari.open(`${decree}/pengesahan`)
  await lestari.isRefused('Simpan nomor dan tanggal', { number: '', dated: '2026-09-21' })
  await lestari.send('Simpan nomor dan tanggal', {
    number: '188.45/230/35.73.112/2026',
    dated: '2026-09-21',
  })
  await lestari.follow(/Unggah pindaian naskah asli/)
  expect(await lestari.isRefused('Unggah pindaian')).toContain('Pilih berkas PDF')
  const scan = { name: 'keputusan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(onePagePdf()) }
  await lestari.choose('pindaian', scan)
  await lestari.send('Unggah pindaian')
  await lestari.follow(/Umumkan keputusan/)
  await lestari.send('Umumkan keputusan')
  expect(await lestari.reads()).toContain('188.45/230/35.73.112/2026')
}
