import { badResponse } from '../checked-signer.ts'
import type { Signer, SigningAnswer, SigningRequest, SigningVisual } from '../signer.ts'
import { type BsreService, callBsre } from './call.ts'
import { refusalIn, refusalOf } from './refusal.ts'
import { statusRefusal } from './signer-status.ts'
import { isAcknowledged } from './verify.ts'

/** BSrE's client service, API v1: the file goes as a form, the signed PDF comes back as the body. */
export function bsreV1(service: BsreService): Signer {
  return {
    provider: 'bsre-v1',
    asksIdentityNumber: true,
    async sign(request) {
      const path = `/api/user/status/${encodeURIComponent(request.identityNumber)}`
      const known = await callBsre(service, { method: 'GET', path })
      if (!known.ok) return { ok: false, refusal: refusalOf(known.kind) }
      const barred = statusRefusal(known.reply)
      if (barred !== null) return { ok: false, refusal: barred }
      return sign(service, request)
    },
  }
}

async function sign(service: BsreService, request: SigningRequest): Promise<SigningAnswer> {
  const form = new FormData()
  const file = new Blob([new Uint8Array(request.bytes)], { type: 'application/pdf' })
  form.set('file', file, request.fileName)
  form.set('nik', request.identityNumber)
  form.set('passphrase', request.passphrase)
  for (const [name, value] of Object.entries(look(request.visual))) form.set(name, value)
  form.set('reason', request.reason)
  form.set('location', request.location)
  const answer = await callBsre(service, { method: 'POST', path: '/api/sign/pdf', body: form })
  if (!answer.ok) return { ok: false, refusal: refusalOf(answer.kind) }
  const { reply } = answer
  const refusal = refusalIn(reply)
  if (refusal !== null) return { ok: false, refusal }
  if (!isPdf(reply.body)) return badResponse(reply.status)
  const check = new FormData()
  check.set(
    'signed_file',
    new Blob([new Uint8Array(reply.body)], { type: 'application/pdf' }),
    request.fileName,
  )
  const question = { method: 'POST', path: '/api/sign/verify', body: check } as const
  if (!(await isAcknowledged(service, question))) return badResponse(reply.status)
  return { ok: true, bytes: reply.body, providerDocumentId: documentId(reply.headers.get('id_dokumen')) }
}

/** Without a tag the visible block is the paper's own (docs/decisions/0014). */
function look(visual: SigningVisual | null): Record<string, string> {
  if (visual === null) return { tampilan: 'invisible' }
  const { tag, url, side } = visual
  const size = { width: String(side), height: String(side) }
  return { tampilan: 'visible', image: 'false', linkQR: url, tag_koordinat: tag, ...size }
}

function isPdf(body: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(body.subarray(0, 5)) === '%PDF-'
}

/** Kept only as an id looks: it goes into the record, and a header may hold anything. */
function documentId(header: string | null): string | null {
  return header !== null && /^[\w.-]{1,80}$/.test(header) ? header : null
}
