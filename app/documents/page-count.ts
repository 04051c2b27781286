import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** How many pages a PDF has; null when it cannot be read as one, or asks for a password. */
export async function pageCountOf(bytes: Uint8Array): Promise<number | null> {
  // pdf.js takes the buffer for itself; the caller's bytes must stay.
  const task = getDocument({
    data: bytes.slice(),
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    useWasm: false,
  })
  try {
    return (await task.promise).numPages
  } catch {
    return null
  } finally {
    await task.destroy()
  }
}
