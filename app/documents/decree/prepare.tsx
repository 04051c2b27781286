import { Document } from '@react-pdf/renderer'
import type { Prepared, Section } from '../prepared.ts'
import { annexPages } from './annex-pages.ts'
import { DecreeBody } from './body.tsx'
import { contentsOfAnnexes } from './contents.ts'
import { decreeFurniture } from './furniture.ts'
import { lookOf } from './look.ts'
import { bodyTexts, decreeTexts } from './printed.ts'
import type { DecreeView } from './view-model.ts'

/**
 * Keputusan Wali Kota with its annexes, one file, pages numbered through; long annexes are preceded by their
 * contents. Throws DocumentError when an annex cannot be laid out.
 */
export function prepareDecree(decree: DecreeView): Prepared {
  const look = lookOf(decree)
  const annexes = decree.annexes.map((annex) => annexPages(decree, annex, look))
  const pageCount = annexes.reduce((sum, pages) => sum + pages.length, 0)
  const from = decree.style.contentsFrom
  const contents: Section[] = from > 0 && pageCount >= from ? [contentsOfAnnexes(decree, look)] : []
  return {
    meta: {
      title: `${decree.instrument} ${decree.number} tentang ${decree.title}`.replace(/\s+/gu, ' '),
      subject: decree.title.replace(/\s+/gu, ' '),
      author: decree.author,
      documentDate: decree.documentDate,
    },
    printed: decreeTexts(decree),
    sections: [
      {
        kind: 'prose',
        element: (
          <Document>
            <DecreeBody decree={decree} look={look} />
          </Document>
        ),
        paragraphs: bodyTexts(decree).map((entry) => entry.text),
      },
      ...contents,
      ...annexes.map((pages) => ({ kind: 'drawn' as const, pages })),
    ],
    furniture: decreeFurniture(decree, look),
  }
}
