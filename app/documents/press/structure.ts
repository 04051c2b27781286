import type { Reference } from 'pdfkit'
import type { Role, Tag } from '../layout/tag.ts'
import { type OpenFile, textString, verbatim } from './open-file.ts'

/** A page as the structure knows it: its object, and the element of each of its marked contents by number. */
export interface MarkedPage {
  objectId: number
  elements: Element[]
}

/** Marked content `content` of `page`, or the annotation `annotation` on it. */
type Piece = { page: MarkedPage; content: number } | { page: MarkedPage; annotation: number }

interface Element {
  id: number
  tag: Tag
  kids: (Element | Piece)[]
}

/** The document's structure, grown in the order in which marks are drawn. */
export interface Structure {
  /** Opens marked content for an element on a page and gives its number there. */
  mark(page: MarkedPage, tag: Tag): number
  /** Makes an annotation a part of an element; gives its key in the parent tree. */
  annotate(page: MarkedPage, tag: Tag, annotation: number): number
  /** Writes the structure and gives its root, which pdfkit ends together with the file. */
  write(file: OpenFile, pages: readonly MarkedPage[]): Reference
}

export function growStructure(): Structure {
  const document: Element = { id: 0, tag: { role: 'Document' }, kids: [] }
  const elements = new Map<Tag, Element>()
  const annotated: Element[] = []

  /** The element of a tag with this among its kids. Most have one for ever: a list of one is not made with room for more. */
  function grown(tag: Tag, kid: Element | Piece): Element {
    const known = elements.get(tag)
    if (known) {
      known.kids.push(kid)
      return known
    }
    const element: Element = { id: 0, tag, kids: [kid] }
    elements.set(tag, element)
    if (tag.parent === undefined) document.kids.push(element)
    else grown(tag.parent, element)
    return element
  }

  return {
    mark: (page, tag) => {
      const content = page.elements.length
      page.elements.push(grown(tag, { page, content }))
      return content
    },
    annotate: (page, tag, annotation) => {
      annotated.push(grown(tag, { page, annotation }))
      return annotated.length - 1
    },
    write: (file, pages) => {
      const root = file.kit.ref({ Type: 'StructTreeRoot' })
      const parents = file.reserve()
      number(document, file)
      file.write(bodies(document, root.id))
      file.write([{ id: parents, body: parentTree(pages, annotated) }])
      Object.assign(root.data, {
        K: verbatim(`${document.id} 0 R`),
        ParentTree: verbatim(`${parents} 0 R`),
        ParentTreeNextKey: pages.length + annotated.length,
      })
      return root
    },
  }
}

function number(element: Element, file: OpenFile): void {
  element.id = file.reserve()
  for (const kid of element.kids) if ('tag' in kid) number(kid, file)
}

function* bodies(element: Element, parent: number): Generator<{ id: number; body: string }> {
  yield { id: element.id, body: bodyOf(element, parent) }
  for (const kid of element.kids) if ('tag' in kid) yield* bodies(kid, element.id)
}

function bodyOf({ tag, kids }: Element, parent: number): string {
  let home: MarkedPage | undefined
  for (const kid of kids) if ('content' in kid) home ??= kid.page
  const parts = kids.map((kid) => kidBody(kid, home))
  const page = home === undefined ? '' : `/Pg ${home.objectId} 0 R`
  const children = parts.length === 1 && home === undefined ? parts[0] : `[${parts.join(' ')}]`
  return `<</Type/StructElem/S/${tag.role}/P ${parent} 0 R${page}${attributes(tag)}/K ${children}>>`
}

function kidBody(kid: Element | Piece, home: MarkedPage | undefined): string {
  if ('tag' in kid) return `${kid.id} 0 R`
  const page = `/Pg ${kid.page.objectId} 0 R`
  if ('annotation' in kid) return `<</Type/OBJR/Obj ${kid.annotation} 0 R${page}>>`
  return kid.page === home ? String(kid.content) : `<</Type/MCR${page}/MCID ${kid.content}>>`
}

const SCOPED: ReadonlySet<Role> = new Set(['TH'])

function attributes({ role, span, alternative }: Tag): string {
  const table = [
    ...(SCOPED.has(role) ? ['/Scope/Column'] : []),
    ...(span === undefined ? [] : [`/ColSpan ${span}`]),
  ]
  const owned = table.length === 0 ? '' : `/A<</O/Table${table.join('')}>>`
  return alternative === undefined ? owned : `${owned}/Alt ${textString(alternative)}`
}

/** From the marked contents of each page, and then from each annotation, back to their elements. */
function parentTree(pages: readonly MarkedPage[], annotated: readonly Element[]): string {
  const ofPages = pages.map(
    ({ elements }, key) => `${key} [${elements.map(({ id }) => `${id} 0 R`).join(' ')}]`,
  )
  const ofAnnotations = annotated.map(({ id }, index) => `${pages.length + index} ${id} 0 R`)
  return `<</Nums [${[...ofPages, ...ofAnnotations].join('\n')}]>>`
}
