import { refusalSentences } from '#app/text/signing.ts'
import { checkSignatures } from './check-signatures.ts'
import type { Signer, SigningAnswer, SigningRefusal } from './signer.ts'

/**
 * A signer whose every file was read before it is handed on: a PDF, longer than what was sent, with one signature
 * more, every one intact, the last reaching the end of the file. Whatever else comes back is no signature.
 */
export function checkedSigner(signer: Signer): Signer {
  return {
    ...signer,
    async sign(request) {
      const answer = await signer.sign(request)
      if (!answer.ok) return answer
      return (await isSignedOnceMore(request.bytes, answer.bytes)) ? answer : badResponse(null)
    },
  }
}

/** The refusal of an answer that is no signed file. */
export function badResponse(httpStatus: number | null): SigningAnswer {
  const sentence = refusalSentences['bad-response']
  const refusal: SigningRefusal = { kind: 'bad-response', sentence, field: null, code: null, httpStatus }
  return { ok: false, refusal }
}

async function isSignedOnceMore(before: Uint8Array, after: Uint8Array): Promise<boolean> {
  if (after.length <= before.length) return false
  if (new TextDecoder('latin1').decode(after.subarray(0, 5)) !== '%PDF-') return false
  const { isWhole, signatures } = await checkSignatures(after)
  return isWhole && signatures.length === (await checkSignatures(before)).signatures.length + 1
}
