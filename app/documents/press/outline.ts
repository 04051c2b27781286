import type { Anchor } from '../layout/page.ts'
import { type OpenFile, textString } from './open-file.ts'

/** A bookmark and the place it leads to. */
export interface Bookmark {
  title: string
  level: Anchor['level']
  /** Object number of the page. */
  pageId: number
  /** Points from the lower edge of the page. */
  top: number
}

interface Item extends Bookmark {
  id: number
  children: Item[]
}

/**
 * Writes the bookmarks and gives the object number of their root; undefined when there are none. Each item
 * with children counts them, as ISO 32000-1, 12.3.3 demands; a negative count is an item
 * shown closed.
 */
export function writeOutline(file: OpenFile, bookmarks: readonly Bookmark[]): number | undefined {
  if (bookmarks.length === 0) return undefined
  const root = file.reserve()
  const items = nested(bookmarks, file)
  file.write([
    { id: root, body: `<</Type/Outlines${ends(items)}/Count ${items.length}>>` },
    ...items.flatMap((item, index) => bodies(item, { parent: root, index, siblings: items })),
  ])
  return root
}

function nested(bookmarks: readonly Bookmark[], file: OpenFile): Item[] {
  const top: Item[] = []
  const path: Item[] = []
  for (const bookmark of bookmarks) {
    const item = { ...bookmark, id: file.reserve(), children: [] }
    while ((path.at(-1)?.level ?? 0) >= item.level) path.pop()
    const siblings = path.at(-1)?.children ?? top
    siblings.push(item)
    path.push(item)
  }
  return top
}

interface Place {
  parent: number
  index: number
  siblings: readonly Item[]
}

function bodies(item: Item, { parent, index, siblings }: Place): { id: number; body: string }[] {
  const before = siblings[index - 1]
  const after = siblings[index + 1]
  const links = `${before ? `/Prev ${before.id} 0 R` : ''}${after ? `/Next ${after.id} 0 R` : ''}`
  const inner = item.children.length === 0 ? '' : `${ends(item.children)}/Count ${-item.children.length}`
  const place = `/Dest[${item.pageId} 0 R/XYZ null ${Math.round(item.top)} null]`
  const body = `<</Title ${textString(item.title)}/Parent ${parent} 0 R${links}${inner}${place}>>`
  const { children } = item
  return [
    { id: item.id, body },
    ...children.flatMap((child, at) => bodies(child, { parent: item.id, index: at, siblings: children })),
  ]
}

function ends(items: readonly Item[]): string {
  const first = items[0]
  const last = items.at(-1)
  return first && last ? `/First ${first.id} 0 R/Last ${last.id} 0 R` : ''
}
