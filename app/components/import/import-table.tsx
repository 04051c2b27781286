import { wholeNumber } from '#app/text/figures.ts'
import { importText as text } from '#app/text/import.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { StatusTag, type StatusTone } from '../status-tag.tsx'
import type { ImportStateName } from './import-model.ts'

interface ListedImport {
  id: string
  fileName: string
  agency: string
  when: string
  by: string
  rows: number
  written: number
  state: ImportStateName
  isOpenable: boolean
}

const tones = {
  received: 'attention',
  previewed: 'attention',
  applied: 'done',
  undone: 'idle',
  dropped: 'idle',
} as const satisfies Record<ImportStateName, StatusTone>

/** In what state an import is: mark and word. */
export function ImportState({ state }: { state: ImportStateName }) {
  return <StatusTag tone={tones[state]}>{text.states[state]}</StatusTag>
}

const { columns: labels } = text

const fileColumn: Column<ListedImport> = {
  key: 'file',
  label: labels.file,
  isHeading: true,
  cell: ({ id, fileName, isOpenable }) =>
    isOpenable ? <TextLink href={`/impor/${id}`}>{fileName}</TextLink> : fileName,
}

const restColumns: Column<ListedImport>[] = [
  { key: 'when', label: labels.when, cell: ({ when }) => when },
  { key: 'by', label: labels.by, cell: ({ by }) => by },
  { key: 'rows', label: labels.rows, isFigure: true, cell: ({ rows }) => wholeNumber(rows) },
  { key: 'written', label: labels.written, isFigure: true, cell: ({ written }) => wholeNumber(written) },
  { key: 'state', label: labels.state, cell: ({ state }) => <ImportState state={state} /> },
]

const agencyColumn: Column<ListedImport> = {
  key: 'agency',
  label: labels.agency,
  cell: ({ agency }) => agency,
}

/** The files that were brought in. */
export function ImportTable({ rows, seesAll }: { rows: ListedImport[]; seesAll: boolean }) {
  const columns = [fileColumn, ...(seesAll ? [agencyColumn] : []), ...restColumns]
  return <DataTable caption={text.caption} columns={columns} rows={rows} rowKey={({ id }) => id} />
}
