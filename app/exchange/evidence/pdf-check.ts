import type { FileBytes } from './file-bytes.ts'
import { type EvidenceRefusal, refusedAs } from './refusals.ts'

/**
 * What acts when a PDF is opened, by the words of its dictionaries. Words inside packed object streams are not
 * seen here: the virus scanner looks deeper, and files never open inside this site.
 */
const acting: readonly (readonly [words: RegExp, reason: EvidenceRefusal])[] = [
  [/\/Encrypt\s*(\d+\s+\d+\s+R|<<)/, 'encrypted'],
  [/\/S\s*\/JavaScript\b|\/JavaScript\s*(\d+\s+\d+\s+R|<<|\[)/, 'pdf-script'],
  [/\/S\s*\/Launch\b/, 'pdf-program'],
  [/\/Type\s*\/EmbeddedFile\b|\/EmbeddedFiles\s*(\d+\s+\d+\s+R|<<)|\/RichMedia\b/, 'pdf-attachment'],
]
/** Longer than any of the words above with what may stand between them. */
const overlap = 256

/** Throws FileRefused for a PDF that is cut off, locked, or acts when it is opened. */
export async function checkPdf(file: FileBytes): Promise<void> {
  const tail = await file.read(Math.max(0, file.size - 2048), 2048)
  if (!tail.includes('%%EOF')) throw refusedAs('broken', 'cut off')
  for await (const piece of file.pieces(overlap)) {
    const text = plainNames(piece.toString('latin1'))
    const found = acting.find(([words]) => words.test(text))
    if (found !== undefined) throw refusedAs(found[1])
  }
}

/** A name may be written with its letters as numbers: /J#61vaScript. */
function plainNames(text: string): string {
  return text.replace(/\/[!-.0-;=?-Z^-z]*#[0-9A-Fa-f]{2}[!-.0-;=?-Z^-z]*/g, (name) =>
    name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  )
}
