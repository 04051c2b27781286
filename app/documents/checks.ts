import { DocumentError } from './errors.ts'
import { type DrawnPage, linesOf } from './layout/page.ts'
import type { Paginated } from './press/paginate.ts'
import { compact } from './printable.ts'
import { readPages } from './read-back.ts'
import { type FontOfFile, readFile } from './read-file.ts'

/** Every font that a page uses is a subset embedded in the file. Throws DocumentError `font-not-embedded`. */
function assertFontsEmbedded(fonts: FontOfFile[]): void {
  const loose = fonts.find(({ isEmbedded }) => !isEmbedded)
  if (loose === undefined && fonts.length > 0) return
  throw new DocumentError(
    'font-not-embedded',
    'Dokumen tidak dibuat karena ada huruf yang tidak tertanam di dalamnya. Laporkan kepada administrator.',
    loose === undefined ? 'the file has no fonts' : `font ${loose.name} is not embedded`,
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

function assertProse(paragraphs: readonly string[], body: string): void {
  let from = 0
  for (const paragraph of paragraphs) {
    const wanted = compact(paragraph)
    const at = body.indexOf(wanted, from)
    if (at < 0) throw lost(`not found in order: "${paragraph.slice(0, 80)}"`)
    from = at + wanted.length
  }
}

/** Documents up to so many pages are read by a second program in full, of longer ones this many pages. */
const READ_TWICE = 12

/** Pages spread over the file, the first and the last among them. */
function sample(count: number): number[] {
  if (count <= READ_TWICE) return Array.from({ length: count }, (_, index) => index)
  return Array.from({ length: READ_TWICE }, (_, step) => Math.round((step * (count - 1)) / (READ_TWICE - 1)))
}

/** What the finished bytes must say: each page's text without white space, and the paragraphs of the prose. */
export interface Expected {
  pages: readonly string[]
  prose: readonly { paragraphs: readonly string[]; text: string }[]
}

/** What a document says on paper, taken down before it is drawn. */
export function expectationOf({ pages, prose }: Paginated): Expected {
  return {
    pages: pages.map((page) => compact(linesOf(page).join(''))),
    prose: prose.map(({ paragraphs, from, until }) => ({
      paragraphs,
      text: pages.slice(from, until).map(contentText).join(''),
    })),
  }
}

/** What a page says beside its furniture. */
function contentText({ marks }: DrawnPage): string {
  const read = marks.filter((mark) => mark.kind !== 'text' || mark.tag !== undefined)
  return compact(linesOf({ marks: read }).join(''))
}

/**
 * Judges finished bytes by reading them back: pages as computed, every page holding exactly its lines, every
 * paragraph present and in order, every font embedded. Every page is read by our own reader; pdf.js, which
 * shares nothing with it, reads a sample again and must find the same.
 * Throws DocumentError `page-count`, `text-lost` or `font-not-embedded`.
 */
export async function checkOutput(bytes: Uint8Array, { pages, prose }: Expected): Promise<void> {
  readWithOurs(bytes, pages)
  for (const { paragraphs, text } of prose) assertProse(paragraphs, text)
  const numbers = sample(pages.length)
  const again = await readPages(bytes, numbers)
  for (const [at, index] of numbers.entries()) assertPage(index, pages[index] ?? '', again[at] ?? '')
}

function readWithOurs(bytes: Uint8Array, pages: readonly string[]): void {
  const file = opened(() => readFile(bytes))
  if (file.pageCount !== pages.length) {
    throw new DocumentError(
      'page-count',
      'Dokumen tidak dibuat karena jumlah halamannya tidak sesuai. Laporkan kepada administrator.',
      `${file.pageCount} pages in the file, ${pages.length} placed`,
    )
  }
  assertFontsEmbedded(opened(() => file.fonts()))
  for (const [index, wanted] of pages.entries()) {
    assertPage(index, wanted, compact(opened(() => file.textOf(index))))
  }
}

/** What the reader cannot read is not in the file. */
function opened<Result>(read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    throw lost(error instanceof Error ? error.message : String(error))
  }
}

function assertPage(index: number, wanted: string, found: string): void {
  if (found !== wanted) throw lost(difference(index + 1, wanted, found))
}
