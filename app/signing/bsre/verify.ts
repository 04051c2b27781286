import { type BsreReply, type BsreRequest, type BsreService, callBsre, jsonOf } from './call.ts'

/**
 * Asks the service what it says of a file it has just signed. False only when it says that a signature does not
 * hold or is not certified; whatever else it answers, or when it does not, our own checker has the word.
 */
export async function isAcknowledged(service: BsreService, question: BsreRequest): Promise<boolean> {
  const answer = await callBsre(service, question)
  return !answer.ok || answer.reply.status !== 200 || !isDenied(answer.reply)
}

/** e-signature section 3.3: no signature, or one whose document changed or whose certificate is not certified. */
function isDenied(reply: BsreReply): boolean {
  const { jumlah_signature: count, details } = jsonOf(reply) ?? {}
  if (count === 0) return true
  if (!Array.isArray(details)) return false
  return details.some((detail: unknown) => {
    const { signature_document: document, info_signer: signer } = asRecord(detail)
    return asRecord(document).document_integrity === false || asRecord(signer).cert_user_certified === false
  })
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
