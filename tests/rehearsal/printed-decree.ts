import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** The lines of each page, in reading order, as pdftotext finds them. */
export function printedLines(bytes: Uint8Array): string[][] {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'printed-')), 'decree.pdf')
  writeFileSync(file, bytes)
  const done = spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 64_000_000 })
  if (done.status !== 0) throw new Error(`pdftotext says: ${done.stderr || done.error?.message}`)
  return done.stdout
    .split('\f')
    .slice(0, -1)
    .map((page) => page.split('\n').filter((line) => line !== ''))
}

/** The pages of Annex III. */
export function annexPages(pages: readonly string[][]): string[][] {
  return pages.slice(pages.findIndex((lines) => lines.includes('LAMPIRAN III')))
}

/** The number of applications the decree's body names, as a reader finds it. */
export function numberInBody(pages: readonly string[][]): number {
  const body = pages
    .slice(
      0,
      pages.findIndex((lines) => lines.includes('LAMPIRAN I')),
    )
    .flat()
    .join(' ')
  const match = /atas ([\d.]+) \([a-z ]+\) aplikasi/.exec(body.slice(body.indexOf('MEMUTUSKAN')))
  return Number(match?.[1]?.replaceAll('.', ''))
}

/** How many rows of the list of Annex III are numbered 1, 2, 3 … without a gap. */
export function numberedRows(pages: readonly string[][]): number {
  const lines = annexPages(pages).flat()
  let last = 0
  for (const line of lines.slice(lines.indexOf('B. Daftar aplikasi'))) {
    const isColumnNumbers = line.startsWith('1 2 3 4')
    if (!isColumnNumbers && new RegExp(`^${last + 1}( \\D|$)`).test(line)) last += 1
  }
  return last
}
