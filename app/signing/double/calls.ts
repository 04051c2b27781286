import { createHash } from 'node:crypto'
import {
  type DoubleAnswer,
  type DoubleLook,
  type SignOrder,
  signAnswer,
  statusAnswer,
  verifyAnswer,
} from './answers.ts'

export interface DoubleCall {
  path: string
  contentType: string
  body: Uint8Array
}

/** What the calls of both versions share: the mark's face, and what was signed here. */
export interface DoubleDesk {
  font: Uint8Array
  numbersAtEnd: boolean
  /** Whether what is signed here counts as certified when it is verified. */
  isCertified: boolean
  signed: Set<string>
  /** Told the visible sign of each order. */
  onLook: (look: DoubleLook) => void
  /** Changes a signed file on its way out. */
  spoil: (signed: Uint8Array, given: Uint8Array) => Uint8Array
}

export interface DoubleReply {
  status: number
  type: string
  body: Uint8Array | string
  headers?: Record<string, string>
}

/** Answers one call of v1 (forms in, bytes out) or v2 (JSON both ways). */
export async function replyTo(call: DoubleCall, desk: DoubleDesk): Promise<DoubleReply> {
  const { path } = call
  const nik = /^\/api\/user\/status\/(\d+)$/.exec(path)?.[1]
  if (nik !== undefined) return json(statusAnswer(nik))
  if (path.startsWith('/api/v2/')) return replyV2(call, desk)
  const form = await formOf(call)
  const text = (name: string) => String(form?.get(name) ?? '')
  if (path === '/api/sign/verify') return json(await verify(await fileOf(form, 'signed_file'), desk))
  if (path !== '/api/sign/pdf') return notFound
  const order = { nik: text('nik'), passphrase: text('passphrase'), file: await fileOf(form, 'file') }
  const names = ['tampilan', 'tag_koordinat', 'linkQR', 'width', 'height']
  const look = Object.fromEntries(names.map((name) => [name, text(name)]))
  const answer = await sign({ ...order, reason: text('reason'), location: text('location'), look }, desk)
  if (!('pdf' in answer)) return json(answer)
  const id = createHash('sha256').update(answer.pdf).digest('hex').slice(0, 24)
  return { status: 200, type: 'application/pdf', body: answer.pdf, headers: { id_dokumen: id } }
}

async function replyV2({ path, body }: DoubleCall, desk: DoubleDesk): Promise<DoubleReply> {
  const { nik, passphrase, file, signatureProperties } = JSON.parse(new TextDecoder().decode(body))
  const bytes = (base64: unknown) =>
    typeof base64 === 'string' ? new Uint8Array(Buffer.from(base64, 'base64')) : null
  if (path === '/api/v2/user/check/status') return json(statusAnswer(String(nik)))
  if (path === '/api/v2/verify/pdf') return json(await verify(bytes(file), desk))
  if (path !== '/api/v2/sign/pdf') return notFound
  const { reason = '', location = '' } = signatureProperties?.[0] ?? {}
  const order = { nik: String(nik), passphrase: String(passphrase), file: bytes(file?.[0]) }
  const answer = await sign(
    { ...order, reason, location, look: lookV2(signatureProperties?.[0] ?? {}) },
    desk,
  )
  if (!('pdf' in answer)) return json(answer)
  return json({ status: 200, json: { time: 12, file: [Buffer.from(answer.pdf).toString('base64')] } })
}

/** Under the names of v1. */
function lookV2(given: Record<string, unknown>): DoubleLook {
  const text = (value: unknown) => (value === undefined ? '' : String(value))
  const { tampilan, tag, imageBase64, width, height } = given
  const size = { width: text(width), height: text(height) }
  return {
    tampilan: text(tampilan).toLowerCase(),
    tag_koordinat: text(tag),
    picture: text(imageBase64),
    ...size,
  }
}

async function sign(order: SignOrder, desk: DoubleDesk): Promise<DoubleAnswer> {
  desk.onLook(order.look)
  const answer = await signAnswer(order, desk)
  if (!('pdf' in answer)) return answer
  if (desk.isCertified) desk.signed.add(createHash('sha256').update(answer.pdf).digest('hex'))
  return { status: 200, pdf: desk.spoil(answer.pdf, order.file ?? answer.pdf) }
}

function verify(file: Uint8Array | null, { signed }: DoubleDesk): Promise<DoubleAnswer> {
  return verifyAnswer(file ?? new Uint8Array(), (sha256) => signed.has(sha256))
}

async function formOf({ contentType, body }: DoubleCall): Promise<FormData | null> {
  const headers = { 'Content-Type': contentType }
  return new Response(new Uint8Array(body), { headers }).formData().catch(() => null)
}

async function fileOf(form: FormData | null, name: string): Promise<Uint8Array | null> {
  const given = form?.get(name)
  return given instanceof Blob ? new Uint8Array(await given.arrayBuffer()) : null
}

const notFound: DoubleReply = json({ status: 404, json: { error: 'Not Found', status_code: 404 } })

function json(answer: DoubleAnswer): DoubleReply {
  const content = 'json' in answer ? answer.json : {}
  return { status: answer.status, type: 'application/json', body: JSON.stringify(content) }
}
