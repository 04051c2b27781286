import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { clamdScanner } from '#app/exchange/clamd.ts'
import { changeEvidence } from '#app/services/change-evidence.server.ts'
import { fileEvidence } from '#app/services/file-evidence.server.ts'
import { createdId } from '#app/services/perform.server.ts'
import { recordObservation } from '#app/services/record-observation.server.ts'
import { replaceEvidence } from '#app/services/replace-evidence.server.ts'
import { scanFiles } from '#app/services/scan-files.server.ts'
import { withdrawEvidence } from '#app/services/withdraw-evidence.server.ts'
import { evidenceFile } from '#app/views/evidence-file.ts'
import { evidencePage } from '#app/views/evidence-page.ts'
import { unprovenList } from '#app/views/unproven.ts'
import { evidenceById, filesOfEvidence } from '#db/evidence.ts'
import { eventsOfSubject } from '#db/log.ts'
import { aCity } from '../factories/city.ts'
import { type ClamdMood, clamdDouble, eicar } from '../factories/clamd-double.ts'
import { bring, contractWords, firstSubject, secretWords, uploaded } from '../factories/evidence.ts'
import { applicationsOf } from '../factories/lookups.ts'
import type { World } from '../factories/world.ts'
import { jpeg, pdf } from '../hostile-evidence/files.ts'

const city = aCity({ taking: ['pertanian', 'perpustakaan'] })
const page = (world: World, id: string, actor = world.representative('pertanian')) =>
  evidencePage(world.office.store, { id, actor, now: world.clock.now() })

/** What lies in the vault beside what is on its way. */
const stored = (world: World) => world.files().filter((name) => /[0-9a-f]{64}$/.test(name))
const onTheWay = (world: World) => world.files().filter((name) => name.startsWith('inbox/'))

test('evidence lies in the vault by its hash, and nothing of its upload is left', async () => {
  const world = await city.withCycleOpen()
  const id = await bring(world, 'pertanian', { name: 'Kontrak 2026.PDF' })
  const [{ file } = {}] = await filesOfEvidence(world.office.store.read, id)
  expect(file).toMatchObject({ fileName: 'Kontrak 2026.pdf', mediaType: 'application/pdf', number: 1 })
  expect(readFileSync(world.office.vault.pathOf(file?.sha256 ?? '')).equals(pdf())).toBe(true)
  expect(onTheWay(world)).toEqual([])
  expect(await page(world, id)).toMatchObject({ standing: 'valid', files: [{ scan: 'pending' }] })
})

test('what a file is, its bytes say: a name that lies is put right', async () => {
  const world = await city.withCycleOpen()
  const id = await bring(world, 'pertanian', { name: '../../etc/foto\u202Egpj.exe', bytes: jpeg() })
  const [{ file } = {}] = await filesOfEvidence(world.office.store.read, id)
  expect(file).toMatchObject({ fileName: 'foto gpj.exe.jpg', mediaType: 'image/jpeg' })
})

test('restricted without its ground is refused at the ground, and the upload is kept for the next try', async () => {
  const world = await city.withCycleOpen()
  const actor = world.representative('pertanian')
  const upload = await uploaded(world, actor)
  const subjects = [await firstSubject(world, 'pertanian')]
  const fields = { ...contractWords, access: 'restricted' }
  const tried = world.as(actor)(fileEvidence, { subjects, fields, upload })
  await expect(tried).rejects.toThrow('Alasan terbatas belum diisi.')
  expect(stored(world)).toEqual([])
  const again = world.as(actor)(fileEvidence, { subjects, fields: secretWords, upload })
  await expect(again).resolves.toMatchObject({ isRepeated: false })
})

test('a file that may not come in is refused at the file and gone', async () => {
  const world = await city.withCycleOpen()
  const tried = bring(world, 'pertanian', { bytes: Buffer.from('<html>bukan PDF</html>') })
  await expect(tried).rejects.toMatchObject({
    code: 'invalid',
    details: [expect.stringMatching(/^berkas: /)],
  })
  expect(world.files().filter((name) => name !== 'inbox')).toEqual([])
})

test('one file brought twice is two pieces of evidence and one file, and each names the other', async () => {
  const world = await city.withCycleOpen()
  const [one, other] = await Promise.all([bring(world, 'pertanian'), bring(world, 'pertanian')])
  expect(one).not.toBe(other)
  expect(stored(world)).toHaveLength(1)
  expect((await page(world, one ?? ''))?.same.map(({ id }) => id)).toEqual([other])
})

test('the same bytes of another agency are not told', async () => {
  const world = await city.withCycleOpen()
  const own = await bring(world, 'pertanian')
  await bring(world, 'perpustakaan')
  expect((await page(world, own))?.same).toEqual([])
  expect((await page(world, own, world.role('desk-officer')))?.same).toHaveLength(1)
})

test('a command sent twice at once files one piece of evidence', async () => {
  const world = await city.withCycleOpen()
  const actor = world.representative('pertanian')
  const upload = await uploaded(world, actor)
  const input = { subjects: [await firstSubject(world, 'pertanian')], fields: contractWords, upload }
  const send = () => fileEvidence(world.office, { id: 'dua-kali-1', actor }, input)
  const outcomes = await Promise.all([send(), send()])
  expect(outcomes.filter(({ isRepeated }) => isRepeated)).toHaveLength(1)
  expect(onTheWay(world)).toEqual([])
})

test('a replaced file stays readable under its number, with who replaced it and why', async () => {
  const world = await city.withCycleOpen()
  const actor = world.representative('pertanian')
  const id = await bring(world, 'pertanian')
  const upload = await uploaded(world, actor, { bytes: pdf('% lebih jelas') })
  await world.as(actor)(replaceEvidence, { evidenceId: id, upload, reason: 'Halaman kedua buram.' })
  const shown = await page(world, id)
  expect(shown?.files.map(({ number, reason }) => [number, reason])).toEqual([
    [2, 'Halaman kedua buram.'],
    [1, null],
  ])
  for (const number of [1, 2])
    expect(await evidenceFile(world.office.store, { id, number, actor })).not.toBeNull()
  expect(stored(world)).toHaveLength(2)
})

test('withdrawn evidence proves nothing any more and takes no change', async () => {
  const world = await city.withCycleOpen()
  const actor = world.representative('pertanian')
  const id = await bring(world, 'pertanian')
  await world.as(actor)(withdrawEvidence, { evidenceId: id, reason: 'Salah unggah.' })
  expect(await page(world, id)).toMatchObject({ standing: 'withdrawn', acts: { mayReplace: false } })
  const upload = await uploaded(world, actor)
  const late = world.as(actor)(replaceEvidence, { evidenceId: id, upload, reason: 'x' })
  await expect(late).rejects.toThrow('sudah ditarik')
})

test('a change says in the log what was and what became, and what it is for now', async () => {
  const world = await city.withCycleOpen()
  const actor = world.representative('pertanian')
  const id = await bring(world, 'pertanian')
  const [, second] = await applicationsOf(world, 'pertanian')
  const subjects = [{ kind: 'application' as const, id: second?.id ?? '' }]
  await world.as(actor)(changeEvidence, { evidenceId: id, fields: secretWords, subjects })
  const [, change] = await eventsOfSubject(world.office.store.read, 'evidence', id)
  expect(change?.payload).toMatchObject({
    fields: { access: { from: 'internal', to: 'restricted' }, ground: { from: null } },
    added: [`application.${second?.id}`],
  })
  expect(await evidenceById(world.office.store.read, id)).toMatchObject({ version: 2, access: 'restricted' })
})

test('evidence of one agency is never about what is another’s', async () => {
  const world = await city.withCycleOpen()
  const officer = world.role('desk-officer')
  const subjects = [await firstSubject(world, 'pertanian'), await firstSubject(world, 'perpustakaan')]
  await expect(bring(world, 'pertanian', { actor: officer, subjects })).rejects.toThrow(
    'satu perangkat daerah',
  )
})

test('a statement is proved by evidence of its kind, until that runs out or is taken back', async () => {
  const world = await city.withCycleOpen()
  world.clock.moveTo('2026-07-02T02:00:00.000Z')
  const actor = world.representative('pertanian')
  const filter = { organisationIds: [], labels: [], page: 1 }
  const proved = async () =>
    (await unprovenList(world.office.store, { actor, now: world.clock.now(), filter })).counts.proved
  const { id: applicationId } = await firstSubject(world, 'pertanian')
  const fieldsRead = { activeUsers: 12, transactions: 30, readingSource: 'statement' }
  const reading = { applicationId, year: 2026, quarter: 2 as const, fields: fieldsRead }
  const recorded = await world.as(actor)(recordObservation, reading)
  const subjects = [{ kind: 'observation' as const, id: createdId(recorded, 'observation') }]
  const before = await proved()
  await bring(world, 'pertanian', { subjects })
  expect(await proved()).toBe(before)
  const fields = { ...contractWords, kind: 'statement', validUntil: '2030-01-01' }
  const id = await bring(world, 'pertanian', { subjects, fields })
  expect(await proved()).toBe(before + 1)
  await world.as(actor)(changeEvidence, {
    evidenceId: id,
    subjects,
    fields: { ...fields, validUntil: '2026-01-01' },
  })
  expect(await proved()).toBe(before)
})

test('a file with a virus is refused by the name of what was found, and gone', async () => {
  const world = await city.withCycleOpen()
  const clamd = await clamdDouble()
  world.office.scanner = clamdScanner(clamd.socket)
  const clean = await bring(world, 'pertanian')
  expect(await page(world, clean)).toMatchObject({ files: [{ scan: 'clean' }] })
  const sick = bring(world, 'pertanian', { name: 'catatan.txt', bytes: Buffer.from(eicar) })
  await expect(sick).rejects.toThrow('Pemindai menemukan virus (Eicar-Test-Signature)')
  expect(stored(world)).toHaveLength(1)
  expect(onTheWay(world)).toEqual([])
})

const faults: ClamdMood[] = ['silent', 'hangs up', 'too small', 'still loading']
test.each(faults)('a scanner that %s holds nobody up: the file waits for it, and says so', async (mood) => {
  const world = await city.withCycleOpen()
  const clamd = await clamdDouble()
  clamd.setMood(mood)
  world.office.scanner = clamdScanner(clamd.socket, { silenceMs: 200 })
  const id = await bring(world, 'pertanian')
  expect(await page(world, id)).toMatchObject({ files: [{ scan: 'pending', scanLabel: 'Belum dipindai' }] })
  expect(await scanFiles(world.office)).toEqual({ scanned: 0, infected: [] })
  clamd.setMood('speaks in pieces')
  expect(await scanFiles(world.office)).toEqual({ scanned: 1, infected: [] })
  expect(await page(world, id)).toMatchObject({ files: [{ scan: 'clean' }] })
  expect(await scanFiles(world.office)).toEqual({ scanned: 0, infected: [] })
})

test('no scanner at the address: the same', async () => {
  const world = await city.withCycleOpen()
  world.office.scanner = clamdScanner('/tempat/yang/tidak/ada.ctl')
  const id = await bring(world, 'pertanian')
  expect(await page(world, id)).toMatchObject({ files: [{ scan: 'pending' }] })
})

test('what is found later is given out no more, to nobody, and stands in the log', async () => {
  const world = await city.withCycleOpen()
  const id = await bring(world, 'pertanian', { name: 'catatan.txt', bytes: Buffer.from(eicar) })
  const clamd = await clamdDouble()
  world.office.scanner = clamdScanner(clamd.socket)
  const { infected } = await scanFiles(world.office)
  expect(infected).toHaveLength(1)
  const actor = world.role('desk-officer')
  expect(await evidenceFile(world.office.store, { id, number: 1, actor })).toBeNull()
  expect(await page(world, id)).toMatchObject({ files: [{ href: null, scan: 'infected' }] })
  const [event] = await eventsOfSubject(world.office.store.read, 'file-scan', infected[0] ?? '')
  expect(event?.payload).toEqual({ signature: 'Eicar-Test-Signature' })
  expect(existsSync(world.office.vault.pathOf(infected[0] ?? ''))).toBe(true)
})
