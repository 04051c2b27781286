import type { EmbeddedImage, Reference } from 'pdfkit'
import type { DrawnPage, Mark } from '../layout/page.ts'
import type { Located } from '../prepared.ts'
import { type Conformance, type DocumentMeta, type OpenFile, openFile, verbatim } from './open-file.ts'
import { writeOutline } from './outline.ts'
import { packed } from './packed.ts'
import { contentOf } from './page-content.ts'
import { growStructure, type MarkedPage, type Structure } from './structure.ts'
import { openTypeCase } from './type-case.ts'

interface Edition {
  conformance: Conformance
  /** Called now and then with the number of pages drawn. */
  onPage?: (drawn: number) => void
}

interface StartedPage extends MarkedPage {
  dictionary: Reference
  content: Reference
}

/**
 * Draws pages into one tagged file: fonts and pictures once, structure, bookmarks, links. Gives its bytes. The
 * marks of a page are let go as soon as it is drawn.
 */
export function print(
  meta: DocumentMeta,
  pages: readonly DrawnPage[],
  { conformance, onPage }: Edition,
): Uint8Array<ArrayBuffer> {
  const file = openFile(meta, conformance)
  const { kit } = file
  const letters = openTypeCase(kit)
  const pictures = openPictures(file)
  const structure = growStructure()
  const resources = kit.ref()
  const started: StartedPage[] = pages.map(() => startPage(file, resources))
  const targets = locate(pages)

  for (const [index, page] of pages.entries()) {
    const own = started[index]
    if (!own) continue
    const content = contentOf(page.marks, {
      height: page.height,
      letters,
      mark: (tag) => structure.mark(own, tag),
      place: pictures.place,
    })
    const annotations = page.marks.flatMap((mark) =>
      mark.kind === 'link' ? [writeLink(file, { mark, page, own, structure, targets, started })] : [],
    )
    Object.assign(own.dictionary.data, {
      MediaBox: [0, 0, page.width, page.height],
      StructParents: index,
      ...(annotations.length === 0 ? {} : { Annots: annotations }),
    })
    page.marks.length = 0
    own.dictionary.end()
    own.content.end(packed(content))
    onPage?.(index + 1)
  }
  Object.assign(resources.data, { Font: letters.resources(), XObject: pictures.resources() })
  resources.end()
  writeCatalogue(file, { structure, started, targets, pages })
  return file.finish()
}

function startPage({ kit }: OpenFile, resources: Reference): StartedPage {
  const content = kit.ref({ Filter: 'FlateDecode' })
  const { Pages } = kit._root.data
  const dictionary = kit.ref({
    Type: 'Page',
    Parent: Pages,
    Resources: resources,
    Contents: content,
    Tabs: 'S',
  })
  Pages.data.Kids.push(dictionary)
  Pages.data.Count += 1
  return { objectId: dictionary.id, dictionary, content, elements: [] }
}

function openPictures({ kit }: OpenFile) {
  const opened = new Map<string, EmbeddedImage>()
  return {
    /** The picture's name, and the largest box of its own proportions in the middle of the mark's. */
    place(mark: Extract<Mark, { kind: 'image' }>) {
      const image = opened.get(mark.source) ?? kit.openImage(mark.source)
      if (!opened.has(mark.source)) image.embed(kit)
      opened.set(mark.source, image)
      const scale = Math.min(mark.width / image.width, mark.height / image.height)
      const width = image.width * scale
      const height = image.height * scale
      const x = mark.x + (mark.width - width) / 2
      return { name: image.label, x, y: mark.y + (mark.height - height) / 2, width, height }
    },
    resources: () => Object.fromEntries([...opened.values()].map(({ label, obj }) => [label, obj])),
  }
}

function locate(pages: readonly DrawnPage[]): Map<string, Located> {
  const targets = new Map<string, Located>()
  for (const [index, { marks }] of pages.entries()) {
    for (const mark of marks) {
      if (mark.kind === 'anchor') targets.set(mark.name, { ...mark, page: index + 1 })
    }
  }
  return targets
}

interface LinkPlace {
  mark: Extract<Mark, { kind: 'link' }>
  page: DrawnPage
  own: StartedPage
  structure: Structure
  targets: ReadonlyMap<string, Located>
  started: readonly StartedPage[]
}

function writeLink(
  { kit }: OpenFile,
  { mark, page, own, structure, targets, started }: LinkPlace,
): Reference {
  const target = targets.get(mark.to)
  const goal = target && started[target.page - 1]
  if (!target || !goal) throw new Error(`a link leads to "${mark.to}", which is nowhere in the document`)
  const bottom = page.height - mark.y - mark.height
  const link = kit.ref({
    Type: 'Annot',
    Subtype: 'Link',
    // Printed with the page, as PDF/A demands of every annotation.
    F: 4,
    Border: [0, 0, 0],
    Rect: [mark.x, bottom, mark.x + mark.width, bottom + mark.height],
    Contents: new String(target.title ?? mark.to),
    Dest: [goal.dictionary, 'XYZ', null, page.height - target.y, null],
  })
  if (mark.tag) {
    link.data.StructParent = started.length + structure.annotate(own, mark.tag, link.id)
  }
  link.end()
  return link
}

interface Whole {
  structure: Structure
  started: readonly StartedPage[]
  targets: ReadonlyMap<string, Located>
  pages: readonly DrawnPage[]
}

function writeCatalogue(file: OpenFile, { structure, started, targets, pages }: Whole): void {
  const { data } = file.kit._root
  const bookmarks = [...targets.values()].flatMap(({ title, level, page, y }) => {
    const goal = started[page - 1]
    if (title === undefined || !goal) return []
    return [{ title, level, pageId: goal.objectId, top: (pages[page - 1]?.height ?? 0) - y }]
  })
  const outline = writeOutline(file, bookmarks)
  data.MarkInfo = file.kit.ref({ Marked: true })
  data.StructTreeRoot = structure.write(file, started)
  if (outline !== undefined)
    Object.assign(data, { Outlines: verbatim(`${outline} 0 R`), PageMode: 'UseOutlines' })
}
