import type { importText } from '#app/text/import.ts'

export type RowStateName = keyof typeof importText.rowStates
export type ImportStateName = keyof typeof importText.states

export interface ImportColumn {
  position: number
  header: string
  key: string | null
  note: string | null
  samples: string[]
}

export interface ImportColumns {
  sheets: { name: string; isHidden: boolean; rows: number }[]
  sheet: string
  headerRow: number
  /** What stands in the way of reading the rows. */
  missing: string[]
  emptiesBlanks: boolean
  list: ImportColumn[]
}

export interface ImportOwners {
  organisations: { id: string; name: string }[]
  list: { owner: string; rows: number; said: string; hints: { id: string; name: string }[] }[]
}

export interface ImportSheet {
  kind: string
  label: string
  rows: number
  counts: Record<RowStateName, number>
}

export interface ImportRow {
  /** Names the row among those of all sheets. */
  key: string
  kind: string
  /** What its sheet is called. */
  sheet: string
  row: number
  name: string
  owner: string
  state: RowStateName
  href: string | null
  steps: { key: string; label: string; from: string | null; to: string | null }[]
  problems: string[]
  warnings: string[]
  question: {
    kind: string
    answer: string
    candidates: { id: string; name: string; owner: string }[]
  } | null
}

export interface ImportRows {
  /** The state that is filtered by; null for all. */
  shown: RowStateName | null
  /** The sheet that is filtered by; null for all. */
  kind: string | null
  all: number
  counts: Record<RowStateName, number>
  /** The same over all sheets, whichever are shown. */
  inAll: Record<RowStateName, number>
  total: number
  page: number
  pageSize: number
  rows: ImportRow[]
}

export interface ImportData {
  id: string
  fileName: string
  byteSize: number
  sha256: string
  kind: string
  state: ImportStateName
  /** Null for the whole city. */
  agency: string | null
  by: string
  when: string
  version: number
  seesAll: boolean
  mayAct: boolean
  notes: string[]
  twin: { href: string; when: string; by: string } | null
  columns: ImportColumns
  /** The sheets of a workbook of the whole architecture; null where the file is one list of applications. */
  sheets: ImportSheet[] | null
  owners: ImportOwners | null
  foreignOwners: string[]
  outlook: { agencies: number; answers: number }
  written: number
  appliedOn: string | null
  undoUntil: string | null
  list: ImportRows
}
