import { HucreError } from 'hucre'
import { FileRefused } from '../file-refused.ts'
import { fileKind } from './file-kind.ts'
import { readOdsArchive } from './read-ods.ts'
import { readTextFile } from './read-text.ts'
import { readXlsxArchive } from './read-xlsx.ts'
import { refused, tooManyBytes, tooManyCells } from './refusals.ts'
import type { Workbook, WorkbookLimits } from './workbook.ts'
import { openZip, type ZipArchive } from './zip-directory.ts'

/**
 * Reads a workbook from its bytes, whatever it is called; `name` names the sheet of a CSV file. Runs inside
 * the fenced worker: the pages use readWorkbook. Throws FileRefused with one sentence for everything that
 * is no workbook, is damaged, or is over a limit.
 */
export async function readBytes(input: {
  bytes: Buffer
  name: string
  limits: WorkbookLimits
}): Promise<Workbook> {
  const { bytes, name, limits } = input
  if (bytes.byteLength > limits.maxBytes) throw tooManyBytes(limits)
  const kind = fileKind(bytes)
  if (kind === 'text' && !isListName(name)) throw refused('other-ending')
  const workbook = kind === 'text' ? readTextFile({ bytes, name, limits }) : await readArchive(bytes, limits)
  const cells = workbook.sheets.flatMap((sheet) => sheet.rows).reduce((sum, row) => sum + row.cells.length, 0)
  if (cells > limits.maxCells) throw tooManyCells(limits)
  const filled = workbook.sheets.filter((sheet) => sheet.rows.length > 0)
  if (filled.length === 0) throw refused('nothing-inside')
  if (filled.every((sheet) => sheet.isHidden)) throw refused('only-hidden')
  return workbook
}

/** Text is a list under the endings that lists have, Excel's among them, or under none; a program's is refused. */
function isListName(name: string): boolean {
  const [, ending] = /\.([^.\\/\s]{1,5})$/.exec(name.trim()) ?? []
  return ending === undefined || /^(csv|tsv|tab|txt|dat|prn|xlsx?|ods)$/i.test(ending)
}

async function readArchive(bytes: Buffer, limits: WorkbookLimits): Promise<Workbook> {
  const archive = openZip(bytes, limits)
  try {
    if (archive.has('[Content_Types].xml') && archive.has('_rels/.rels'))
      return await readXlsxArchive(archive, limits)
    if (isSpreadsheet(archive)) return await readOdsArchive(archive, limits)
  } catch (error) {
    if (error instanceof FileRefused) throw error
    // What the parser stumbles over is in the file, not in the program: it was given checked parts only.
    if (error instanceof HucreError || error instanceof RangeError || error instanceof TypeError)
      throw refused('broken', error)
    throw error
  }
  if (archive.names.some((name) => name.endsWith('.iwa'))) throw refused('numbers')
  throw refused(archive.has('mimetype') || archive.has('[Content_Types].xml') ? 'no-sheet' : 'archive')
}

function isSpreadsheet(archive: ZipArchive): boolean {
  if (!archive.has('mimetype') || !archive.has('content.xml')) return false
  return archive.unpack('mimetype').toString().startsWith('application/vnd.oasis.opendocument.spreadsheet')
}
