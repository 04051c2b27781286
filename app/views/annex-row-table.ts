import type { DecisionCode } from '#workflows/catalogue/decision.ts'
import type { AnnexRow } from '#workflows/decree/words.ts'
import { type Column, orDash, type Table } from './decree-annex-tables.ts'

const verbs = {
  keep: 'Mempertahankan',
  improve: 'Mengembangkan',
  integrate: 'Mengintegrasikan',
  'replace-national': 'Mengganti',
  'replace-local': 'Mengganti',
  deactivate: 'Menonaktifkan',
  monitor: 'Memantau',
} as const satisfies Record<DecisionCode, string>

interface AnnexRowColumn extends Pick<Column, 'title' | 'align' | 'strong'> {
  text(row: AnnexRow, index: number): string
}

/** What a row of Annex III says, under one name wherever it is printed: the decree, its summary, the catalogue. */
const annexRowColumns = {
  number: { title: 'No.', align: 'centre', text: (_, index) => String(index + 1) },
  action: {
    title: 'Kegiatan',
    text: ({ decision, application }) => `${verbs[decision as DecisionCode]} ${application}`,
  },
  organisation: { title: 'Perangkat Daerah', text: ({ organisation }) => organisation },
  responsible: { title: 'Perangkat Daerah Penanggung Jawab', text: ({ organisation }) => organisation },
  application: { title: 'Aplikasi', strong: true, text: ({ application }) => application },
  purpose: { title: 'Fungsi', text: ({ purpose }) => orDash(purpose) },
  decision: { title: 'Keputusan', strong: true, text: ({ decisionLabel }) => decisionLabel },
  reason: { title: 'Alasan/Keterangan', text: ({ reason }) => orDash(reason) },
  target: { title: 'Pengganti/Tujuan', text: ({ successor }) => orDash(successor) },
  due: { title: 'Batas Waktu', text: ({ due }) => orDash(due) },
} as const satisfies Record<string, AnnexRowColumn>

type ColumnName = keyof typeof annexRowColumns

interface Choice {
  /** The columns in their order, each with its share of the width. */
  widths: Partial<Record<ColumnName, number>>
  /** The column that tells which rows rest on practice data; nothing tells it when left out. */
  marked?: ColumnName
}

/** The chosen columns of rows of Annex III, with the sign of practice data and what it means. */
export function annexRowTable(rows: readonly AnnexRow[], { widths, marked }: Choice): Table {
  const chosen = Object.entries(widths).map(([key, width]) => ({
    key,
    width,
    column: annexRowColumns[key as ColumnName] as AnnexRowColumn,
  }))
  const isMarked = ({ isSimulated }: AnnexRow) => marked !== undefined && isSimulated
  return {
    columns: chosen.map(({ key, width, column: { text, ...look } }) => ({ key, width, ...look })),
    rows: rows.map((row, index) => ({
      cells: Object.fromEntries(chosen.map(({ key, column }) => [key, column.text(row, index)])),
      ...(isMarked(row) ? { marker: '(latihan)' } : {}),
    })),
    ...(marked === undefined ? {} : { markedColumn: marked }),
    notes: rows.some(isMarked) ? [practiceNote] : [],
  }
}

const practiceNote =
  '(latihan) Keputusan ini memakai data pemantauan simulasi, bukan data pemantauan yang sebenarnya.'
