import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { setupActor } from '#app/services/setup-actor.ts'
import { sweepUploads } from '#app/services/sweep-uploads.server.ts'
import {
  addPiece,
  beginUpload,
  pieceBytes,
  refuseFullDisk,
  uploadState,
  wholeUpload,
} from '#app/services/uploads.server.ts'
import { writeSetting } from '#app/services/write-setting.server.ts'
import { aCity } from '../factories/city.ts'
import { uploaded } from '../factories/evidence.ts'
import type { World } from '../factories/world.ts'

const city = aCity({ taking: ['pertanian'] })
const bytes = randomBytes(pieceBytes * 2 + 1000)
const file = { fileName: 'kontrak.pdf', byteSize: bytes.byteLength }
const inbox = (world: World) => {
  try {
    return readdirSync(world.office.vault.inbox)
  } catch {
    return []
  }
}

test('a file that comes in pieces is the file that was sent', async () => {
  const world = await city.withCycleOpen()
  const sender = world.representative('pertanian')
  const { id } = await beginUpload(world.office, sender, file)
  for (let from = 0; from < bytes.byteLength; from += pieceBytes) {
    await expect(wholeUpload(world.office, sender, id)).rejects.toThrow('belum sampai seluruhnya')
    await addPiece(world.office, sender, { id, from, bytes: bytes.subarray(from, from + pieceBytes) })
  }
  const { path } = await wholeUpload(world.office, sender, id)
  expect(readFileSync(path).equals(bytes)).toBe(true)
})

test('a piece that comes twice or too early changes nothing, and how much is there is told', async () => {
  const world = await city.withCycleOpen()
  const sender = world.representative('pertanian')
  const { id } = await beginUpload(world.office, sender, file)
  const piece = { id, from: 0, bytes: bytes.subarray(0, pieceBytes) }
  await addPiece(world.office, sender, piece)
  for (const from of [0, pieceBytes * 2, -1, Number.NaN])
    await expect(addPiece(world.office, sender, { ...piece, from })).rejects.toMatchObject({ code: 'stale' })
  expect(await uploadState(world.office, sender, id)).toMatchObject({ received: pieceBytes, isWhole: false })
})

test('more than was told is refused, and so is a larger piece', async () => {
  const world = await city.withCycleOpen()
  const sender = world.representative('pertanian')
  const { id } = await beginUpload(world.office, sender, { ...file, byteSize: 10 })
  const long = addPiece(world.office, sender, { id, from: 0, bytes: bytes.subarray(0, 11) })
  await expect(long).rejects.toThrow('berubah saat diunggah')
  const { id: other } = await beginUpload(world.office, sender, file)
  await expect(addPiece(world.office, sender, { id: other, from: 0, bytes })).rejects.toThrow('berubah')
  expect(await uploadState(world.office, sender, other)).toMatchObject({ received: 0 })
})

test('an upload is there for its sender alone', async () => {
  const world = await city.withCycleOpen()
  const { id } = await beginUpload(world.office, world.representative('pertanian'), file)
  const head = uploadState(world.office, world.head('pertanian'), id)
  await expect(head).rejects.toMatchObject({ code: 'not-found' })
  const reviewer = beginUpload(world.office, world.role('planning-reviewer'), file)
  await expect(reviewer).rejects.toMatchObject({ code: 'forbidden' })
})

test('the limit is the city’s, and a file over it is refused before it comes', async () => {
  const world = await city.withCycleOpen()
  const sender = world.representative('pertanian')
  const begin = (byteSize: number) => beginUpload(world.office, sender, { ...file, byteSize })
  await expect(begin(10_000_001)).rejects.toThrow('lebih besar dari 10 MB')
  await world.as(setupActor)(writeSetting, { key: 'evidence', value: { mostMegabytes: 50 } })
  await expect(begin(50_000_000)).resolves.toBeDefined()
  for (const wrong of [0, -1, 1.5, Number.NaN]) await expect(begin(wrong)).rejects.toThrow('Berkas kosong')
})

test('whoever begins many gives up the oldest', async () => {
  const world = await city.withCycleOpen()
  const sender = world.representative('pertanian')
  const ids: string[] = []
  for (let count = 0; count < 11; count += 1) {
    world.clock.tick()
    ids.push((await beginUpload(world.office, sender, file)).id)
  }
  expect(inbox(world).toSorted()).toEqual(ids.slice(1).toSorted())
  await expect(uploadState(world.office, sender, ids[0] ?? '')).rejects.toThrow('sudah tidak ada')
})

test('after a day what was never finished is gone, and so is what a broken form left; the rest stays', async () => {
  const world = await city.withCycleOpen()
  const sender = world.representative('pertanian')
  const { id: old } = await beginUpload(world.office, sender, file)
  await uploaded(world, sender)
  const left = join(world.office.vault.inbox, 'putus.part')
  writeFileSync(left, 'x')
  const leftAt = Date.parse(world.clock.now()) / 1000
  utimesSync(left, leftAt, leftAt)
  expect(await sweepUploads(world.office)).toEqual({ dropped: 0 })
  world.clock.moveTo(new Date(Date.parse(world.clock.now()) + 86_401_000).toISOString())
  const { id: young } = await beginUpload(world.office, sender, file)
  expect(await sweepUploads(world.office)).toEqual({ dropped: 3 })
  expect(inbox(world)).toEqual([young])
  await expect(uploadState(world.office, sender, old)).rejects.toMatchObject({ code: 'not-found' })
})

test('a file for which the disk has no room is refused before it comes', async () => {
  const world = await city.withCycleOpen()
  await expect(refuseFullDisk(world.office.vault.inbox, 1e15)).rejects.toThrow(
    'Ruang simpan server sedang penuh',
  )
})

/** A disk of 400 kB in a namespace of its own, where the machine lets us have one. */
const smallDisk = ['-rm', 'sh', '-c', 'mount -t tmpfs -o size=400k none "$0" && exec "$@"']
const hasSmallDisk = spawnSync('unshare', [...smallDisk, '/mnt', 'true']).status === 0

test.skipIf(!hasSmallDisk)(
  'a disk that fills up while a form comes is told in one sentence, and nothing stays',
  () => {
    const folder = '/mnt'
    const script = join(import.meta.dirname, '../factories/fill-disk.ts')
    const run = spawnSync('unshare', [...smallDisk, folder, process.execPath, script, folder], {
      encoding: 'utf8',
    })
    expect(run.stderr).toBe('')
    expect(JSON.parse(run.stdout)).toEqual({
      message: expect.stringMatching(/^Ruang simpan server sedang penuh/),
      values: { proves: 'Kontrak' },
      left: [],
    })
  },
)
