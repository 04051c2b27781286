import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compareFile } from '#app/services/compare-file.server.ts'
import { returnDecree } from '#app/services/return-decree.server.ts'
import { comparisonInWords } from '#app/text/verification-result.ts'
import { controlSheetDocument } from '#app/views/control-sheet-document.ts'
import { verification } from '#app/views/verification.ts'
import { standingCode } from '#db/verification-codes.ts'
import { aCity } from '../factories/city.ts'
import { decreeOf } from '../factories/lookups.ts'
import { yearWithDecree } from '../factories/next-year.ts'
import { check, fileScan, giveNumber, initialAll, send, signWithPen } from '../factories/stages-decree.ts'
import { scannedPdf } from '../factories/stand-ins.ts'
import type { World } from '../factories/world.ts'

const city = aCity({ taking: ['pertanian'] })

async function codeOf(world: World, decreeId?: string): Promise<string> {
  return (await standingCode(world.office.store.read, decreeId ?? (await decreeOf(world))))?.code ?? ''
}

function look(world: World, code: string) {
  return verification(world.office.store, code)
}

test('a code says nothing of a decree before it is signed, and who signed with the pen after', async () => {
  const world = await city.decreeInitialled()
  const code = await codeOf(world)
  expect(code).toMatch(/^[0-9A-Z]{16}$/)
  expect(await look(world, code)).toMatchObject({ status: { code: 'waiting' }, decree: null })
  await signWithPen(world)
  await giveNumber(world)
  expect(await look(world, code)).toMatchObject({ status: { code: 'waiting' }, decree: null })
  await fileScan(world)
  expect(await look(world, code)).toMatchObject({
    status: { code: 'valid' },
    decree: {
      number: '100.3.3.3/1/35.73.112/2026',
      isPublished: false,
      signers: [{ name: 'Pejabat mayor', way: 'pen', on: '21 September 2026' }],
      files: [{ kind: 'decree-scan', href: null }],
    },
  })
})

test('a return withdraws the code for ever; the next round has another', async () => {
  const world = await city.decreeInitialled()
  const old = await codeOf(world)
  const decreeId = await decreeOf(world)
  await world.as(world.role('mayor'))(returnDecree, { decreeId, note: 'Perbaiki judul.' })
  expect(await look(world, old)).toMatchObject({ status: { code: 'withdrawn' }, decree: null })
  for (const act of [send, check, initialAll]) await act(world)
  const next = await codeOf(world)
  expect(next).not.toBe(old)
  await signWithPen(world)
  await giveNumber(world)
  await fileScan(world)
  expect(await look(world, old)).toMatchObject({ status: { code: 'withdrawn' }, decree: null })
  expect(await look(world, next)).toMatchObject({ status: { code: 'valid' } })
})

test('a code that was never given leads nowhere', async () => {
  const world = await city.decreePublished()
  for (const typed of ['0000-0000-0000-0000', '', "' OR 1=1 --------", await decreeOf(world)])
    expect([typed, await look(world, typed)]).toEqual([typed, null])
})

test.each([
  ['amendment', 'amended'],
  ['revoke-and-replace', 'replaced'],
] as const)(
  'after a decree in the mode %s the first one says "%s" and leads to the other',
  async (mode, status) => {
    const world = await city.decreePublished()
    const first = await decreeOf(world)
    const code = await codeOf(world)
    await yearWithDecree(world, 2027, { mode, previousDecreeId: first })
    const found = await look(world, code)
    expect(found?.status.code).toBe(status)
    const other = mode === 'amendment' ? found?.decree?.amendedBy[0] : found?.decree?.replacedBy
    expect(other?.number).toBe('2027-1')
    expect(await look(world, (other?.href ?? '').replace('/v/', ''))).toMatchObject({
      status: { code: 'valid' },
    })
  },
)

test('a received file is the same, has something appended, or is another; never a bit of tolerance', async () => {
  const world = await city.decreePublished()
  await world.makeDocuments()
  const found = await look(world, await codeOf(world))
  const kept = found?.decree?.files ?? []
  const folder = mkdtempSync(join(tmpdir(), 'received-'))
  const compare = async (bytes: Uint8Array) => {
    const path = join(folder, 'received.pdf')
    writeFileSync(path, bytes)
    return compareFile(world.office, { path, kept })
  }
  expect(await compare(scannedPdf)).toMatchObject({ outcome: 'same', kind: 'decree-scan' })
  const longer = await compare(new Uint8Array([...scannedPdf, 10]))
  expect(longer).toMatchObject({ outcome: 'appended', appendedBytes: 1 })
  const flipped = new Uint8Array(scannedPdf)
  flipped[9] = (flipped[9] ?? 0) ^ 1
  expect(await compare(flipped)).toMatchObject({ outcome: 'different', kind: null })
  expect(await compare(scannedPdf.slice(0, -1))).toMatchObject({ outcome: 'different' })
  expect(await compare(new Uint8Array())).toMatchObject({ outcome: 'different' })
  expect(comparisonInWords(longer).sentence).toContain('ditambahkan 1 bita')
})

test('a long number in the name of a certificate is not shown', () => {
  const signatures = [{ signerName: 'BUDI 3573010101010001', isIntact: true }]
  const report = { signatures, bytesAfterLast: 0 }
  const compared = { outcome: 'different', kind: null, sha256: '', appendedBytes: 0, report } as const
  expect(comparisonInWords(compared).signatures).toEqual([
    'Tanda tangan elektronik oleh BUDI …: isi yang ditandatangani tidak berubah.',
  ])
})

test('the control sheet goes on to the signature: number, day, and the hash of what was filed', async () => {
  const world = await city.decreePublished()
  const decreeId = await decreeOf(world)
  const at = world.clock.now()
  const sheet = await controlSheetDocument(world.office.store, { decreeId, version: 1_000, at })
  const notes = sheet?.steps.rows.map(({ cells }) => String(cells?.note ?? '')) ?? []
  expect(notes.filter((note) => note.startsWith('Nomor 100.3.3.3/'))).toHaveLength(1)
  expect(notes.some((note) => /^Sidik pindaian \(SHA-256\): [0-9a-f]{64}$/.test(note))).toBe(true)
})
