import { certificateSentences, refusalSentences } from '#app/text/signing.ts'
import type { RefusalKind, SigningRefusal } from '../signer.ts'
import { type BsreReply, jsonOf } from './call.ts'

/** BSrE's numbers that mean something to the signer (e-signature section 3.4). */
const wrongPassphrase = 2031
const notRegistered = 2011

const fields = { passphrase: 'passphrase', 'not-registered': 'identityNumber' } as const

/** A refusal in the signer's words. What the provider wrote is read for its number only, and not passed on. */
export function refusalOf(
  kind: Exclude<RefusalKind, 'certificate'>,
  { code = null, httpStatus = null }: Partial<Pick<SigningRefusal, 'code' | 'httpStatus'>> = {},
): SigningRefusal {
  const field = kind === 'passphrase' || kind === 'not-registered' ? fields[kind] : null
  return { kind, sentence: refusalSentences[kind], field, code, httpStatus }
}

/** The refusal of somebody whose certificate cannot sign, by BSrE's status. */
export function certificateRefusal(status: string): SigningRefusal {
  if (status === 'NOT_REGISTERED') return refusalOf('not-registered')
  const sentence = certificateSentences[status] ?? certificateSentences.UNKNOWN ?? ''
  return { kind: 'certificate', sentence, field: null, code: null, httpStatus: null }
}

/** The refusal that an answer stands for; null when its status and body tell of no error. */
export function refusalIn(reply: BsreReply): SigningRefusal | null {
  const { status: httpStatus } = reply
  const code = bsreCode(reply)
  if (code === wrongPassphrase) return refusalOf('passphrase', { code, httpStatus })
  if (code === notRegistered) return refusalOf('not-registered', { code, httpStatus })
  if (httpStatus >= 200 && httpStatus < 300) return null
  if (httpStatus === 401 || httpStatus === 403) return refusalOf('credential', { code, httpStatus })
  return refusalOf(httpStatus >= 500 ? 'server' : 'bad-request', { code, httpStatus })
}

/** BSrE's own number: in `status_code`, or at the end of the sentence while `status_code` repeats the HTTP status. */
function bsreCode(reply: BsreReply): number | null {
  const answer = jsonOf(reply)
  if (answer === null) return null
  const sentence = [answer.message, answer.error].find((each) => typeof each === 'string') ?? ''
  const atEnd = /(\d{4})\D*$/.exec(sentence)?.[1]
  const given = Number(answer.status_code)
  if (Number.isInteger(given) && given >= 1000) return given
  return atEnd === undefined ? null : Number(atEnd)
}
