import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express from 'express'
import { type Logger, pino } from 'pino'
import {
  forgetForwardedHost,
  limitBody,
  refuseForeignWrites,
  refuseMalformedHost,
} from '#app/auth/request-guards.ts'
import { setSecurityHeaders } from '#app/auth/security-headers.ts'
import { describeDemoLogins } from '#app/commands/demo-logins.ts'
import { dataFolder, openOffice } from '#app/commands/open-office.ts'
import { seedDemoCity } from '#app/commands/seed-demo.ts'
import { openPost, type Post } from '#app/jobs/post.ts'
import { type Jobs, startJobs } from '#app/jobs/start-jobs.ts'
import { newSetupCode, refusePractice } from '#app/services/create-first-administrator.server.ts'
import type { Office } from '#app/services/office.ts'
import type { Vault } from '#app/services/vault.ts'
import { openSigner } from '#app/signing/open-signer.ts'
import type { Signer } from '#app/signing/signer.ts'
import { isSetUp } from '#app/views/account-state.ts'
import type { Store } from '#db/open.ts'

declare module '@remix-run/node' {
  /** What every loader and action is handed. */
  interface AppLoadContext {
    /** What services work with. */
    office: Office
    store: Store
    /** Stored files by their SHA-256. */
    vault: Vault
    /** What signs electronically (TTE_MODE); null where only the pen signs. */
    signer: Signer | null
    log: Logger
    /** The nonce of this answer's scripts. */
    nonce: string
    /** Whether the site's public address is https (DESK_URL). */
    isSecure: boolean
    /** The site's public address (DESK_URL), without a slash at its end; null where none is set. */
    publicUrl: string | null
    /** The network address the request came from. */
    address: string | null
    /** What the first administrator has to know while the record has no account; null once it has one. */
    setupCode: string | null
  }
}

const isDevelopment = process.argv.includes('--dev')
process.env.NODE_ENV = isDevelopment ? 'development' : 'production'

const log = pino({ base: null }, pino.destination({ dest: 2, sync: true }))

await main()

async function main() {
  try {
    const signer = openSigner(process.env, { isCity: isRealCity() })
    const directory = dataFolder()
    const office = await openOffice(directory)
    const { store } = office
    const setupCode = await prepareSignIn(office)
    const app = express()
    const server = createServer(app)
    await addRoutes({ app, server, office, signer, setupCode })
    const address = await listen(server)
    closeOnSignal({ server, store, jobs: startJobs(office, log, postOf(directory, address)) })
    process.stdout.write(`Desk Reviu siap dibuka di ${address}\n`)
  } catch (error) {
    process.stderr.write(`${sentenceFor(error)}\n`)
    process.exitCode = 1
  }
}

/**
 * Sees to it that somebody can sign in: an empty record becomes the demo city, a real city's waits for its
 * first administrator. What is needed for it is printed here and written down nowhere.
 * @returns the setup code while nobody can sign in, else null
 */
async function prepareSignIn(office: Office): Promise<string | null> {
  if (isRealCity()) {
    await refusePractice(office.store)
  } else {
    const { logins } = await seedDemoCity(office)
    if (logins) process.stdout.write(describeDemoLogins(logins))
  }
  if (await isSetUp(office.store)) return null
  const code = newSetupCode()
  process.stdout.write(
    `Belum ada administrator. Buka halaman /pemasangan dan masukkan kode pemasangan: ${code}\n`,
  )
  return code
}

/** A real city, not the demo: nothing invented may come near it. */
function isRealCity(): boolean {
  return process.env.DESK_CITY === '1' || process.argv.includes('--city')
}

/** Letters leave by SMTP_URL where it is set, else they are laid into DATA_DIR/mail. */
function postOf(directory: string, address: string): Post {
  const siteUrl = (process.env.DESK_URL ?? address).replace(/\/+$/, '')
  const from = process.env.MAIL_FROM ?? `Desk Reviu SPBE <desk-reviu@${new URL(siteUrl).hostname}>`
  const quietMs = 1000 * Number(process.env.MAIL_QUIET_SECONDS ?? 30)
  const folder = join(directory, 'mail')
  return openPost({ siteUrl, smtpUrl: process.env.SMTP_URL, from, quietMs, folder })
}

interface Parts {
  app: express.Express
  server: Server
  office: Office
  signer: Signer | null
  setupCode: string | null
}

async function addRoutes({ app, server, office, signer, setupCode }: Parts) {
  app.disable('x-powered-by')
  const { store, vault } = office
  const isSecure = (process.env.DESK_URL ?? '').startsWith('https://')
  // TLS ends in a proxy on this machine; only that one may say for whom it asks.
  if (isSecure) app.set('trust proxy', 'loopback')
  app.use(forgetForwardedHost, setSecurityHeaders, refuseMalformedHost, refuseForeignWrites, limitBody)
  app.use(compression())
  const build = isDevelopment ? await serveSources(app, server) : await serveBuild(app)
  app.all(
    '*',
    createRequestHandler({
      build,
      mode: isDevelopment ? 'development' : 'production',
      getLoadContext: (request, response) => ({
        office,
        store,
        vault,
        signer,
        log,
        nonce: response.locals.nonce,
        isSecure,
        publicUrl: process.env.DESK_URL?.replace(/\/+$/, '') ?? null,
        address: request.ip ?? null,
        setupCode,
      }),
    }),
  )
}

async function serveBuild(app: express.Express): Promise<ServerBuild> {
  const entry = resolve('build/server/index.js')
  if (!existsSync(entry)) throw new Error('Situs belum dibangun; jalankan "npm start".')
  app.use(
    '/assets',
    express.static('build/client/assets', { immutable: true, maxAge: '1y', fallthrough: false }),
  )
  app.use(express.static('build/client', { maxAge: '1h', index: false }))
  return import(pathToFileURL(entry).href)
}

/** For `npm run dev`: Vite compiles each file when it is asked for and reloads the page when one changes. */
async function serveSources(app: express.Express, server: Server): Promise<() => Promise<ServerBuild>> {
  const { createServer: createVite } = await import('vite')
  const vite = await createVite({ server: { middlewareMode: true, hmr: { server } } })
  server.once('close', () => void vite.close())
  app.use(vite.middlewares)
  return () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>
}

function listen(server: Server): Promise<string> {
  const port = Number(process.env.PORT ?? 3000)
  // Only this machine, unless the operator opens it.
  const host = process.env.HOST ?? '127.0.0.1'
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host }, () => {
      const bound = server.address()
      const actualPort = bound && typeof bound === 'object' ? bound.port : port
      resolve(`http://${host === '127.0.0.1' ? 'localhost' : host}:${actualPort}`)
    })
  })
}

/** Ends open answers, gives slow ones two seconds, lets the running job end, then lets go of the record. */
function closeOnSignal({ server, store, jobs }: { server: Server; store: Store; jobs: Jobs }): void {
  const close = () => {
    server.close(() => void jobs.stop().then(() => store.close()))
    setTimeout(() => server.closeAllConnections(), 2_000).unref()
  }
  process.once('SIGTERM', close)
  process.once('SIGINT', close)
}

function sentenceFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ('code' in error && error.code === 'EADDRINUSE')
    return `Port ${process.env.PORT ?? 3000} sedang dipakai; hentikan proses itu, atau jalankan "PORT=3001 npm start".`
  return error.message
}
