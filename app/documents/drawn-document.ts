import type { DrawnPage } from './layout/page.ts'
import type { Prepared, PrintedText } from './prepared.ts'
import type { DocumentMeta } from './press/open-file.ts'

interface DrawnDocument extends DocumentMeta {
  pages: readonly DrawnPage[]
  printed: readonly PrintedText[]
}

/** A document whose pages are all placed by us. */
export function drawnDocument({ pages, printed, ...meta }: DrawnDocument): Prepared {
  return { meta, printed, sections: [{ kind: 'drawn', pages }] }
}
