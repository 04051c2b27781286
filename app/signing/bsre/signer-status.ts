import type { SigningRefusal } from '../signer.ts'
import { type BsreReply, jsonOf } from './call.ts'
import { certificateRefusal, refusalIn, refusalOf } from './refusal.ts'

/** BSrE's number for "active". */
const active = '1111'

/**
 * Why the person cannot sign, from the answer to a question for their status; null when they can. An answer with
 * no word on it (v1 is not documented so far) leaves the judgement to the signing itself.
 */
export function statusRefusal(reply: BsreReply): SigningRefusal | null {
  const refusal = refusalIn(reply)
  if (refusal !== null) return reply.status === 404 ? refusalOf('not-registered', refusal) : refusal
  const answer = jsonOf(reply)
  if (answer === null) return refusalOf('bad-response', { httpStatus: reply.status })
  const { status, status_code: code } = answer
  if (status === 'ISSUE' || (status === undefined && String(code) === active)) return null
  if (status === undefined && code === undefined) return null
  return certificateRefusal(typeof status === 'string' ? status : 'UNKNOWN')
}
