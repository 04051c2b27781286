import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { checkSignatures } from '#app/signing/check-signatures.ts'
import { checkedSigner } from '#app/signing/checked-signer.ts'
import type { SigningRequest } from '#app/signing/signer.ts'
import { simulationSigner } from '#app/signing/simulation.ts'
import { simulationMark, simulationPassphrase } from '#app/text/signing.ts'
import { newDecree } from '../documents/decree-fixture.ts'
import { realRenderer } from '../documents/renderer-fixture.ts'
import { allEmbedded, judge } from '../documents/tools.ts'
import { opensslCms, opensslP12, pdfsig, qpdfCheck } from './outside.ts'

const renderer = realRenderer()
const font = new Uint8Array(readFileSync('app/documents/fonts/liberation-sans/LiberationSans-Bold.ttf'))
const signer = simulationSigner({ p12: null, font })
let decree: Uint8Array
let thrice: Uint8Array[]

function request(bytes: Uint8Array, changes: Partial<SigningRequest> = {}): SigningRequest {
  return {
    bytes,
    fileName: 'keputusan.pdf',
    signerName: 'Pejabat Wali Kota',
    signerTitle: 'Wali Kota Malang',
    reason: 'Keputusan tentang (arsitektur)',
    location: 'Malang',
    at: '2026-09-21T04:00:00.000Z',
    visual: null,
    identityNumber: '',
    passphrase: simulationPassphrase,
    ...changes,
  }
}

async function signed(given: SigningRequest, by = signer): Promise<Uint8Array> {
  const answer = await by.sign(given)
  if (!answer.ok) throw new Error(answer.refusal.sentence)
  return answer.bytes
}

beforeAll(async () => {
  decree = (await renderer.render('decree', newDecree(12))).bytes
  thrice = []
  for (const signerName of ['Wali Kota', 'Sekretaris Daerah', 'Kepala Diskominfo'])
    thrice.push(await signed(request(thrice.at(-1) ?? decree, { signerName })))
})

test('every signature of three is valid for poppler, OpenSSL and us', async () => {
  for (const [index, bytes] of thrice.entries()) {
    const count = index + 1
    expect(pdfsig(bytes)).toEqual(Array.from({ length: count }, () => 'Signature is Valid.'))
    expect(opensslCms(bytes).map(({ verified }) => verified)).toEqual(
      Array.from({ length: count }, () => true),
    )
    const report = await checkSignatures(bytes)
    expect(report).toMatchObject({ isWhole: true, bytesAfterLast: 0 })
    expect(report.signatures).toHaveLength(count)
    expect(qpdfCheck(bytes)).toBe('')
  }
})

test('a later signature leaves every byte of the earlier ones where it was', () => {
  const [first = decree, second = decree, third = decree] = thrice
  expect(Buffer.compare(second.subarray(0, first.length), first)).toBe(0)
  expect(Buffer.compare(third.subarray(0, second.length), second)).toBe(0)
})

test('the signature is of PAdES: the certificate is signed for, the time is not among the attributes', () => {
  const [bytes = decree] = thrice
  expect(Buffer.from(bytes).toString('latin1')).toContain('/SubFilter /ETSI.CAdES.detached')
  const [{ attributes } = { attributes: '' }] = opensslCms(bytes)
  expect(attributes).toContain('id-smime-aa-signingCertificateV2')
  expect(attributes).toContain('messageDigest')
  expect(attributes).not.toContain('signingTime')
})

test('every page says that it is a simulation, once above and once below, and the signers are named', async () => {
  const last = thrice.at(-1) ?? decree
  const document = judge(last)
  expect(document.pages.map((page) => page.split(simulationMark).length - 1)).toEqual(
    document.pages.map(() => 2),
  )
  expect(allEmbedded(document)).toBe(true)
  const { signatures } = await checkSignatures(last)
  expect(signatures.map(({ signerName }) => signerName)).toEqual([
    'Wali Kota (SIMULASI)',
    'Sekretaris Daerah (SIMULASI)',
    'Kepala Diskominfo (SIMULASI)',
  ])
})

test('one changed bit is found wherever it stands', async () => {
  const [bytes = decree] = thrice
  for (const place of [40, Math.floor(decree.length / 2), bytes.length - 30]) {
    const changed = new Uint8Array(bytes)
    changed[place] = (changed[place] ?? 0) ^ 1
    expect([place, (await checkSignatures(changed)).isWhole]).toEqual([place, false])
  }
  const changed = new Uint8Array(bytes)
  changed[40] = (changed[40] ?? 0) ^ 1
  expect(pdfsig(changed)).toEqual(['Digest Mismatch.'])
})

test('bytes behind the last signature are found, where poppler calls the file valid', async () => {
  const [bytes = decree] = thrice
  const longer = new Uint8Array([...bytes, ...new TextEncoder().encode('\n% tambahan')])
  expect(pdfsig(longer)).toEqual(['Signature is Valid.'])
  expect(await checkSignatures(longer)).toMatchObject({ isWhole: false, bytesAfterLast: 11 })
})

test('a file without a signature is not whole, and a made-up range is no signature', async () => {
  expect(await checkSignatures(decree)).toEqual({ signatures: [], bytesAfterLast: 0, isWhole: false })
  const ranges = ['[0 10 20 999999999]', '[5 10 20 30]', '[0 90 20 30]', '[0 10 20 30]']
  for (const range of ranges) {
    const bytes = new TextEncoder().encode(`%PDF-1.7\n/ByteRange ${range} ${' '.repeat(80)}`)
    expect([range, (await checkSignatures(bytes)).isWhole]).toEqual([range, false])
  }
})

test('an own P12 signs with its passphrase only', async () => {
  const local = simulationSigner({ p12: opensslP12('Wali Kota Coba', 'kunci-rahasia'), font })
  const refused = await local.sign(request(decree, { passphrase: 'keliru' }))
  expect(refused).toMatchObject({ ok: false, refusal: { kind: 'passphrase', field: 'passphrase' } })
  expect(JSON.stringify(refused)).not.toContain('keliru"')
  const bytes = await signed(request(decree, { passphrase: 'kunci-rahasia' }), local)
  expect(pdfsig(bytes)).toEqual(['Signature is Valid.'])
  expect((await checkSignatures(bytes)).signatures).toEqual([
    { signerName: 'Wali Kota Coba', isIntact: true },
  ])
  expect(judge(bytes).text).toContain(simulationMark)
})

test('only a file with one signature more, whole to its end, passes the door', async () => {
  const [first = decree, second = decree] = thrice
  const text = (words: string) => new TextEncoder().encode(words)
  const longer = new Uint8Array([...first, ...text('\n% tambahan')])
  const door = (bytes: Uint8Array) =>
    checkedSigner({ ...signer, sign: async () => ({ ok: true, bytes, providerDocumentId: null }) })
  const passes = async (bytes: Uint8Array) => (await door(bytes).sign(request(decree))).ok
  expect(await passes(first)).toBe(true)
  for (const bytes of [decree, second, longer, first.slice(0, -1), text('<html>'.repeat(100_000)), text('')])
    expect(await passes(bytes)).toBe(false)
})
