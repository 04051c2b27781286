import { readFileSync } from 'node:fs'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { checkSignatures } from '#app/signing/check-signatures.ts'
import { type EsignDouble, startEsignDouble } from '#app/signing/double/esign-double.ts'
import { openSigner } from '#app/signing/open-signer.ts'
import type { SigningAnswer, SigningRequest } from '#app/signing/signer.ts'
import { certificateSentences, refusalSentences } from '#app/text/signing.ts'
import { onePagePdf } from '../factories/stand-ins.ts'
import { opensslCms, pdfsig } from './outside.ts'

const font = new Uint8Array(readFileSync('app/documents/fonts/liberation-sans/LiberationSans-Bold.ttf'))
const double: EsignDouble = await startEsignDouble({
  port: 0,
  username: 'desk',
  password: 'kunci klien',
  font,
})
afterAll(() => double.stop())
beforeEach(() => {
  Object.assign(double, { asked: [], fault: null, numbersAtEnd: false })
})

const versions = ['bsre-v1', 'bsre-v2'] as const
type Version = (typeof versions)[number]
const signPath = { 'bsre-v1': 'POST /api/sign/pdf', 'bsre-v2': 'POST /api/v2/sign/pdf' } as const
const mayor = '3573000000000001'

async function sign(
  version: Version,
  changes: Partial<SigningRequest> = {},
  settings: Record<string, string> = {},
): Promise<SigningAnswer> {
  const credential = { TTE_USERNAME: 'desk', TTE_PASSWORD: 'kunci klien' }
  const given = { TTE_MODE: version, TTE_BASE_URL: double.url, ...credential, ...settings }
  const signer = openSigner(given, { isCity: true })
  if (signer === null) throw new Error('no signer')
  return signer.sign({
    bytes: onePagePdf(),
    fileName: 'keputusan.pdf',
    signerName: 'Pejabat Wali Kota',
    signerTitle: 'Wali Kota Malang',
    reason: 'Keputusan tentang arsitektur',
    location: 'Malang',
    at: '2026-09-21T04:00:00.000Z',
    visual: null,
    identityNumber: mayor,
    passphrase: 'rahasia123',
    ...changes,
  })
}

function refusalIn(answer: SigningAnswer) {
  if (answer.ok) throw new Error('It was signed')
  return answer.refusal
}

test.each(versions)('%s: what comes back is signed, and valid for poppler and OpenSSL', async (version) => {
  const answer = await sign(version)
  if (!answer.ok) throw new Error(answer.refusal.sentence)
  expect(pdfsig(answer.bytes)).toEqual(['Signature is Valid.'])
  expect(opensslCms(answer.bytes).map(({ verified }) => verified)).toEqual([true])
  const { signatures } = await checkSignatures(answer.bytes)
  expect(signatures).toEqual([{ signerName: 'WALI KOTA CONTOH', isIntact: true }])
  expect(answer.providerDocumentId).toEqual(version === 'bsre-v1' ? expect.stringMatching(/^\w{24}$/) : null)
})

test.each(versions)(
  '%s: the sign is invisible, unless the paper leaves room for the provider’s',
  async (version) => {
    expect((await sign(version)).ok).toBe(true)
    expect(double.look).toMatchObject({ tampilan: 'invisible', tag_koordinat: '', width: '' })
    const visual = { tag: '[tte]', url: 'https://reviu.contoh.go.id/v/7H3K', side: 56 }
    expect((await sign(version, { visual })).ok).toBe(true)
    const drawn =
      version === 'bsre-v1' ? { linkQR: visual.url } : { picture: expect.stringMatching(/^iVBORw0KGgo/) }
    const size = { width: '56', height: '56' }
    expect(double.look).toMatchObject({ tampilan: 'visible', tag_koordinat: '[tte]', ...size, ...drawn })
  },
)

test.each(versions)(
  '%s: a wrong passphrase is told at its field, however it is numbered, and sent once',
  async (version) => {
    for (const numbersAtEnd of [false, true]) {
      Object.assign(double, { asked: [], numbersAtEnd })
      const refusal = refusalIn(await sign(version, { passphrase: 'Kata-Sandi-Keliru' }))
      expect(refusal).toMatchObject({ kind: 'passphrase', field: 'passphrase', code: 2031, httpStatus: 400 })
      expect(refusal.sentence).toBe(refusalSentences.passphrase)
      expect(JSON.stringify(refusal)).not.toMatch(/Kata-Sandi|3573/)
      expect(double.asked.filter((call) => call === signPath[version])).toHaveLength(1)
    }
  },
)

test.each(versions)('%s: who cannot sign is told why before the passphrase is sent', async (version) => {
  const people = {
    '3573000000000002': ['certificate', certificateSentences.EXPIRED],
    '3573000000000003': ['certificate', certificateSentences.SUSPEND],
    '3573000000000004': ['certificate', certificateSentences.NO_CERTIFICATE],
    '3573000000000005': ['certificate', certificateSentences.REVOKE],
    '3573000000000006': ['certificate', certificateSentences.WAITING_FOR_VERIFICATION],
    '3573999999999999': ['not-registered', refusalSentences['not-registered']],
  }
  for (const [identityNumber, told] of Object.entries(people)) {
    const { kind, sentence } = refusalIn(await sign(version, { identityNumber }))
    expect([identityNumber, kind, sentence]).toEqual([identityNumber, ...told])
  }
  expect(double.asked).not.toContain(signPath[version])
})

const faults = [
  ['html', 'bad-response'],
  ['half', 'bad-response'],
  ['unsigned', 'bad-response'],
  ['appended', 'bad-response'],
  ['uncertified', 'bad-response'],
  ['500', 'server'],
  ['drop', 'network'],
] as const

test.each(versions.flatMap((version) => faults.map((fault) => [version, ...fault] as const)))(
  '%s: the fault "%s" is a refusal (%s), tried once',
  async (version, fault, kind) => {
    double.fault = fault
    const refusal = refusalIn(await sign(version))
    expect(refusal).toMatchObject({ kind, sentence: refusalSentences[kind], field: null })
    expect(double.asked.filter((call) => call === signPath[version])).toHaveLength(1)
  },
)

test.each(versions)('%s: a slow answer is given up in the time that is set', async (version) => {
  double.fault = 'delay'
  expect(refusalIn(await sign(version, {}, { TTE_TIMEOUT_MS: '1000' }))).toMatchObject({ kind: 'timeout' })
})

test.each(versions)('%s: a wrong client credential is a matter for the administrator', async (version) => {
  const refusal = refusalIn(await sign(version, {}, { TTE_PASSWORD: 'keliru' }))
  expect(refusal).toMatchObject({ kind: 'credential', httpStatus: 401 })
})

test.each(versions)('%s: a server that is not there is told as such', async (version) => {
  expect(refusalIn(await sign(version, {}, { TTE_BASE_URL: 'http://127.0.0.1:9' }))).toMatchObject({
    kind: 'network',
  })
})

test.each(versions)('%s: bytes that are no PDF are refused by the service', async (version) => {
  const bytes = new TextEncoder().encode('bukan PDF')
  expect(refusalIn(await sign(version, { bytes }))).toMatchObject({ kind: 'bad-request', httpStatus: 400 })
})

test('every refusal says that the decree still waits, and what to do', () => {
  for (const sentence of [...Object.values(refusalSentences), ...Object.values(certificateSentences)]) {
    expect(sentence).toContain('Naskah tetap menunggu tanda tangan.')
    expect(sentence).toMatch(/(coba lagi|hubungi|Minta|Selesaikan)/i)
  }
})

test('settings that do not fit are refused at start with one sentence', () => {
  const open = (settings: Record<string, string>, isCity = false) => openSigner(settings, { isCity })
  const bsre = {
    TTE_MODE: 'bsre-v2',
    TTE_BASE_URL: 'https://esign.contoh.go.id',
    TTE_USERNAME: 'a',
    TTE_PASSWORD: 'b',
  }
  expect(open({})?.provider).toBe('simulation')
  expect(open({}, true)).toBeNull()
  expect(open({ TTE_MODE: 'off' })).toBeNull()
  expect(open(bsre, true)?.provider).toBe('bsre-v2')
  expect(() => open({ TTE_MODE: 'simulasi' }, true)).toThrow('ditolak untuk kota sungguhan')
  expect(() => open({ TTE_MODE: 'bsre' })).toThrow('tidak dikenal')
  expect(() => open({ ...bsre, TTE_PASSWORD: '' })).toThrow('Isi ketiganya')
  expect(() => open({ ...bsre, TTE_BASE_URL: 'http://esign.contoh.go.id' })).toThrow('https://')
  expect(() => open({ ...bsre, TTE_TIMEOUT_MS: '5' })).toThrow('1000 sampai 300000')
})

test('the double does not start where a real city runs', async () => {
  const options = { port: 0, username: 'a', password: 'b', font }
  for (const [name, value] of Object.entries({ NODE_ENV: 'production', DESK_CITY: '1' })) {
    vi.stubEnv(name, value)
    await expect(startEsignDouble(options)).rejects.toThrow('hanya untuk mencoba')
    vi.unstubAllEnvs()
  }
})
