import QRCode from 'qrcode'
import { badResponse } from '../checked-signer.ts'
import type { Signer, SigningAnswer, SigningRequest, SigningVisual } from '../signer.ts'
import { type BsreService, callBsre, jsonOf } from './call.ts'
import { refusalIn, refusalOf } from './refusal.ts'
import { statusRefusal } from './signer-status.ts'
import { isAcknowledged } from './verify.ts'

/** BSrE's client service, API v2: everything is JSON, files are base64. */
export function bsreV2(service: BsreService): Signer {
  return {
    provider: 'bsre-v2',
    asksIdentityNumber: true,
    async sign(request) {
      const known = await post(service, '/api/v2/user/check/status', { nik: request.identityNumber })
      if (!known.ok) return { ok: false, refusal: refusalOf(known.kind) }
      const barred = statusRefusal(known.reply)
      if (barred !== null) return { ok: false, refusal: barred }
      return sign(service, request)
    },
  }
}

async function sign(service: BsreService, request: SigningRequest): Promise<SigningAnswer> {
  const { identityNumber: nik, passphrase, reason, location, bytes } = request
  const answer = await post(service, '/api/v2/sign/pdf', {
    nik,
    passphrase,
    signatureProperties: [{ ...(await look(request.visual)), reason, location }],
    file: [Buffer.from(bytes).toString('base64')],
  })
  if (!answer.ok) return { ok: false, refusal: refusalOf(answer.kind) }
  const { reply } = answer
  const refusal = refusalIn(reply)
  if (refusal !== null) return { ok: false, refusal }
  const [file, ...others] = filesIn(jsonOf(reply))
  if (file === undefined || others.length > 0) return badResponse(reply.status)
  const question = { method: 'POST', path: '/api/v2/verify/pdf', body: JSON.stringify({ file }) } as const
  if (!(await isAcknowledged(service, question))) return badResponse(reply.status)
  return { ok: true, bytes: new Uint8Array(Buffer.from(file, 'base64')), providerDocumentId: null }
}

/** Without a tag the visible block is the paper's own (docs/decisions/0014). This version takes a picture, no address. */
async function look(visual: SigningVisual | null): Promise<object> {
  if (visual === null) return { tampilan: 'INVISIBLE' }
  const { tag, url, side } = visual
  const picture = await QRCode.toBuffer(url, { margin: 0, errorCorrectionLevel: 'M' })
  return { tampilan: 'VISIBLE', imageBase64: picture.toString('base64'), tag, width: side, height: side }
}

function filesIn(answer: Record<string, unknown> | null): string[] {
  const files = answer?.file
  return Array.isArray(files) && files.every((each) => typeof each === 'string') ? files : []
}

function post(service: BsreService, path: string, body: object) {
  return callBsre(service, { method: 'POST', path, body: JSON.stringify(body) })
}
