import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { signedBytes, signedStretches } from '#app/signing/byte-ranges.ts'

const packages = { pdfsig: 'poppler-utils', openssl: 'openssl', qpdf: 'qpdf' } as const

/** What a program that is not ours says, with its exit status; a missing one fails the test by name. */
function ask(tool: keyof typeof packages, args: readonly string[]): { status: number | null; said: string } {
  const done = spawnSync(tool, args, { encoding: 'utf8', maxBuffer: 64_000_000 })
  if (done.error) throw new Error(`${tool} is missing: install the Debian package ${packages[tool]}`)
  return { status: done.status, said: `${done.stdout}${done.stderr}` }
}

function folder(): string {
  return mkdtempSync(path.join(tmpdir(), 'signed-'))
}

/** One line for each signature, as poppler judges it: "Signature is Valid." */
export function pdfsig(bytes: Uint8Array): string[] {
  const file = path.join(folder(), 'signed.pdf')
  writeFileSync(file, bytes)
  const { said } = ask('pdfsig', ['-nocert', file])
  return [...said.matchAll(/Signature Validation: (.+)/g)].map(([, line]) => line ?? '')
}

/** Complaints of qpdf about the structure of a file; '' for none. */
export function qpdfCheck(bytes: Uint8Array): string {
  const file = path.join(folder(), 'signed.pdf')
  writeFileSync(file, bytes)
  const { status, said } = ask('qpdf', ['--check', file])
  return status === 0 ? '' : said
}

/** What OpenSSL says of each signature over the bytes it covers, and the attributes that are signed. */
export function opensslCms(bytes: Uint8Array): { verified: boolean; attributes: string }[] {
  return (signedStretches(bytes) ?? []).map((stretch) => {
    const place = folder()
    const cms = path.join(place, 'signature.der')
    const content = path.join(place, 'content.bin')
    writeFileSync(cms, stretch.cms)
    writeFileSync(content, signedBytes(bytes, stretch))
    const source = ['-inform', 'DER', '-in', cms, '-content', content]
    const out = ['-binary', '-out', path.join(place, 'out.bin')]
    const { status } = ask('openssl', ['cms', '-verify', '-noverify', ...source, ...out])
    const { said } = ask('openssl', ['cms', '-cmsout', '-print', '-noout', '-inform', 'DER', '-in', cms])
    return { verified: status === 0, attributes: said.slice(said.indexOf('signedAttrs:')) }
  })
}

/** A PKCS#12 file as an office would have it: key and certificate under a passphrase. */
export function opensslP12(name: string, passphrase: string): Uint8Array {
  const place = folder()
  const [key, certificate, p12] = ['key.pem', 'certificate.pem', 'key.p12'].map((file) =>
    path.join(place, file),
  )
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '30', '-subj', `/CN=${name}`]
  const first = ask('openssl', [...made, '-keyout', key ?? '', '-out', certificate ?? ''])
  const packed = ['pkcs12', '-export', '-inkey', key ?? '', '-in', certificate ?? '', '-out', p12 ?? '']
  const second = ask('openssl', [...packed, '-passout', `pass:${passphrase}`])
  if (first.status !== 0 || second.status !== 0) throw new Error(`${first.said}${second.said}`)
  return new Uint8Array(readFileSync(p12 ?? ''))
}
