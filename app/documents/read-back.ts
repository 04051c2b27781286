import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { compact } from './printable.ts'

/** Text of each page as another program reads it from the bytes, in drawing order, without white space. */
export async function readPages(bytes: Uint8Array): Promise<string[]> {
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
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const content = await page.getTextContent()
    pages.push(compact(content.items.map((item) => ('str' in item ? item.str : '')).join('')))
    page.cleanup()
  }
  await task.destroy()
  return pages
}
