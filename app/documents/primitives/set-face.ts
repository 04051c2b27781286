import { type Face, fontPath } from '../fonts.ts'
import type { Painter } from './painter.ts'

/** Names the font files carry inside; the checks of every document prove them. */
const postscriptNames = {
  serif: 'TeXGyreBonum-Regular',
  'serif-bold': 'TeXGyreBonum-Bold',
  'serif-italic': 'TeXGyreBonum-Italic',
  'serif-bold-italic': 'TeXGyreBonum-BoldItalic',
  sans: 'LiberationSans',
  'sans-bold': 'LiberationSans-Bold',
  'sans-italic': 'LiberationSans-Italic',
} as const satisfies Record<Face, string>

const opened = new WeakMap<Painter, Set<Face>>()

/**
 * Sets the face of the next text. After the first use in a painting the font is asked for by its name: pdfkit
 * keeps no path of a font that the renderer opened under another key, and would read and parse the file
 * again for every line (measured: 20 s instead of 3 s for a draft of 77 pages).
 */
export function setFace(painter: Painter, face: Face): Painter {
  const faces = opened.get(painter) ?? new Set<Face>()
  opened.set(painter, faces)
  if (faces.has(face)) return painter.font(fontPath(face), postscriptNames[face])
  faces.add(face)
  return painter.font(fontPath(face))
}
