import { z } from 'zod'
import { printable, words } from '../printable.ts'

/** A column of a printed table; `width` is its share, relative to the other columns. */
export const columnDeclaration = z.object({
  key: z.string().min(1),
  title: words,
  width: z.number().positive(),
  align: z.enum(['left', 'centre', 'right']).default('left'),
  strong: z.boolean().default(false),
})

/** A row: cells by column key. `band` starts a group and is printed over the full width above the row. */
export const rowDeclaration = z.object({
  cells: z.record(z.string(), printable),
  /** Short sign such as "(latihan)", printed after the text of the table's marked column. */
  marker: printable.optional(),
  band: printable.optional(),
  /** The whole row in bold, such as a row of totals. */
  strong: z.boolean().default(false),
})

/** The one declaration of a table, for screens, workbooks and paper. */
export const tableDeclaration = z
  .object({
    columns: z.array(columnDeclaration).min(1).max(20),
    rows: z.array(rowDeclaration).max(20_000),
    /** Key of the column that carries the rows' markers. */
    markedColumn: z.string().optional(),
    /** Share of the text width the table takes, 1 for all of it. */
    share: z.number().positive().max(1).default(1),
    columnNumbers: z.boolean().optional(),
    /** Sentence printed over the columns when there are no rows. */
    emptyText: printable.default('Nihil'),
    /** Explanations of markers, printed under the table. */
    notes: z.array(words).default([]),
  })
  .superRefine((table, context) => {
    const keys = new Set(table.columns.map((column) => column.key))
    if (keys.size !== table.columns.length) context.addIssue('kolom dengan kunci yang sama')
    if (table.markedColumn !== undefined && !keys.has(table.markedColumn)) {
      context.addIssue(`kolom penanda "${table.markedColumn}" tidak ada`)
    }
    for (const [index, row] of table.rows.entries()) {
      const stranger = Object.keys(row.cells).find((key) => !keys.has(key))
      if (stranger !== undefined) context.addIssue(`baris ${index + 1}: kolom "${stranger}" tidak dikenal`)
    }
  })

export type TableDeclaration = z.output<typeof tableDeclaration>
export type RowDeclaration = z.output<typeof rowDeclaration>
export type ColumnDeclaration = z.output<typeof columnDeclaration>

/** The printed text of a cell, with the row's marker where it belongs. */
export function cellText(table: TableDeclaration, row: RowDeclaration, key: string): string {
  const text = row.cells[key] ?? ''
  if (row.marker === undefined || row.marker === '' || key !== table.markedColumn) return text
  return text === '' ? row.marker : `${text} ${row.marker}`
}
