import {
  declaredSheet,
  type SheetKind,
  type SheetTerms,
  sheetKindOf,
  sheetKinds,
} from '#workflows/catalogue/sheets.ts'
import { FileRefused } from '../file-refused.ts'
import { instructionName, readMadeFor } from '../instruction-sheet.ts'
import { shownText, type Workbook, type WorkbookSheet } from '../workbook/workbook.ts'
import { type GivenRow, givenRows } from './given-rows.ts'
import { fingerprintOf, type ImportReading, type ReadImport, type ReadSheet } from './import-reading.ts'
import { kindTable } from './kind-sheet.ts'

/** How the sheets of a city's workbook are to be taken. */
export interface CityTask extends SheetTerms {
  readonly agencyName: string | null
  /** The year in which the file is read. */
  readonly year: number
  readonly emptiesBlanks: boolean
}

/**
 * Reads every sheet of a workbook that lists a kind of the architecture; null where none does but applications
 * alone, which may be anybody's list. No row is left out unsaid: one that cannot be read says why, and what is
 * not read at all stands in the notes.
 */
export function cityRows(workbook: Workbook, task: CityTask): ReadImport | null {
  const { listed, notes } = listedSheets(workbook)
  if (![...listed.keys()].some((kind) => kind !== 'application')) return null
  const read = sheetKinds.flatMap((kind) => {
    const sheet = listed.get(kind)
    return sheet === undefined ? [] : [readSheet(sheet, { kind, task })]
  })
  if (read.every(({ rows }) => rows.length === 0))
    throw new FileRefused(
      'Buku kerja ini hanya berisi judul kolom. Isi paling sedikit satu baris, lalu unggah lagi.',
    )
  const said = [...madeForNotes(workbook, task), ...notes, ...read.flatMap((each) => each.notes)]
  return {
    reading: readingOf(workbook, { parts: read.map(({ part }) => part), notes: said, task }),
    rows: read.flatMap(({ rows }) => rows),
  }
}

/** The sheet of each kind, and what has to be said of the others. */
function listedSheets({ sheets, kind: fileKind }: Workbook) {
  const listed = new Map<SheetKind, WorkbookSheet>()
  const notes: string[] = []
  for (const sheet of sheets) {
    const kind = sheetKindOf(sheet.name)
    if (sheet.isHidden || sheet.rows.length === 0 || sheet.name === instructionName) continue
    const first = kind === null ? undefined : listed.get(kind)
    if (kind === null || fileKind === 'csv')
      notes.push(`Lembar "${sheet.name}" tidak dikenal, jadi ${sheet.rows.length} barisnya tidak dibaca.`)
    else if (first !== undefined)
      notes.push(
        `Lembar "${sheet.name}" mendaftar hal yang sama dengan lembar "${first.name}", jadi ${sheet.rows.length} barisnya tidak dibaca.`,
      )
    else listed.set(kind, sheet)
  }
  return { listed, notes }
}

function readSheet(sheet: WorkbookSheet, { kind, task }: { kind: SheetKind; task: CityTask }) {
  const listed = { kind, record: declaredSheet(kind, task) }
  const { table, missing, unknown } = kindTable(sheet, { listed, needsOwner: task.agencyName === null })
  const part: ReadSheet = {
    kind,
    sheet: sheet.name,
    headerRows: table.headerRows,
    columns: table.columns,
    rows: table.data.length,
  }
  const notes = unknown.map(
    (header) => `Lembar "${sheet.name}": kolom "${header}" tidak dikenal dan tidak dibaca.`,
  )
  if (table.data.length === 0) return { part, notes, rows: [] }
  if (missing.length > 0) {
    const reason = `Kolom ${missing.join(' dan ')} tidak ditemukan di lembar ini; kembalikan judul kolomnya seperti semula.`
    const rows = table.data.map(({ row }) => unreadable({ kind, row, reason }))
    return { part, notes, rows }
  }
  const impliedOwner = task.agencyName ?? undefined
  return { part, notes, rows: givenRows(table, { listed, impliedOwner }) }
}

function unreadable(of: Pick<GivenRow, 'kind' | 'row' | 'reason'>): GivenRow {
  const nothing = {
    name: '',
    owner: '',
    applicationId: null,
    fields: {},
    blanks: [],
    warnings: [],
    marked: [],
  }
  return { ...nothing, ...of }
}

/** A workbook of last year, or of somebody else, says so on its first sheet. */
function madeForNotes({ sheets }: Workbook, { agencyName, year }: CityTask): string[] {
  const first = sheets.find(({ name }) => name === instructionName)?.rows[0]
  const made = first === undefined ? null : readMadeFor(shownText(first.cells[0]))
  if (made === null) return []
  const isOthers = agencyName !== null && made.madeFor !== agencyName
  return [
    ...(made.year === year
      ? []
      : [`Buku kerja ini dibuat ${made.madeOn}, bukan tahun ini; periksa apakah isinya masih berlaku.`]),
    ...(isOthers ? [`Buku kerja ini dibuat untuk ${made.madeFor}, bukan untuk ${agencyName}.`] : []),
  ]
}

function readingOf(
  workbook: Workbook,
  { parts, notes, task }: { parts: readonly ReadSheet[]; notes: readonly string[]; task: CityTask },
): ImportReading {
  const [first] = parts
  const columns = first?.columns ?? []
  return {
    kind: workbook.kind,
    sheets: workbook.sheets.map(({ name, isHidden, rows }) => ({ name, isHidden, rows: rows.length })),
    sheet: first?.sheet ?? '',
    headerRows: first?.headerRows ?? [],
    fingerprint: fingerprintOf({ columns, headerRows: [], data: [] }),
    columns: [],
    missing: [],
    notes: [...workbook.notes, ...notes],
    emptiesBlanks: task.emptiesBlanks,
    parts,
  }
}
