import { changed, sheet, sheets, withText } from './changed-book.ts'
import { broken, type HostileFile, one, tricks } from './hostile-file.ts'
import { book, head, stringsXml, stylesXml } from './xlsx.ts'
import type { Part } from './zip.ts'

const laughs = `<!DOCTYPE lolz [<!ENTITY a "lol">${'bcdefghij'
  .split('')
  .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`)
  .join('')}]>`
const declared = (declaration: string) => (part: Part) => ({
  ...part,
  content: String(part.content).replace(head, `${head}${declaration}`),
})

/** Workbooks whose XML is damaged or wants something of its reader. */
export const xmlTricks: readonly HostileFile[] = [
  {
    name: 'a sheet that ends in the middle',
    bytes: changed(sheet, (part) => withText(part, (xml) => xml.slice(0, xml.indexOf('Dinas')))),
    outcome: broken,
  },
  {
    name: 'a comment that never ends',
    bytes: changed(sheet, (part) =>
      withText(part, (xml) => `${xml.replace('<sheetData>', '<sheetData><!-- ')}`),
    ),
    outcome: broken,
  },
  { name: 'an empty part', bytes: changed(sheet, (part) => ({ ...part, content: '' })), outcome: broken },
  { name: 'texts that are no XML', bytes: () => book({ sheets, strings: 'bukan XML' }), outcome: broken },
  {
    name: 'tags that do not match',
    bytes: () => book({ sheets, strings: stringsXml('x').replace('</si>', '</zi>') }),
    outcome: broken,
  },
  {
    name: 'a part in UTF-16',
    bytes: changed(sheet, (part) => ({
      ...part,
      content: Buffer.from(`\uFEFF${String(part.content)}`, 'utf16le'),
    })),
    outcome: broken,
  },
  {
    name: 'a part with a mark',
    bytes: changed(sheet, (part) => withText(part, (xml) => `\uFEFF${xml}`)),
    outcome: one,
  },
  { name: 'a billion laughs in a sheet', bytes: changed(sheet, declared(laughs)), outcome: tricks },
  {
    name: 'a billion laughs in the texts',
    bytes: () =>
      book({ sheets, strings: declared(laughs)({ name: '', content: stringsXml('&j;') }).content as string }),
    outcome: tricks,
  },
  {
    name: 'an entity that reads a file',
    bytes: changed('xl/workbook.xml', declared('<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>')),
    outcome: tricks,
  },
  {
    name: 'a document type on a server',
    bytes: changed('_rels/.rels', declared('<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd">')),
    outcome: tricks,
  },
  {
    name: 'a document type in the styles',
    bytes: () => book({ sheets, styles: stylesXml('0').replace('<styleSheet', '<!DOCTYPE x><styleSheet') }),
    outcome: tricks,
  },
  {
    name: 'a tag with sixty thousand attributes',
    bytes: changed(sheet, (part) =>
      withText(part, (xml) =>
        xml.replace(
          '<sheetData>',
          `<sheetData ${Array.from({ length: 60_000 }, (_, index) => `a${index}="x"`).join(' ')}>`,
        ),
      ),
    ),
    outcome: one,
  },
  {
    name: 'a hundred thousand tags inside each other',
    bytes: () =>
      book({
        sheets,
        strings: stringsXml('x')
          .replace('<t>', `${'<r>'.repeat(100_000)}<t>`)
          .replace('</t>', `</t>${'</r>'.repeat(100_000)}`),
      }),
    outcome: one,
  },
]
