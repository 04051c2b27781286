import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { DoubleLook } from './answers.ts'
import { type DoubleReply, replyTo } from './calls.ts'

/**
 * What can be made to go wrong with calls that sign: a slow answer, a Spring error, a page of HTML under status
 * 200, a cut line, half of the signed file, the file sent back unsigned, bytes appended behind the signature, a
 * certificate that does not hold when it is verified.
 */
export const doubleFaults = [
  'delay',
  '500',
  'html',
  'drop',
  'half',
  'unsigned',
  'appended',
  'uncertified',
] as const
export type DoubleFault = (typeof doubleFaults)[number]

interface DoubleOptions {
  /** 0 for any free one. */
  port: number
  username: string
  password: string
  /** A TrueType face for the mark "SIMULASI". */
  font: Uint8Array
}

export interface EsignDouble {
  url: string
  /** "POST /api/sign/pdf" for each call, without the NIK that stands in some paths. */
  asked: string[]
  /** The visible sign of the last order; null before the first. */
  look: DoubleLook | null
  /** What goes wrong from now on; null for nothing. A call may choose for itself by the header X-Sim. */
  fault: DoubleFault | null
  /** Whether BSrE's number stands at the end of the sentence only. */
  numbersAtEnd: boolean
  stop(): Promise<void>
}

/**
 * A double of BSrE's client service, v1 and v2, with its faults, on this machine only. It signs for real, with
 * certificates nobody trusts, and marks every page as a simulation.
 */
export async function startEsignDouble(options: DoubleOptions): Promise<EsignDouble> {
  const { NODE_ENV, DESK_CITY } = process.env
  if (NODE_ENV === 'production' || DESK_CITY === '1')
    throw new Error('Layanan tiruan BSrE hanya untuk mencoba dan tidak berjalan di kota sungguhan.')
  const credential = Buffer.from(`${options.username}:${options.password}`).toString('base64')
  const signed = new Set<string>()
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })
  const double: EsignDouble = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    look: null,
    fault: null,
    numbersAtEnd: false,
    stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      return closed
    },
  }
  return double

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname: path } = new URL(request.url ?? '/', double.url)
    double.asked.push(`${request.method} ${path.replace(/\/\d{16}$/, '/…')}`)
    const body = await bodyOf(request)
    if (request.headers.authorization !== `Basic ${credential}`)
      return send(response, jsonReply(401, { error: 'Unauthorized', status_code: 401 }))
    const fault = path.endsWith('/sign/pdf') ? (faultIn(request) ?? double.fault) : null
    if (fault === 'delay') return
    if (fault === 'drop') return void response.destroy()
    if (fault === 'html') return send(response, { status: 200, type: 'text/html', body: maintenance })
    if (fault === '500') return send(response, springError(path))
    const contentType = request.headers['content-type'] ?? ''
    const spoil = (pdf: Uint8Array, given: Uint8Array) => spoilt(pdf, given, fault)
    const { numbersAtEnd } = double
    const onLook = (look: DoubleLook) => {
      double.look = look
    }
    const reply = await replyTo(
      { path, contentType, body },
      { font: options.font, numbersAtEnd, isCertified: fault !== 'uncertified', signed, spoil, onLook },
    )
    send(response, reply)
  }
}

const maintenance = '<!doctype html><title>Pemeliharaan</title><h1>Layanan sedang dalam pemeliharaan</h1>'

function faultIn({ headers }: IncomingMessage): DoubleFault | null {
  return doubleFaults.find((fault) => fault === headers['x-sim']) ?? null
}

function spoilt(pdf: Uint8Array, given: Uint8Array, fault: DoubleFault | null): Uint8Array {
  if (fault === 'half') return pdf.subarray(0, pdf.length / 2)
  if (fault === 'unsigned') return given
  if (fault === 'appended') return new Uint8Array([...pdf, ...new TextEncoder().encode('\n% tambahan\n')])
  return pdf
}

/** As Spring answers when something broke inside, with a valid order too. */
function springError(path: string): DoubleReply {
  const timestamp = new Date().toISOString()
  return jsonReply(500, { timestamp, status: 500, error: 'Internal Server Error', path })
}

function jsonReply(status: number, content: object): DoubleReply {
  return { status, type: 'application/json', body: JSON.stringify(content) }
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return new Uint8Array(Buffer.concat(parts))
}

function send(response: ServerResponse, { status, type, body, headers }: DoubleReply): void {
  response.writeHead(status, { 'Content-Type': type, ...headers }).end(body)
}
