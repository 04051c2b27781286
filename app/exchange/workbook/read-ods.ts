import { streamOdsRows } from 'hucre'
import { refused, tooManyCells } from './refusals.ts'
import { formulaNote, type RawRow, sheetRows } from './sheet-rows.ts'
import { storedZip } from './stored-zip.ts'
import type { Workbook, WorkbookLimits } from './workbook.ts'
import { refuseDeclarations, tagsNamed } from './xml-tags.ts'
import type { ZipArchive } from './zip-directory.ts'

/** Reads the values of an ODS archive; formulas by the value that is stored. Throws FileRefused. */
export async function readOdsArchive(archive: ZipArchive, limits: WorkbookLimits): Promise<Workbook> {
  if (archive.has('META-INF/manifest.xml')) {
    const manifest = archive.unpack('META-INF/manifest.xml')
    if (manifest.includes('encryption-data')) throw refused('encrypted')
  }
  const content = archive.unpack('content.xml')
  refuseDeclarations(content)
  const xml = content.toString()
  if (!/<\/[\w.-]+:document-content\s*>\s*$/.test(xml.slice(-200))) throw refused('broken')
  if (repeatsTooMuch(xml, limits)) throw tooManyCells(limits)
  const hiddenStyles = hiddenTableStyles(xml)
  const tables = tagsNamed(xml, 'table').filter((tag) => tag['table:name'] !== undefined)
  const rows = new Map<number, RawRow[]>()
  const parts = new Map([
    ['mimetype', Buffer.from('application/vnd.oasis.opendocument.spreadsheet')],
    ['content.xml', content],
  ])
  for await (const row of streamOdsRows(storedZip(parts))) {
    const sheet = rows.get(row.sheetIndex ?? 0) ?? []
    sheet.push({ row: row.index + 1, values: row.values })
    rows.set(row.sheetIndex ?? 0, sheet)
  }
  const formulas = xml.split(' table:formula="').length - 1
  return {
    kind: 'ods',
    sheets: tables.map((table, index) => {
      const name = table['table:name'] ?? `Lembar ${index + 1}`
      return {
        name,
        isHidden: hiddenStyles.has(table['table:style-name'] ?? ''),
        rows: sheetRows({ sheet: name, rows: rows.get(index) ?? [], limits }),
        merged: [],
      }
    }),
    notes: [
      ...(archive.names.some((name) => /^(basic|scripts)\//.test(name))
        ? ['Makro di dalam berkas diabaikan.']
        : []),
      ...(formulas > 0 ? [formulaNote(formulas)] : []),
    ],
  }
}

/** Whether few written cells or rows stand for more with values than are read: blank ones do not count. */
function repeatsTooMuch(xml: string, { maxRows, maxCells }: WorkbookLimits): boolean {
  const rows = Array.from(
    xml.matchAll(/<table:table-row\s[^>]*number-rows-repeated="(\d+)"[^>]*>(.*?)<\/table:table-row>/gs),
  )
  if (rows.some(([, times, inside = '']) => Number(times) > maxRows && inside.includes('office:value-type=')))
    return true
  let cells = 0
  for (const [tag, times] of xml.matchAll(/<table:table-cell\s[^>]*number-columns-repeated="(\d+)"[^>]*>/g)) {
    if (tag.includes('office:value-type=')) cells += Number(times)
  }
  return cells > maxCells
}

function hiddenTableStyles(xml: string): ReadonlySet<string> {
  const styles = xml.matchAll(
    /<style:style\s[^>]*style:name="([^"]*)"[^>]*style:family="table"[^>]*>\s*<style:table-properties([^>]*)>/g,
  )
  return new Set(
    Array.from(styles).flatMap(([, name = '', inside = '']) =>
      inside.includes('table:display="false"') ? [name] : [],
    ),
  )
}
