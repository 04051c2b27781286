import type { NextFunction, Request, Response } from 'express'

/** The largest body a request may carry, in bytes. Pages post forms; files will have a road of their own. */
export const bodyLimit = 1024 * 1024
/** Forms that carry a file; their routes stream the body to disk and keep limits of their own for the file. */
export const uploadLimit = 31 * 1024 * 1024
const roads: readonly (readonly [path: RegExp, limit: number])[] = [
  [/^\/(keputusan\/[\w-]+\/pindaian|impor\/baru|v\/[\w-]+)$/, uploadLimit],
  // Above the largest evidence that the setting allows.
  [/^\/bukti\/(baru|[\w-]+\/ganti)$/, 101 * 1024 * 1024],
]

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Drops what a client may claim about the address it reached. Remix builds its
 * request address from X-Forwarded-Host, whoever sent it.
 */
export function forgetForwardedHost(request: Request, _response: Response, next: NextFunction): void {
  delete request.headers['x-forwarded-host']
  next()
}

/** Answers 400 to a Host that is no host: the request address is built from it. */
export function refuseMalformedHost(request: Request, response: Response, next: NextFunction): void {
  const host = request.headers.host ?? ''
  if (/^[a-z0-9.:[\]-]+$/i.test(host) && URL.canParse(`http://${host}`)) next()
  else refuse(response, 400, 'Alamat yang diminta tidak sah.')
}

/**
 * Lets a writing request pass only when a page of this site sent it.
 * Remix checks page actions only, and resource routes not at all.
 */
export function refuseForeignWrites(request: Request, response: Response, next: NextFunction): void {
  if (safeMethods.has(request.method) || isFromThisSite(request.headers)) next()
  else
    refuse(
      response,
      403,
      'Permintaan ini tidak datang dari halaman Desk Reviu. Buka halamannya, lalu ulangi.',
    )
}

/** What the two headers of a browser say about where a request began. Both must agree; one must be there. */
export function isFromThisSite(headers: {
  host?: string | undefined
  origin?: string | undefined
  'sec-fetch-site'?: string | string[] | undefined
}): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  if (headers.origin === undefined) return site === 'same-origin'
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host
}

/**
 * Answers 413 to a body over the limit before reading it, and 411 to one that
 * does not tell its length; the HTTP parser then holds the body to what it told.
 */
export function limitBody(request: Request, response: Response, next: NextFunction): void {
  if (request.headers['transfer-encoding'] !== undefined)
    refuse(response, 411, 'Permintaan harus menyebutkan panjang isinya.')
  else if (Number(request.headers['content-length'] ?? 0) > limitOf(request.path))
    refuse(response, 413, `Isi permintaan terlalu besar; batasnya ${limitOf(request.path) / 1024 / 1024} MB.`)
  else next()
}

function limitOf(path: string): number {
  return roads.find(([road]) => road.test(path))?.[1] ?? bodyLimit
}

function refuse(response: Response, status: number, sentence: string): void {
  // The unread body must not be taken for the next request on this connection.
  response.status(status).set('Connection', 'close').type('text/plain; charset=utf-8').send(`${sentence}\n`)
}
