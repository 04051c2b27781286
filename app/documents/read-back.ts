import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { compact } from './printable.ts'

/**
 * Text of pages as another program reads it from the bytes, in drawing order, without white space.
 * @param numbers pages counted from 0; all of them when left out
 */
export async function readPages(bytes: Uint8Array, numbers?: readonly number[]): Promise<string[]> {
  const task = getDocument({
    // pdf.js takes the buffer for itself; the caller's bytes must stay.
    data: bytes.slice(),
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    useWasm: false,
  })
  const document = await task.promise
  const pages: string[] = []
  for (const number of numbers ?? Array.from({ length: document.numPages }).keys()) {
    const page = await document.getPage(number + 1)
    const content = await page.getTextContent()
    pages.push(compact(content.items.map((item) => ('str' in item ? item.str : '')).join('')))
    page.cleanup()
  }
  await task.destroy()
  return pages
}
