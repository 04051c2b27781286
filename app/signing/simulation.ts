import { P12Signer } from '@libpdf/core'
import { refusalSentences, simulationPassphrase } from '#app/text/signing.ts'
import { isSigned, type SigningKey, signPdf } from './sign-pdf.ts'
import type { Signer, SigningRequest } from './signer.ts'
import { markedAsSimulation } from './simulation-mark.ts'
import { testCertificate } from './test-certificate.ts'

interface SimulationParts {
  /** A PKCS#12 file to sign with; without one a certificate is made for each signature. */
  p12: Uint8Array | null
  /** A TrueType face for the mark. */
  font: Uint8Array
}

/** Signs with a local certificate, to try: every page says so, and a real city is never given this signer. */
export function simulationSigner({ p12, font }: SimulationParts): Signer {
  return {
    provider: 'simulation',
    asksIdentityNumber: false,
    async sign(request) {
      const key = p12 === null ? await madeKey(request) : await keyIn(p12, request.passphrase)
      if (key === null) {
        const told = { sentence: refusalSentences.passphrase, code: null, httpStatus: null }
        return { ok: false, refusal: { kind: 'passphrase', field: 'passphrase', ...told } }
      }
      const { bytes, reason, location, at } = request
      // A page that is signed already carries the mark, and must not change any more.
      const marked = isSigned(bytes) ? bytes : await markedAsSimulation(bytes, font)
      const signed = await signPdf(marked, { key, reason, location, at })
      return { ok: true, bytes: signed, providerDocumentId: null }
    },
  }
}

async function madeKey({ passphrase, signerName, at }: SigningRequest): Promise<SigningKey | null> {
  return passphrase === simulationPassphrase
    ? testCertificate({ name: `${signerName} (SIMULASI)`, at })
    : null
}

async function keyIn(p12: Uint8Array, passphrase: string): Promise<SigningKey | null> {
  try {
    return await P12Signer.create(p12, passphrase)
  } catch {
    return null
  }
}
