import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openOffice } from '#app/commands/open-office.ts'
import { say } from '#app/commands/report.ts'
import { seedDemoCity } from '#app/commands/seed-demo.ts'
import type { Office } from '#app/services/office.ts'
import { largeCity } from '#app/views/demo-city.ts'
import { allApplications, insertApplication, insertObservation } from '#db/inventory.ts'
import { pageWeights } from '../tests/setup/page-weight.ts'
import { signInAs } from '../tests/setup/sign-in.ts'
import { type Site, send, startSite } from '../tests/setup/site.ts'
import { growArchitecture } from './large-architecture.ts'

/** The frame of every page with a sentence in it: what any page of the site costs. */
const emptyPage = '/keluar'
const turns = 20
const perTurn = 8

const pages: { path: string; login: string }[] = [
  { path: '/aplikasi', login: 'diskominfo' },
  { path: '/aplikasi?cari=sistem&status=active&kategori=local&urut=-pengguna', login: 'diskominfo' },
  { path: '/arsitektur', login: 'diskominfo' },
  { path: '/arsitektur/objek', login: 'diskominfo' },
  { path: '/arsitektur/objek?jenis=layanan&cari=data&halaman=4', login: 'diskominfo' },
  { path: '/arsitektur/matriks', login: 'diskominfo' },
  { path: '/arsitektur/peta-layanan', login: 'diskominfo' },
  { path: '/arsitektur/belum-terhubung', login: 'diskominfo' },
  { path: '/arsitektur/belum-berkode', login: 'diskominfo' },
  { path: '/arsitektur/celah-proses', login: 'diskominfo' },
  { path: '/arsitektur/perbandingan', login: 'diskominfo' },
  { path: '/peta-rencana', login: 'diskominfo' },
  { path: '/peta-rencana/bagan', login: 'diskominfo' },
  { path: '/pemantauan', login: 'diskominfo' },
  { path: '/telaah', login: 'bappeda' },
  { path: '/pengajuan', login: 'diskominfo' },
  { path: '/siklus', login: 'diskominfo' },
  { path: '/beranda', login: 'diskominfo' },
  { path: '/dokumen', login: 'diskominfo' },
  { path: '/jejak', login: 'inspektorat' },
  { path: '/jejak?halaman=40', login: 'inspektorat' },
  { path: '/pengaturan/orang', login: 'administrator' },
]

/**
 * The server's processor time for the pages of lists, beside an empty page of the same running site, asked in
 * turns; and the scripts of every page. The architecture is that of profile L. With more rows than the large city has, its applications are repeated.
 * @param count applications; left out: those of the large city
 */
export async function measure({ count }: { count: number | undefined }): Promise<object> {
  const folder = mkdtempSync(path.join(tmpdir(), 'desk-reviu-bench-'))
  try {
    const { applications, ...architecture } = await fill(folder, count)
    say(`${applications} aplikasi, ${architecture.objects} objek, ${architecture.relations} hubungan`)
    const site = await startSite({ dataDir: folder })
    try {
      const measured = []
      for (const page of pages) {
        const { own, empty, bytes } = await measurePage(site, page)
        measured.push({ path: page.path, cpuMs: own, emptyCpuMs: empty, ratio: round(own / empty), bytes })
        say(`${page.path}: ${own} ms, ${round(own / empty)} kali halaman kosong`)
      }
      const [heaviest] = pageWeights()
      return {
        applications,
        ...architecture,
        ratio: measured[0]?.ratio,
        pages: measured,
        heaviest,
        scripts: weights(),
      }
    } finally {
      await site.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Gzipped kilobytes of scripts by route: all, and ours. */
function weights(): Record<string, [all: number, ours: number]> {
  return Object.fromEntries(
    pageWeights().map(({ route, all, ours }) => [route, [round(all / 1000), round(ours / 1000)]]),
  )
}

async function fill(folder: string, count: number | undefined) {
  const office = await openOffice(folder)
  try {
    await seedDemoCity(office, { factor: largeCity })
    const architecture = await growArchitecture(office)
    const seeded = (await allApplications(office.store.read)).length
    if (count !== undefined && count > seeded) await repeat(office, count - seeded)
    return { applications: Math.max(seeded, count ?? 0), ...architecture }
  } finally {
    await office.store.close()
  }
}

/** More applications like those that are there, each with a reading of the last quarters. */
async function repeat({ store, now }: Office, more: number): Promise<void> {
  const rows = await allApplications(store.read)
  const at = now()
  await store.tx(async (db) => {
    for (let index = 0; index < more; index += 1) {
      const row = rows[index % rows.length]
      if (row === undefined) throw new Error('nothing to repeat')
      const id = `banyak-${index}`
      const name = `${row.name} ${index}`
      await insertApplication(db, { ...row, id, name, nameKey: `${row.nameKey} ${index}` })
      await insertObservation(db, {
        id: `baca-${index}`,
        applicationId: id,
        year: Number(at.slice(0, 4)),
        quarter: 3,
        activeUsers: (index * 7919) % 10_000,
        transactions: null,
        isKnown: true,
        isSimulated: false,
        fields: {},
        version: 1,
        createdAt: at,
        updatedAt: at,
      })
    }
  })
}

async function measurePage(site: Site, { path: address, login }: (typeof pages)[number]) {
  const cookie = await signInAs(site, login)
  const ask = async (page: string, times: number) => {
    const began = processorMs(site)
    for (let time = 0; time < times; time += 1) {
      const { status } = await send(site.url + page, {
        headers: { Cookie: cookie, 'Accept-Encoding': 'gzip' },
      })
      if (status !== 200) throw new Error(`${page} answered ${status}`)
    }
    return processorMs(site) - began
  }
  // The first answers are slower while code is compiled; they do not count.
  await ask(address, 30)
  await ask(emptyPage, 30)
  const sums = { own: 0, empty: 0 }
  for (let turn = 0; turn < turns; turn += 1) {
    sums.own += await ask(address, perTurn)
    sums.empty += await ask(emptyPage, perTurn)
  }
  const requests = turns * perTurn
  const { body } = await send(site.url + address, { headers: { Cookie: cookie } })
  return {
    own: round(sums.own / requests),
    empty: round(sums.empty / requests),
    bytes: Buffer.byteLength(body),
  }
}

/** Processor time the server's process has used, all of its threads, in milliseconds. */
function processorMs({ process: { pid } }: Site): number {
  const tasks = readdirSync(`/proc/${pid}/task`)
  const spent = tasks.map((task) =>
    Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]),
  )
  return spent.reduce((sum, nanoseconds) => sum + nanoseconds, 0) / 1_000_000
}

function round(value: number): number {
  return Number(value.toFixed(2))
}
