import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openOffice } from '#app/commands/open-office.ts'
import { say } from '#app/commands/report.ts'
import { seedDemoCity } from '#app/commands/seed-demo.ts'
import type { Office } from '#app/services/office.ts'
import { largeCity } from '#app/views/demo-city.ts'
import { allApplications, insertApplication, insertObservation } from '#db/inventory.ts'
import { appendEvents, type EventDraft } from '#db/log.ts'
import type { Db } from '#db/open.ts'
import { allStandingRelations } from '#db/relations.ts'
import { systemActor } from '#workflows/engine/actor.ts'
import { pageWeights } from '../tests/setup/page-weight.ts'
import { signInAs } from '../tests/setup/sign-in.ts'
import { type Site, send, startSite } from '../tests/setup/site.ts'
import { growArchitecture } from './large-architecture.ts'

/** The frame of every page with a sentence in it: what any page of the site costs. */
const emptyPage = '/keluar'
const turns = 20
const perTurn = 8

interface Page {
  path: string
  login: string
}

const pages: Page[] = [
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
 * turns: while nothing happens in the city, and each time just after something did, when nothing counted before
 * holds. And the scripts of every page. The architecture is that of profile L. With more rows than the large city
 * has, its applications are repeated.
 * @param count applications; left out: those of the large city
 */
export async function measure({ count }: { count: number | undefined }): Promise<object> {
  const folder = mkdtempSync(path.join(tmpdir(), 'desk-reviu-bench-'))
  try {
    const { applications, hub, ...architecture } = await fill(folder, count)
    say(`${applications} aplikasi, ${architecture.objects} objek, ${architecture.relations} hubungan`)
    const site = await startSite({ dataDir: folder })
    const office = await openOffice(folder)
    try {
      const measured = []
      for (const page of [...pages, { path: `/arsitektur/graf/${hub}`, login: 'diskominfo' }]) {
        const { own, fresh, empty, bytes } = await measurePage(site, office, page)
        const [ratio, ratioAfterAct] = [round(own / empty), round(fresh / empty)]
        measured.push({ path: page.path, cpuMs: own, emptyCpuMs: empty, ratio, ratioAfterAct, bytes })
        say(
          `${page.path}: ${own} ms, ${ratio} kali halaman kosong; sesudah ada kejadian ${ratioAfterAct} kali`,
        )
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
      await office.store.close()
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
    return {
      applications: Math.max(seeded, count ?? 0),
      hub: await busiestHub(office.store.read),
      ...architecture,
    }
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

/** What hangs together with the most. */
async function busiestHub(read: Db): Promise<string> {
  const ends = new Map<string, number>()
  for (const { fromId, toId } of await allStandingRelations(read))
    for (const id of [fromId, toId]) ends.set(id, (ends.get(id) ?? 0) + 1)
  const [hub] = [...ends].toSorted(([, one], [, other]) => other - one)
  if (hub === undefined) throw new Error('nothing hangs together')
  return hub[0]
}

async function measurePage(site: Site, { store, now }: Office, { path: address, login }: Page) {
  const cookie = await signInAs(site, login)
  const ask = async (page: string, times: number, before: () => Promise<unknown> = async () => null) => {
    let spent = 0
    for (let time = 0; time < times; time += 1) {
      await before()
      const began = processorMs(site)
      const { status } = await send(site.url + page, {
        headers: { Cookie: cookie, 'Accept-Encoding': 'gzip' },
      })
      if (status !== 200) throw new Error(`${page} answered ${status}`)
      spent += processorMs(site) - began
    }
    return spent
  }
  // Written by this process, so that writing costs the site nothing.
  const happen = () => store.tx((db) => appendEvents(db, [somethingElse(now())]))
  // The first answers are slower while code is compiled; they do not count.
  await ask(address, 30, happen)
  await ask(emptyPage, 30)
  const sums = { own: 0, fresh: 0, empty: 0 }
  for (let turn = 0; turn < turns; turn += 1) {
    sums.own += await ask(address, perTurn)
    sums.fresh += await ask(address, perTurn, happen)
    sums.empty += await ask(emptyPage, perTurn)
  }
  const each = (sum: number) => round(sum / (turns * perTurn))
  const { body } = await send(site.url + address, { headers: { Cookie: cookie } })
  return {
    own: each(sums.own),
    fresh: each(sums.fresh),
    empty: each(sums.empty),
    bytes: Buffer.byteLength(body),
  }
}

/** An event about an object that no page shows. */
function somethingElse(at: string): EventDraft {
  return {
    commandId: randomUUID(),
    part: 0,
    subjectKind: 'architecture-object',
    subjectId: randomUUID(),
    subjectVersion: 1,
    type: 'confirmed',
    payload: {},
    actor: systemActor('clock'),
    fromStage: null,
    toStage: null,
    at,
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
