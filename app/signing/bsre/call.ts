/** The city's own "Esign Client Service" of BSrE. */
export interface BsreService {
  /** "https://esign.kota.go.id", without a slash at its end. */
  baseUrl: string
  /** The client's credential, sent as HTTP Basic with every call. */
  username: string
  password: string
  /** How long one call may take, answer included. */
  timeoutMs: number
}

export interface BsreReply {
  status: number
  headers: Headers
  body: Uint8Array
}

/** What came back, or why nothing did. Never an error object: it could carry the address, and in it the NIK. */
export type BsreAnswer = { ok: true; reply: BsreReply } | { ok: false; kind: 'timeout' | 'network' }

export interface BsreRequest {
  method: 'GET' | 'POST'
  path: string
  body?: FormData | string
}

/** A signed decree with all annexes stays far below; a larger answer is none of ours. */
const mostBytes = 200_000_000

/** One call, tried once: a passphrase is never sent twice by itself. */
export async function callBsre(
  service: BsreService,
  { method, path, body }: BsreRequest,
): Promise<BsreAnswer> {
  const credential = Buffer.from(`${service.username}:${service.password}`).toString('base64')
  const signal = AbortSignal.timeout(service.timeoutMs)
  try {
    const response = await fetch(`${service.baseUrl}${path}`, {
      method,
      signal,
      redirect: 'error',
      headers: {
        Authorization: `Basic ${credential}`,
        Accept: 'application/json, application/pdf',
        ...(typeof body === 'string' ? { 'Content-Type': 'application/json' } : {}),
      },
      ...(body === undefined ? {} : { body }),
    })
    const { status, headers } = response
    return { ok: true, reply: { status, headers, body: await wholeBody(response) } }
  } catch {
    return { ok: false, kind: signal.aborted ? 'timeout' : 'network' }
  }
}

async function wholeBody({ body }: Response): Promise<Uint8Array> {
  const reader = body?.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > mostBytes) {
      await reader?.cancel()
      throw new Error('The answer is too large')
    }
    parts.push(part.value)
  }
  return new Uint8Array(Buffer.concat(parts))
}

/** The JSON object of an answer; null when it is none. */
export function jsonOf({ body }: Pick<BsreReply, 'body'>): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(body))
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}
