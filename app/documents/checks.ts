import { DocumentError } from './errors.ts'
import { linesOf } from './layout/page.ts'
import type { Prepared } from './prepared.ts'
import { compact } from './printable.ts'
import { readPages } from './read-back.ts'

const STANDARD_FOURTEEN = /^(Helvetica|Times|Courier|Symbol|ZapfDingbats)/u

/**
 * Every font of the file is a subset embedded in it. The writer leaves dictionaries uncompressed, so they are
 * read from the bytes as they stand. Throws DocumentError `font-not-embedded`.
 */
export function assertFontsEmbedded(bytes: Uint8Array): void {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const names = [...source.matchAll(/\/BaseFont\s*\/([^\s/<>[\]()]+)/gu)].map((match) => match[1] ?? '')
  const loose = names.find((name) => STANDARD_FOURTEEN.test(name) || !/^[A-Z]{6}\+/u.test(name))
  const descriptors = source.match(/\/Type\s*\/FontDescriptor/gu)?.length ?? 0
  const programs = source.match(/\/FontFile[23]?\s+\d+ \d+ R/gu)?.length ?? 0
  if (loose === undefined && descriptors > 0 && programs === descriptors) return
  throw new DocumentError(
    'font-not-embedded',
    'Dokumen tidak dibuat karena ada huruf yang tidak tertanam di dalamnya. Laporkan kepada administrator.',
    loose === undefined ? `${descriptors} fonts, ${programs} font programs` : `font ${loose} is not embedded`,
  )
}

function lost(reason: string): DocumentError {
  return new DocumentError(
    'text-lost',
    'Dokumen tidak dibuat karena sebagian isinya tidak tercetak. Laporkan kepada administrator.',
    reason,
  )
}

function difference(page: number, wanted: string, found: string): string {
  const at = [...wanted].findIndex((_, index) => wanted[index] !== found[index])
  const from = Math.max(0, at < 0 ? wanted.length : at) - 20
  const excerpt = (text: string) => text.slice(Math.max(0, from), from + 60)
  return `page ${page} does not hold exactly its lines: "${excerpt(wanted)}" became "${excerpt(found)}"`
}

function withoutHead(text: string, head: string, page: number): string {
  if (text.startsWith(head)) return text.slice(head.length)
  throw lost(`page ${page} does not begin with "${head}" but with "${text.slice(0, 40)}"`)
}

function assertProse(prose: readonly string[], body: string): void {
  let from = 0
  for (const paragraph of prose) {
    const wanted = compact(paragraph)
    const at = body.indexOf(wanted, from)
    if (at < 0) throw lost(`not found in order: "${paragraph.slice(0, 80)}"`)
    from = at + wanted.length
  }
}

/**
 * Judges finished bytes by reading them back: pages as computed, every paragraph present and in order, every
 * placed page holding exactly its lines, every font embedded. Returns the number of pages.
 * Throws DocumentError `page-count`, `text-lost` or `font-not-embedded`.
 */
export async function checkOutput(bytes: Uint8Array, prepared: Prepared): Promise<number> {
  assertFontsEmbedded(bytes)
  const pages = await readPages(bytes)
  const flowing = pages.length - prepared.drawn.length
  if (prepared.flows ? flowing < 1 : flowing !== 0) {
    throw new DocumentError(
      'page-count',
      'Dokumen tidak dibuat karena jumlah halamannya tidak sesuai. Laporkan kepada administrator.',
      `${pages.length} pages in the file, ${prepared.drawn.length} placed`,
    )
  }
  const contents = pages.map((text, index) =>
    withoutHead(text, compact(prepared.runningHead(index + 1)), index + 1),
  )
  assertProse(prepared.prose, contents.slice(0, flowing).join(''))
  for (const [index, page] of prepared.drawn.entries()) {
    const wanted = compact(linesOf(page).join(''))
    const found = contents[flowing + index] ?? ''
    if (found !== wanted) throw lost(difference(flowing + index + 1, wanted, found))
  }
  return pages.length
}
