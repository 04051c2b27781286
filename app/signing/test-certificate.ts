import { webcrypto } from 'node:crypto'
import { CryptoKeySigner } from '@libpdf/core'
import { BitString, Integer, PrintableString, Utf8String } from 'asn1js'
import { AttributeTypeAndValue, BasicConstraints, Certificate, Extension } from 'pkijs'
import type { SigningKey } from './sign-pdf.ts'

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048 }
const names = { commonName: '2.5.4.3', organisation: '2.5.4.10', country: '2.5.4.6' } as const

/**
 * A key with a certificate that it signed itself, made new and kept in memory only: nobody trusts it, and its name
 * says so. `validFor` is counted in days from the day before `at` (ISO, UTC).
 */
export async function testCertificate({
  name,
  at,
  validFor = 365,
}: {
  name: string
  at: string
  validFor?: number
}): Promise<SigningKey> {
  const exponent = { publicExponent: new Uint8Array([1, 0, 1]) }
  const keys = await webcrypto.subtle.generateKey({ ...algorithm, ...exponent }, true, ['sign', 'verify'])
  const certificate = new Certificate()
  certificate.version = 2
  const serial = webcrypto.getRandomValues(new Uint8Array(16))
  // Positive, and in as few bytes as DER allows.
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40
  certificate.serialNumber = new Integer({ valueHex: serial.buffer })
  for (const side of [certificate.issuer, certificate.subject]) {
    const text = (type: string, value: string) =>
      side.typesAndValues.push(new AttributeTypeAndValue({ type, value: new Utf8String({ value }) }))
    const country = new PrintableString({ value: 'ID' })
    side.typesAndValues.push(new AttributeTypeAndValue({ type: names.country, value: country }))
    text(names.organisation, 'SIMULASI - BUKAN TTE BSrE')
    text(names.commonName, name)
  }
  const from = Date.parse(at) - 86_400_000
  certificate.notBefore.value = new Date(from)
  certificate.notAfter.value = new Date(from + validFor * 86_400_000)
  certificate.extensions = extensions()
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey as CryptoKey)
  await certificate.sign(keys.privateKey as CryptoKey, 'SHA-256')
  const der = new Uint8Array(certificate.toSchema(true).toBER(false))
  return new CryptoKeySigner(keys.privateKey as CryptoKey, der, 'RSA', 'RSASSA-PKCS1-v1_5')
}

/** No authority, and only for signatures (digitalSignature, nonRepudiation). */
function extensions(): Extension[] {
  const critical = (extnID: string, value: ArrayBuffer) =>
    new Extension({ extnID, critical: true, extnValue: value })
  const usage = new BitString({ valueHex: new Uint8Array([0xc0]).buffer, unusedBits: 6 })
  return [
    critical('2.5.29.19', new BasicConstraints({ cA: false }).toSchema().toBER(false)),
    critical('2.5.29.15', usage.toBER(false)),
  ]
}
