import { Writable } from 'node:stream'
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node'
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
        headers.set('Content-Type', 'text/html; charset=utf-8')
        pipe(
          inOnePiece((page) => {
            // Left running, the timer would hold the whole render in memory until it fires.
            clearTimeout(timer)
            resolve(new Response(page, { headers, status: finalStatus }))
          }),
        )
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
 * Gathers the blocks of 2,048 bytes that React 18 writes: sent one by one through three streams, a long list cost
 * more to send than to render. Left out are the NUL bytes where a sign of several bytes did not fit into the rest
 * of a block: the block comes whole, its unused end included (mended in React 19). No page has a NUL of its own:
 * what people type is stored without them.
 */
function inOnePiece(onWhole: (page: Uint8Array<ArrayBuffer>) => void): Writable {
  const blocks: Uint8Array[] = []
  return new Writable({
    write(block: Buffer, _encoding, done) {
      blocks.push(block.includes(0) ? block.filter((byte) => byte !== 0) : block)
      done()
    },
    final(done) {
      onWhole(Buffer.concat(blocks))
      done()
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
