import { type BookSpec, book, good, header } from './xlsx.ts'
import type { Part } from './zip.ts'

export const sheet = 'xl/worksheets/sheet1.xml'
export const sheets = [{ rows: [header, good] }]

/** A good workbook of which one part is changed, doubled or left out. */
export function changed(name: string, change: (part: Part) => Part | readonly Part[]): () => Buffer {
  const inParts: BookSpec['change'] = (parts) =>
    parts.flatMap((part) => (part.name === name ? change(part) : [part]))
  return () => book({ sheets, change: inParts })
}

/** A part whose text is another. */
export function withText(part: Part, change: (xml: string) => string): Part {
  return { ...part, content: change(String(part.content)) }
}
