import { json } from '@remix-run/node'

/**
 * The one road from a loader or an action to a status and headers. `data` is a
 * plain view model (JSON-safe). With single fetch off this must be json(): the
 * move to React Router 7 changes this line only.
 */
export function respond<Data>(data: Data, init: { status?: number; headers?: Record<string, string> } = {}) {
  return json(data, init)
}

/** The answer to throw when what was asked for is not there, or not for this reader. */
export function notFound(): Response {
  return new Response('Alamat ini tidak ada, atau isinya tidak terbuka untuk Anda.\n', {
    status: 404,
    statusText: 'Not Found',
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
