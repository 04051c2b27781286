import type { DrawnPage } from '../layout/page.ts'
import type { Located, Prepared, Section } from '../prepared.ts'
import { layOutProse } from './lay-out-prose.ts'

/** A document with every mark in its place: what is drawn, and what the finished bytes must hold. */
export interface Paginated {
  pages: readonly DrawnPage[]
  /** Paragraphs of the prose with the pages, counted from 0, that hold them in this order. */
  prose: readonly { paragraphs: readonly string[]; from: number; until: number }[]
}

/**
 * Brings a document to its pages. All numbers are known here, before anything is drawn: the contents pages
 * are counted first and written when the pages behind them have their numbers.
 */
export async function paginate({ sections, furniture }: Prepared): Promise<Paginated> {
  const laid: (DrawnPage[] | readonly DrawnPage[] | undefined)[] = []
  for (const section of sections) laid.push(await pagesOf(section))
  const unnumbered = anchorsIn(laid.flatMap((pages) => pages ?? []))
  const placed = sections.map((section, index) =>
    section.kind === 'contents' ? section.pages(unnumbered) : (laid[index] ?? []),
  )
  const entries = anchorsIn(placed.flat())
  const written = sections.map((section, index) =>
    section.kind === 'contents' ? section.pages(entries) : (placed[index] ?? []),
  )
  const content = written.flat()
  const pages = content.map((page, index) => {
    const { width, height, marks } = page
    const beside = furniture?.({ number: index + 1, count: content.length, width, height }) ?? []
    return { width, height, marks: [...beside, ...marks] }
  })
  return { pages, prose: proseOf(sections, written) }
}

async function pagesOf(section: Section): Promise<readonly DrawnPage[] | undefined> {
  if (section.kind === 'contents') return undefined
  return section.kind === 'prose' ? layOutProse(section.element) : section.pages
}

function anchorsIn(pages: readonly DrawnPage[]): Located[] {
  return pages.flatMap(({ marks }, index) =>
    marks.flatMap((mark) => (mark.kind === 'anchor' ? [{ ...mark, page: index + 1 }] : [])),
  )
}

function proseOf(
  sections: readonly Section[],
  written: readonly (readonly DrawnPage[])[],
): Paginated['prose'] {
  let from = 0
  return sections.flatMap((section, index) => {
    const start = from
    from += written[index]?.length ?? 0
    return section.kind === 'prose' ? [{ paragraphs: section.paragraphs, from: start, until: from }] : []
  })
}
