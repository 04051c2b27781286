import type { Renderer } from '#app/documents/render.ts'
import { hashOf } from '#app/services/vault.ts'
import type { Signer } from '#app/signing/signer.ts'

const text = new TextEncoder()

/**
 * A printer that prints nothing worth reading, in no time: for tests about the record, not about paper.
 * What really prints is tested with the real worker (jobs/make-documents.test.ts, tests/documents).
 */
export function quickRenderer(): Renderer {
  return {
    render: async (kind, viewModel) => {
      const bytes = text.encode(`%PDF-1.7 ${kind} ${JSON.stringify(viewModel)}`)
      return { bytes, sha256: hashOf(bytes), pages: 1 }
    },
    close: async () => {},
  }
}

/** Signs by writing the name at the end of the file; refuses every passphrase but "benar". */
export function stampSigner(): Signer {
  return {
    provider: 'simulation',
    asksIdentityNumber: false,
    async sign({ bytes, signerName, passphrase }) {
      const told = { field: 'passphrase', code: null, httpStatus: null } as const
      const sentence = 'Frasa sandi keliru. Periksa, lalu coba lagi.'
      if (passphrase !== 'benar') return { ok: false, refusal: { kind: 'passphrase', sentence, ...told } }
      const signed = new Uint8Array([...bytes, ...text.encode(`\n% ${signerName}`)])
      return { ok: true, bytes: signed, providerDocumentId: null }
    },
  }
}

/** A scan as a scanner gives it. */
export const scannedPdf = text.encode('%PDF-1.4 pindaian')

/** A scan that opens as a PDF of one empty page. */
export function onePagePdf(): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ]
  let body = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 4\n0000000000 65535 f \n${places.join('')}`
  return text.encode(`${body}${table}trailer << /Size 4 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`)
}
