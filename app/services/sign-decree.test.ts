import { expect, test, vi } from 'vitest'
import type { Signer, SigningRequest } from '#app/signing/signer.ts'
import { loadCase } from '#db/cases.ts'
import { documentsOfCycle } from '#db/outcomes.ts'
import { signingsOfDecree } from '#db/signings.ts'
import { decreeContext } from '#workflows/decree/context.ts'
import { aCity } from '../../tests/factories/city.ts'
import { caseOf, cycleOf, decreeOf, stageOfCase } from '../../tests/factories/lookups.ts'
import { check, giveNumber, initialAll, send, signWithPen } from '../../tests/factories/stages-decree.ts'
import { scannedPdf, stampSigner } from '../../tests/factories/stand-ins.ts'
import type { World } from '../../tests/factories/world.ts'
import { fileDecreeScan } from './file-decree-scan.server.ts'
import { numberDecree } from './number-decree.server.ts'
import { returnDecree } from './return-decree.server.ts'
import { signDecreeElectronically } from './sign-decree-electronically.server.ts'
import { signDecreeWithPen } from './sign-decree-with-pen.server.ts'
import { writeSetting } from './write-setting.server.ts'

const city = aCity({ taking: ['pertanian'] })

async function sign(world: World, passphrase = 'benar', by = world.role('mayor')) {
  const decreeId = await decreeOf(world)
  const signature = { decreeId, identityNumber: '', passphrase, signer: stampSigner() }
  return world.as(by)(signDecreeElectronically, signature)
}

test('the mayor signs the numbered text, and the signed bytes are kept as they came', async () => {
  const world = await city.decreeInitialled()
  await giveNumber(world)
  await world.makeDocuments()
  await sign(world)
  const documents = await documentsOfCycle(world.office.store.read, await cycleOf(world))
  const signed = documents.find((document) => document.kind === 'decree-signed')
  const bytes = await world.office.vault.fetch(signed?.sha256 ?? '')
  expect(new TextDecoder().decode(bytes)).toMatch(/^%PDF-1\.7 decree .*% Pejabat mayor$/s)
  const { context, stage } = await caseOf(world, await decreeOf(world))
  expect({ stage, sha256: decreeContext.parse(context).signedSha256 }).toEqual({
    stage: 'executed',
    sha256: signed?.sha256,
  })
})

test('after a return the mayor never signs the text with the withdrawn number', async () => {
  const world = await city.decreeInitialled()
  await giveNumber(world, 'nomor-lama')
  await world.makeDocuments()
  const decreeId = await decreeOf(world)
  await world.as(world.role('mayor'))(returnDecree, { decreeId, note: 'Perbaiki judul.' })
  for (const act of [send, check, initialAll]) await act(world)
  await giveNumber(world, 'nomor-baru')
  await expect(sign(world)).rejects.toThrow('Naskah bernomor belum selesai dibuat.')
  await world.makeDocuments()
  await sign(world)
  const documents = await documentsOfCycle(world.office.store.read, await cycleOf(world))
  const signed = documents.find((document) => document.kind === 'decree-signed')
  const text = new TextDecoder().decode(await world.office.vault.fetch(signed?.sha256 ?? ''))
  expect(text).toContain('nomor-baru')
  expect(text).not.toContain('nomor-lama')
})

test('a wrong passphrase leaves the decree as it was, and a try that says why', async () => {
  const world = await city.decreeInitialled()
  await giveNumber(world)
  await world.makeDocuments()
  const files = world.files()
  await expect(sign(world, 'salah')).rejects.toMatchObject({
    code: 'invalid',
    details: ['passphrase: Frasa sandi keliru. Periksa, lalu coba lagi.'],
  })
  const decreeId = await decreeOf(world)
  expect(await stageOfCase(world, decreeId)).toBe('awaitingSignature')
  expect(world.files()).toEqual(files)
  await sign(world)
  const tries = await signingsOfDecree(world.office.store.read, decreeId)
  expect(tries.map(({ outcome, sha256After }) => [outcome, sha256After !== null])).toEqual([
    ['passphrase', false],
    ['signed', true],
  ])
  const kept = JSON.stringify(world.raw.prepare("SELECT * FROM events WHERE subject_kind = 'signing'").all())
  expect(kept).not.toContain('salah')
})

test('the provider draws where the numbered text says, whatever the setting became since', async () => {
  const world = await city.decreeInitialled()
  const decreeId = await decreeOf(world)
  const say = (value: object) =>
    world.as(world.role('administrator'))(writeSetting, { key: 'electronic-signing', value })
  await say({ footer: 'Sah.', verifyUrl: 'https://tte.contoh.go.id/verifyPDF', tag: '[tte]' })
  await giveNumber(world)
  await world.makeDocuments('https://reviu.contoh.go.id')
  await say({ tag: '' })
  const asked: SigningRequest[] = []
  const stamp = stampSigner()
  const signer: Signer = {
    ...stamp,
    sign: (request) => {
      asked.push(request)
      return stamp.sign(request)
    },
  }
  const signature = { decreeId, identityNumber: '', passphrase: 'benar', signer }
  await world.as(world.role('mayor'))(signDecreeElectronically, signature)
  const url = expect.stringMatching(/^https:\/\/reviu\.contoh\.go\.id\/v\/[0-9A-Z-]{19}$/)
  expect(asked.map(({ visual }) => visual)).toEqual([{ tag: '[tte]', url, side: 56 }])
})

test('who may not sign is stopped before a signature is made', async () => {
  const world = await city.decreeInitialled()
  await giveNumber(world)
  await world.makeDocuments()
  const before = world.contents()
  await expect(sign(world, 'benar', world.role('assistant'))).rejects.toMatchObject({ code: 'forbidden' })
  expect(world.contents()).toBe(before)
})

test('pressed twice at once it is signed once, and another form is told to wait', async () => {
  const world = await city.decreeInitialled()
  await giveNumber(world)
  await world.makeDocuments()
  const decreeId = await decreeOf(world)
  const stamp = stampSigner()
  let signatures = 0
  let letGo = () => {}
  const waiting = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const signer: Signer = {
    ...stamp,
    async sign(request) {
      signatures += 1
      await waiting
      return stamp.sign(request)
    },
  }
  const input = { decreeId, identityNumber: '', passphrase: 'benar', signer }
  const command = { id: 'sekali-saja', actor: world.role('mayor') }
  const presses = [0, 1].map(() => signDecreeElectronically(world.office, command, input))
  await vi.waitFor(() => expect(signatures).toBe(1))
  const late = signDecreeElectronically(world.office, { ...command, id: 'formulir-lain' }, input)
  await expect(late).rejects.toThrow('sedang ditandatangani')
  letGo()
  const outcomes = await Promise.all(presses)
  expect(outcomes.map(({ events }) => events.length > 0)).toEqual([true, true])
  const again = await signDecreeElectronically(world.office, command, input)
  expect([signatures, again.isRepeated]).toEqual([1, true])
})

test('a decree returned while it was being signed is not signed, and the late signature is told', async () => {
  const world = await city.decreeInitialled()
  await giveNumber(world)
  await world.makeDocuments()
  const decreeId = await decreeOf(world)
  const stamp = stampSigner()
  const signer: Signer = {
    ...stamp,
    async sign(request) {
      await world.as(world.role('mayor'))(returnDecree, { decreeId, note: 'Perbaiki judul.' })
      return stamp.sign(request)
    },
  }
  const input = { decreeId, identityNumber: '', passphrase: 'benar', signer }
  await expect(world.as(world.role('mayor'))(signDecreeElectronically, input)).rejects.toMatchObject({
    code: 'refused',
  })
  const [attempt] = await signingsOfDecree(world.office.store.read, decreeId)
  expect(attempt).toMatchObject({ outcome: 'too-late' })
  expect(await stageOfCase(world, decreeId)).toBe('drafting')
})

test('a scan that may not be filed leaves no file behind', async () => {
  const world = await city.at('decreeNumbered')
  const decreeId = await decreeOf(world)
  const file = (bytes: Uint8Array) => ({ decreeId, bytes, pageCount: 1 })
  const before = world.contents()
  const stranger = world.as(world.head('pertanian'))
  await expect(stranger(fileDecreeScan, file(scannedPdf))).rejects.toMatchObject({ code: 'forbidden' })
  const legal = world.as(world.role('legal-officer'))
  const text = new TextEncoder().encode('bukan pdf')
  await expect(legal(fileDecreeScan, file(text))).rejects.toThrow('Pindaian harus berupa berkas PDF.')
  const late = world.as(world.role('legal-officer'), { expectedVersion: 1 })
  await expect(late(fileDecreeScan, file(scannedPdf))).rejects.toMatchObject({ code: 'stale' })
  expect(world.contents()).toBe(before)
})

test('a signature is not dated tomorrow, and a number not before the signature', async () => {
  const world = await city.decreeInitialled()
  const decreeId = await decreeOf(world)
  const legal = world.as(world.role('legal-officer'))
  await expect(legal(signDecreeWithPen, { decreeId, signedOn: '2031-01-01' })).rejects.toThrow(
    'Tanggal tanda tangan tidak boleh sesudah hari ini.',
  )
  await signWithPen(world)
  const early = { decreeId, number: '7', dated: '2026-09-01' }
  await expect(legal(numberDecree, early)).rejects.toThrow('tidak boleh sebelum tanggal tanda tangan')
  expect(await stageOfCase(world, decreeId)).toBe('signedByPen')
})

test('a number is used once; returned, it is free again', async () => {
  const world = await city.decreeInitialled()
  const decreeId = await decreeOf(world)
  await giveNumber(world, '  nomor-7 ')
  const { read } = world.office.store
  expect(decreeContext.parse((await loadCase(read, decreeId))?.context).number).toBe('nomor-7')
  await world.as(world.role('mayor'))(returnDecree, { decreeId, note: 'Perbaiki judul.' })
  expect(decreeContext.parse((await loadCase(read, decreeId))?.context).number).toBeNull()
  for (const act of [send, check, initialAll]) await act(world)
  await giveNumber(world, 'nomor-7')
})
