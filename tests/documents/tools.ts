import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const PACKAGES = {
  pdftotext: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  qpdf: 'qpdf',
} as const

type Tool = keyof typeof PACKAGES

/** Output of a program that judges the bytes from outside; missing programs fail the test by name. */
function run(tool: Tool, args: readonly string[]): string {
  const done = spawnSync(tool, args, { encoding: 'utf8', maxBuffer: 64_000_000 })
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

export function judge(bytes: Uint8Array): Judged {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'document-')), 'document.pdf')
  writeFileSync(file, bytes)
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

/** Whether every font of the file is embedded, a subset, and readable as text. */
export function allEmbedded(document: Judged): boolean {
  return (
    document.fonts.length > 0 &&
    document.fonts.every((columns) => columns.join(' ').includes(' yes yes yes '))
  )
}
