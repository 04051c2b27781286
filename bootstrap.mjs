// Makes this checkout ready and then, when asked, runs one of its commands:
//
//   node bootstrap.mjs [--build=site,worker] [--tools=tests,postgres] [-- FILE.ts ARGUMENT …]
//
// Plain JavaScript that runs on Node 20, because it is what installs Node 24.
// It prints nothing on stdout: the last line there belongs to the command it runs.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
const logFile = join('.cache', 'bootstrap.log')

/** The one list of what the project needs from Debian: command or file looked for, package that brings it. */
const debianTools = {
  tests: [
    { command: 'git', package: 'git' },
    { command: 'qpdf', package: 'qpdf' },
    { command: 'pdftotext', package: 'poppler-utils' },
    { command: 'chromium', package: 'chromium' },
    { command: 'openssl', package: 'openssl' },
    { command: 'xmllint', package: 'libxml2-utils' },
    // PDFBox Preflight, which judges PDF/A-1b, and what it needs beside itself.
    { command: 'java', package: 'default-jre-headless' },
    { command: '/usr/share/java/preflight.jar', package: 'libpdfbox2-java' },
    { command: '/usr/share/java/commons-io.jar', package: 'libcommons-io-java' },
    { command: '/usr/share/java/commons-logging.jar', package: 'libcommons-logging-java' },
    { command: '/usr/share/java/javax.activation.jar', package: 'libactivation-java' },
    { command: '/usr/share/java/jaxb-api.jar', package: 'libjaxb-api-java' },
  ],
  postgres: [{ command: '/usr/lib/postgresql/15/bin/postgres', package: 'postgresql-15' }],
}

const sharedSources = ['workflows', 'package.json', 'package-lock.json']

/** What is built, from which sources (the import rules of the house keep these lists true). */
const builds = {
  site: {
    config: 'vite.config.ts',
    label: 'Membangun situs',
    sources: ['app', 'db', 'remix.config.js', 'vite.config.ts', 'tsconfig.json', ...sharedSources],
    outputs: ['build/client', 'build/server'],
    build: buildSite,
  },
  worker: {
    config: 'vite.worker.config.ts',
    label: 'Membangun pembuat dokumen',
    sources: ['app/documents', 'app/plots', 'app/text', 'vite.worker.config.ts', ...sharedSources],
    outputs: [],
    build: () =>
      runQuietly(projectNode(), ['node_modules/vite/bin/vite.js', 'build', '-c', 'vite.worker.config.ts']),
  },
}

/** A failure that is told in one sentence, without a stack. */
class Refusal extends Error {}

/** @type {import('node:child_process').ChildProcess | undefined} */
let running

function tell(/** @type {string} */ sentence) {
  process.stderr.write(`${sentence}\n`)
}

function readOr(/** @type {string} */ path, fallback = '') {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return fallback
  }
}

function parseArguments(/** @type {string[]} */ words) {
  const end = words.indexOf('--')
  const own = end < 0 ? words : words.slice(0, end)
  const list = (/** @type {string} */ name) =>
    own.flatMap((word) => (word.startsWith(`--${name}=`) ? word.slice(name.length + 3).split(',') : []))
  return { builds: list('build'), tools: list('tools'), command: end < 0 ? [] : words.slice(end + 1) }
}

/** Waits for any other bootstrap of this checkout. The kernel lets go of the socket however that one ends. */
async function takeLock() {
  const path = `\0desk-reviu-${createHash('sha256').update(root).digest('hex').slice(0, 32)}`
  for (let waits = 0; ; waits += 1) {
    const server = createServer()
    const taken = await new Promise((resolve, reject) => {
      server.once('error', (error) =>
        'code' in error && error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
      )
      server.listen({ path }, () => resolve(true))
    })
    if (taken) return () => server.close()
    if (waits === 0) tell('Menunggu persiapan lain di folder yang sama selesai …')
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
}

/** Runs a step with its output in the log; on failure shows the end of that output and refuses. */
async function runQuietly(
  /** @type {string} */ command,
  /** @type {string[]} */ words,
  environment = process.env,
) {
  mkdirSync('.cache', { recursive: true })
  const log = openSync(logFile, 'w')
  const code = await new Promise((resolve, reject) => {
    running = spawn(command, words, { stdio: ['ignore', log, log], env: environment })
    running.once('error', reject)
    running.once('close', (exitCode, signal) => resolve(exitCode ?? signal))
  })
  running = undefined
  closeSync(log)
  if (code === 0) return
  tell(shorten(readOr(logFile).trimEnd().split('\n')))
  throw new Refusal(
    `Langkah "${[command, ...words].join(' ')}" gagal (${code}); catatan lengkap ada di ${logFile}.`,
  )
}

/** The two ends of a long output: build tools say what is wrong first, npm last. */
function shorten(/** @type {string[]} */ lines) {
  return (lines.length <= 40 ? lines : [...lines.slice(0, 20), '…', ...lines.slice(-20)]).join('\n')
}

function isOnPath(/** @type {string} */ command) {
  const places = command.startsWith('/')
    ? [command]
    : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command))
  return places.some((place) => {
    try {
      accessSync(place, place.endsWith('.jar') ? constants.R_OK : constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

async function ensureDebianTools(/** @type {string[]} */ groups) {
  const wanted = Object.entries(debianTools).flatMap(([group, tools]) =>
    groups.includes(group) ? tools : [],
  )
  const missing = wanted.filter((tool) => !isOnPath(tool.command)).map((tool) => tool.package)
  if (missing.length === 0) return
  const install = `apt-get install -y ${missing.join(' ')}`
  if (process.getuid?.() !== 0 || !isOnPath('apt-get'))
    throw new Refusal(
      `Alat ini belum terpasang: ${missing.join(', ')}. Jalankan "sudo ${install}", lalu ulangi.`,
    )
  tell(`Memasang dari Debian: ${missing.join(', ')} …`)
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await runQuietly('apt-get', ['update', '-qq'], environment)
  await runQuietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], environment)
}

/** True when what npm says it installed is what the lock file asks for (platform packages may be absent). */
function isInstalledAsLocked() {
  try {
    const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
    const present = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')).packages
    return Object.entries(wanted).every(([path, { version, optional }]) =>
      path === '' ? true : present[path] ? present[path].version === version : optional === true,
    )
  } catch {
    return false
  }
}

async function ensureInstalled() {
  const stamp = join('node_modules', '.installed-lock')
  const hash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (readOr(stamp) === hash) return
  if (!isInstalledAsLocked()) {
    tell('Memasang paket dari package-lock.json (sekitar satu menit) …')
    // Without node_modules/.bin: npm must not run on the Node that it is about to replace.
    const path = (process.env.PATH ?? '')
      .split(delimiter)
      .filter((folder) => !folder.endsWith('node_modules/.bin'))
    const words = ['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund']
    await runQuietly('npm', words, { ...process.env, PATH: path.join(delimiter) })
  }
  writeFileSync(stamp, hash)
}

/** The Node that runs everything else: the pinned one, or this one where it is new enough. */
function projectNode() {
  const pinned = join(root, 'node_modules', '.bin', 'node')
  if (existsSync(pinned)) return pinned
  if (Number(process.versions.napi) >= 10) return process.execPath
  throw new Refusal(`Node ${process.versions.node} terlalu lama; pasang Node 24, lalu ulangi.`)
}

function listFiles(/** @type {string} */ path) {
  if (!existsSync(path)) return []
  if (/\.[a-z]+$/.test(path)) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function hashSources(/** @type {string[]} */ sources) {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(listFiles))
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/** Builds beside the old site and swaps, so that a failed or killed build leaves the old one whole. */
async function buildSite() {
  const fresh = join('.cache', 'site')
  rmSync(fresh, { recursive: true, force: true })
  await runQuietly(projectNode(), ['node_modules/@remix-run/dev/dist/cli.js', 'vite:build'], {
    ...process.env,
    NODE_ENV: 'production',
    SITE_BUILD_DIRECTORY: fresh,
  })
  mkdirSync('build', { recursive: true })
  for (const part of ['client', 'server']) {
    rmSync(join('build', part), { recursive: true, force: true })
    renameSync(join(fresh, part), join('build', part))
  }
}

async function ensureBuilt(/** @type {string} */ name) {
  const target = name === 'site' ? builds.site : builds.worker
  if (!existsSync(target.config)) return
  const stamp = join('build', `${name}.stamp`)
  const hash = hashSources(target.sources)
  if (readOr(stamp) === hash && target.outputs.every((output) => existsSync(output))) return
  rmSync(stamp, { force: true })
  tell(`${target.label} …`)
  await target.build()
  mkdirSync('build', { recursive: true })
  writeFileSync(stamp, hash)
}

/** Hands over to the command: same terminal, same exit status, signals passed on. */
function runCommand(/** @type {string[]} */ words) {
  if (!existsSync(words[0] ?? '')) throw new Refusal(`Perintah ini belum ada: ${words[0] ?? '(kosong)'}.`)
  const child = spawn(projectNode(), words, { stdio: 'inherit' })
  running = child
  child.once('close', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 137)
  })
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => {
    if (running) running.kill(signal)
    else process.exit(130)
  })

process.chdir(root)
try {
  const wanted = parseArguments(process.argv.slice(2))
  const releaseLock = await takeLock()
  await ensureDebianTools(wanted.tools)
  await ensureInstalled()
  for (const name of wanted.builds) await ensureBuilt(name)
  releaseLock()
  if (wanted.command.length > 0) runCommand(wanted.command)
} catch (error) {
  tell(error instanceof Error ? error.message : String(error))
  process.exit(1)
}
