import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { checkRecord } from '#app/views/record-check.ts'
import { openStore } from '#db/open.ts'
import { annexPages, numberedRows, numberInBody, printedLines } from '../../rehearsal/printed-decree.ts'
import type { CastName } from './cast.ts'
import { waitsOf } from './reviewing.ts'
import type { Town } from './town.ts'

/** What the desk decided in the end, application by application. */
const register = [
  ['Aduan Jaringan', 'Dipertahankan'],
  ['Antrean Bantuan Sosial', 'Dipertahankan'],
  ['Data Lansia', 'Dinonaktifkan'],
  ['Katalog Buku Kota', 'Dikembangkan'],
] as const

/** The decree that anybody can download says what was decided, no more and no less. */
export async function readTheDecree(town: Town): Promise<void> {
  await town.moveTo('2026-10-12', 9)
  const rina = town.who('rina')
  const copy = await downloadLink(town, 'rina', /Unduh.*alinan/)
  const pages = printedLines(await rina.download(copy))
  expect(numberInBody(pages)).toBe(register.length)
  expect(numberedRows(pages)).toBe(register.length)
  const annex = annexPages(pages).flat().join(' ')
  for (const [name, decision] of register) {
    expect(annex).toContain(name)
    expect(annex.slice(annex.indexOf(name))).toContain(decision)
  }
  expect(pages.flat().join(' ')).toContain('188.45/230/35.73.112/2026')
}

async function downloadLink(town: Town, name: CastName, words: RegExp): Promise<string> {
  const person = town.who(name)
  for (let tries = 0; tries < 60; tries += 1) {
    await person.open('/dokumen')
    const [path] = await person.linksTo(words)
    if (path !== undefined) return path
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error(`${name} finds no document called ${words}`)
}

/** The third quarter's figures come in, and the year goes on. */
export async function observeTheThirdQuarter(town: Town): Promise<void> {
  const [rina, rudi, hadi] = [town.who('rina'), town.who('rudi'), town.who('hadi')]
  await rina.open('/aplikasi')
  await rina.follow('Antrean Bantuan Sosial')
  const card = rina.path
  await rina.open(`${card}/pemantauan/2026/3`)
  await rina.send('Simpan pemantauan', {
    activeUsers: '1.310',
    transactions: '2.100',
    readingSource: 'server-log',
  })
  expect(await rina.readsAll()).toContain('1.310')
  await rudi.open('/siklus')
  expect(await rudi.reads()).toContain('Pelaksanaan')
  expect(await waitsOf(hadi, 'Dinas Sosial')).toContain('Tidak ada yang ditunggu')
}

/** What the decree asks for is carried out, sent back once, reported again and found to be done. */
export async function followTheDecree(town: Town): Promise<void> {
  const [rina, rudi] = [town.who('rina'), town.who('rudi')]
  const head = town.who('hadi')
  await rina.open('/tindak-lanjut')
  await rina.follow('Data Lansia')
  const page = rina.path
  await rina.send('Simpan kemajuan', { catatan: 'Data sudah dipindahkan ke arsip kota.' })
  expect(await rina.reads()).toContain('Laporan selesai dikirim oleh kepala perangkat daerah.')
  await head.open(page)
  await head.send('Laporkan selesai', { bukti: 'Berita acara penonaktifan nomor 12 tahun 2026.' })
  await rudi.open('/beranda')
  expect(await rudi.reads()).toContain('Dilaporkan selesai. Periksa buktinya.')
  await rudi.open(page)
  await rudi.send('Kembalikan laporan', { kurang: 'Bukti penghapusan akun pengguna.' })
  await head.open('/beranda')
  await head.open(page)
  expect(await head.reads()).toContain('Bukti penghapusan akun pengguna.')
  await head.send('Laporkan selesai', { bukti: 'Berita acara penghapusan akun nomor 15 tahun 2026.' })
  await rudi.open(page)
  await rudi.send('Nyatakan selesai', {})
  expect(await rudi.reads()).toContain('Tindak lanjut dinyatakan selesai.')
  await rudi.open('/tindak-lanjut')
  expect(await rudi.reads()).toContain('Katalog Buku Kota')
}

/** Whoever had to do something was also told by letter; without a mail server letters lie in a folder. */
export async function readTheLetters(town: Town): Promise<void> {
  const folder = join(town.dataDir, 'mail')
  const letters = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  for (const name of ['rudi', 'hesti', 'dian', 'bayu', 'lestari', 'sugeng', 'rina', 'hadi', 'yanti'])
    expect(
      letters.filter((letter) => letter.includes(`${name}@kota.example.go.id`)).length,
      name,
    ).toBeGreaterThan(1)
}

/** What the first screen tells each of them now that the decree is in force. */
const lastWords: readonly (readonly [CastName, string])[] = [
  ['sekar', 'Semua jabatan terisi'],
  ['rudi', 'tahap Pelaksanaan'],
  ['hesti', 'tahap Pelaksanaan'],
  ['dian', 'tahap Pelaksanaan'],
  ['bayu', 'tahap Pelaksanaan'],
  ['lestari', 'tahap Pelaksanaan'],
  ['asih', 'tahap Pelaksanaan'],
  ['sugeng', 'tahap Pelaksanaan'],
  ['wahyu', 'tahap Pelaksanaan'],
  ['indra', 'jejaknya'],
  ['rina', 'tahap Pelaksanaan'],
  ['hadi', 'tahap Pelaksanaan'],
  // What was decided for her agency is still to be done.
  ['yanti', 'Katalog Buku Kota'],
]

export async function askEverybodyWhatIsNext(town: Town): Promise<void> {
  for (const [name, words] of lastWords) {
    const person = town.who(name)
    if (name === 'hesti') await person.workAs(person.member.position)
    await person.open('/beranda')
    expect(await person.reads(), `the first screen of ${name}`).toContain(words)
  }
}

/** When the time for carrying things out is over, the head of Diskominfo ends the year. */
export async function closeTheYear(town: Town): Promise<void> {
  await town.moveTo('2027-01-04', 8)
  const hesti = town.who('hesti')
  await hesti.workAs(hesti.member.position)
  await hesti.open('/beranda')
  await hesti.follow(/^Tutup siklus/)
  await hesti.send('Tutup siklus')
  expect(await hesti.reads()).toContain('Siapkan siklus baru')
}

/** The log holds, on the auditor's page and by the verifier. */
export async function verifyTheLog(town: Town): Promise<void> {
  const indra = town.who('indra')
  await indra.open('/jejak?periksa=ya')
  expect(await indra.reads()).toContain('rantai tidak terputus')
  const store = await openStore({ engine: 'sqlite', file: `${town.dataDir}/desk-reviu.db` })
  try {
    const { log, strays } = await checkRecord(store)
    expect([log.ok, strays]).toEqual([true, []])
  } finally {
    await store.close()
  }
}
