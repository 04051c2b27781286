import { PDF, rgb } from '@libpdf/core'
import { simulationMark } from '#app/text/signing.ts'

const ink = rgb(0.7, 0.15, 0.12)
const size = 9
/** From the upper edge of the page to the line, in points: above everything the documents print. */
const fromEdge = 16

/** The same PDF with the mark on every page; `font` is a TrueType file, of which what is used is embedded. */
export async function markedAsSimulation(bytes: Uint8Array, font: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDF.load(bytes)
  const embedded = pdf.embedFont(font)
  for (const page of pdf.getPages()) {
    const width = embedded.getTextWidth(simulationMark, size)
    const x = (page.width - width) / 2
    page.drawText(simulationMark, { x, y: page.height - fromEdge, size, font: embedded, color: ink })
    page.drawText(simulationMark, { x, y: fromEdge - size / 2, size, font: embedded, color: ink })
  }
  return pdf.save({ incremental: true, subsetFonts: true })
}
