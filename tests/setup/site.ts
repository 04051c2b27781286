import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Site {
  url: string
  process: ChildProcess
  /** Milliseconds from the start of the process to its address. */
  startedIn: number
  stop: () => Promise<number | null>
}

interface SiteOptions {
  dataDir?: string
  nodeArguments?: string[]
  /** Hears what the server writes on stdout. */
  onOutput?: (text: string) => void
}

/** Starts the built server on a free port with a record of its own, as `npm start` does. */
export async function startSite(options: SiteOptions = {}): Promise<Site> {
  refreshBuild()
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'desk-reviu-site-'))
  const began = performance.now()
  const child = spawn(process.execPath, [...(options.nodeArguments ?? []), 'server.ts'], {
    env: { MAIL_QUIET_SECONDS: '0', ...process.env, DATA_DIR: dataDir, PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (options.onOutput) child.stdout?.setEncoding('utf8').on('data', options.onOutput)
  const url = await addressOf(child)
  const startedIn = performance.now() - began
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
    if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true })
    return child.exitCode
  }
  return { url, process: child, startedIn, stop }
}

/** Brings build/ up to the sources; does nothing when it is. */
export function refreshBuild(): void {
  const result = spawnSync(process.execPath, ['bootstrap.mjs', '--build=site'], { encoding: 'utf8' })
  if (result.status !== 0) throw new Error(result.stderr)
}

async function addressOf(child: ChildProcess): Promise<string> {
  let printed = ''
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (bytes) => {
      printed += bytes
    })
    child.stdout?.on('data', (bytes) => {
      printed += bytes
      const port = /http:\/\/localhost:(\d+)/.exec(printed)?.[1]
      if (port) resolve(`http://127.0.0.1:${port}`)
    })
    child.once('exit', () => reject(new Error(`the server ended before it was ready: ${printed}`)))
  })
}

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

/** One request exactly as given: no header is added but Host and what tells the length of the body. */
export function send(
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {} } = options
    const sent = request(url, { method, headers, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString('utf8'),
        }),
      )
    })
    sent.on('error', reject)
    sent.end(options.body)
  })
}
