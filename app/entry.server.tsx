import { Transform } from 'node:stream'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { NonceContext } from '#app/components/nonce.tsx'

const renderDeadline = 5_000

/** Renders a page whole: nothing is deferred, so the first bytes are the complete page. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let finalStatus = status
    const page = (
      <NonceContext.Provider value={context.nonce}>
        <RemixServer context={remix} url={request.url} />
      </NonceContext.Provider>
    )
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce: context.nonce,
      onAllReady() {
        const body = withoutPadding()
        // Left running, the timer would hold the whole render in memory until it fires.
        body.on('close', () => clearTimeout(timer))
        headers.set('Content-Type', 'text/html; charset=utf-8')
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status: finalStatus }))
        pipe(body)
      },
      onShellError(error) {
        clearTimeout(timer)
        reject(error)
      },
      onError(error) {
        finalStatus = 500
        context.log.error({ err: error, path: loggedPath(request) }, 'page failed to render')
      },
    })
    const timer = setTimeout(abort, renderDeadline)
  })
}

/**
 * Leaves out the NUL bytes that React 18 writes where a sign of several bytes does not fit into the rest of one of
 * its 2,048-byte blocks: the block goes out whole, its unused end included (mended in React 19). No page has a NUL
 * of its own: what people type is stored without them.
 */
function withoutPadding(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk)
    },
  })
}

/** The path for the log; the link of an invitation is a secret and is cut. */
function loggedPath(request: Request): string {
  return new URL(request.url).pathname.replace(/^(\/undangan\/).+/, '$1…')
}

/** Records what a loader or an action threw; the reader sees the error page, never the error. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted) return
  context.log.error({ err: error, path: loggedPath(request) }, 'request failed')
}
