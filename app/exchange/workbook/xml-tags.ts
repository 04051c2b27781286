import { refused } from './refusals.ts'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Throws FileRefused for XML that declares anything of its own: a document type is where entities that
 * multiply or that fetch files are told, and no office program writes one.
 */
export function refuseDeclarations(xml: Buffer): void {
  const isUtf16 = (xml[0] === 0xff && xml[1] === 0xfe) || (xml[0] === 0xfe && xml[1] === 0xff) || xml[1] === 0
  if (isUtf16) throw refused('broken', 'a part in UTF-16')
  if (xml.includes('<!DOCTYPE') || xml.includes('<!ENTITY')) throw refused('xml-tricks')
}

/** The attributes of every tag of a local name, in the order of the text; names keep their prefix. */
export function tagsNamed(xml: string, local: string): readonly Readonly<Record<string, string>>[] {
  const tags = new RegExp(`<(?:[\\w.-]+:)?${local}(?=[\\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>`, 'g')
  return Array.from(xml.matchAll(tags), ([, inside = '']) => attributesOf(inside))
}

function attributesOf(inside: string): Readonly<Record<string, string>> {
  const pairs = inside.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)
  return Object.fromEntries(
    Array.from(pairs, ([, name = '', double, single]) => [name, decoded(double ?? single ?? '')]),
  )
}

function decoded(value: string): string {
  return value
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return entities[name] ?? whole
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
    .replace(/\p{Cs}/gu, '\uFFFD')
}
