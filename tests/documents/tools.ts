import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const PACKAGES = {
  pdftotext: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  qpdf: 'qpdf',
  java: 'default-jre-headless',
} as const

type Tool = keyof typeof PACKAGES

/** Output of a program that judges the bytes from outside; missing programs fail the test by name. */
export function run(tool: Tool, args: readonly string[], encoding: 'utf8' | 'latin1' = 'utf8'): string {
  const done = spawnSync(tool, args, { encoding, maxBuffer: 256_000_000 })
  if (done.error) throw new Error(`${tool} is missing: install the Debian package ${PACKAGES[tool]}`)
  if (done.status !== 0) throw new Error(`${tool} says: ${done.stdout}${done.stderr}`)
  return done.stdout
}

/** A finished document as other programs see it. */
export interface Judged {
  /** Text of each page with its white space reduced to single blanks. */
  pages: string[]
  text: string
  fonts: string[][]
}

/** The bytes as a file that programs can open. */
export function fileOf(bytes: Uint8Array): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'document-')), 'document.pdf')
  writeFileSync(file, bytes)
  return file
}

export function judge(bytes: Uint8Array): Judged {
  const file = fileOf(bytes)
  run('qpdf', ['--check', file])
  const raw = run('pdftotext', ['-raw', file, '-'])
  const pages = raw
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s+/gu, ' ').trim())
  const fonts = run('pdffonts', [file])
    .split('\n')
    .slice(2)
    .filter((line) => line !== '')
    .map((line) => line.trim().split(/\s+/u))
  return { pages, text: pages.join(' '), fonts }
}

/** A word on a page as poppler finds it, in points from the upper left corner. */
export interface WordBox {
  text: string
  left: number
  top: number
  right: number
  bottom: number
}

/** The words of a page, counted from 0, with their places. */
export function wordBoxes(bytes: Uint8Array, page: number): WordBox[] {
  const number = String(page + 1)
  const html = run('pdftotext', ['-bbox', '-f', number, '-l', number, fileOf(bytes), '-'])
  const word = /<word xMin="(\S+)" yMin="(\S+)" xMax="(\S+)" yMax="(\S+)">([^<]*)<\/word>/g
  return [...html.matchAll(word)].map(([, left, top, right, bottom, text = '']) => ({
    text,
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }))
}

/** The content stream of a page, counted from 0, as qpdf unpacks it. */
export function contentOf(bytes: Uint8Array, page: number): string {
  const file = fileOf(bytes)
  return run('qpdf', [
    '--qdf',
    '--object-streams=disable',
    '--pages',
    file,
    String(page + 1),
    '--',
    file,
    '-',
  ])
}

/** Whether every font of the file is embedded, a subset, and readable as text. */
export function allEmbedded(document: Judged): boolean {
  return (
    document.fonts.length > 0 &&
    document.fonts.every((columns) => columns.join(' ').includes(' yes yes yes '))
  )
}

const PREFLIGHT = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-io',
  'commons-logging',
  'javax.activation',
  'jaxb-api',
].map((jar) => `/usr/share/java/${jar}.jar`)

/** What PDFBox Preflight says of a file that calls itself PDF/A-1b; "valid" or its complaints. */
export function preflight(bytes: Uint8Array): string {
  const missing = PREFLIGHT.filter((jar) => !existsSync(jar))
  if (missing.length > 0) {
    throw new Error(`${missing.join(', ')} missing: run node bootstrap.mjs --tools=tests as root`)
  }
  const file = fileOf(bytes)
  const args = ['-cp', PREFLIGHT.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', file]
  const done = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 64_000_000 })
  if (done.error) throw new Error(`java is missing: install the Debian package ${PACKAGES.java}`)
  return done.stdout.includes('is a valid PDF/A-1b file') ? 'valid' : `${done.stdout}${done.stderr}`
}

/** The document's structure with its texts, as poppler reads it. */
export function structureOf(bytes: Uint8Array): string {
  return run('pdfinfo', ['-struct-text', fileOf(bytes)])
}

/** Sizes of all pages in points, "width x height". */
export function pageSizes(bytes: Uint8Array): string[] {
  const told = run('pdfinfo', ['-l', '-1', fileOf(bytes)])
  return [...told.matchAll(/^Page +\d+ size: +([\d.]+ x [\d.]+)/gmu)].map(([, size]) => size ?? '')
}
