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

/** A stretch of a timeline, in quarters from its beginning: 0 to 4 is the first year. */
const timelineBar = z
  .object({ from: z.number().min(0), until: z.number().positive(), isHatched: z.boolean().default(false) })
  .refine(({ from, until }) => from < until, { message: 'batang jadwal berakhir sebelum mulai' })

/** A last column drawn as bars over the quarters of some years; what it shows must stand in words in the others. */
const timeline = z.object({
  years: z.array(z.number().int()).min(1).max(20),
  /** Its width, relative to the columns. */
  share: z.number().positive(),
})

/** A row: cells by column key. `band` starts a group and is printed over the full width above the row. */
export const rowDeclaration = z.object({
  cells: z.record(z.string(), printable),
  /** Short sign such as "(latihan)", printed after the text of the table's marked column. */
  marker: printable.optional(),
  band: printable.optional(),
  /** The whole row in bold, such as a row of totals. */
  strong: z.boolean().default(false),
  /** On the table's timeline. */
  bars: z.array(timelineBar).default([]),
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
    timeline: timeline.optional(),
    /** Not split over pages as long as one page can hold it. */
    isWhole: z.boolean().default(false),
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
      const last = (table.timeline?.years.length ?? 0) * 4
      if (row.bars.some(({ until }) => until > last))
        context.addIssue(`baris ${index + 1}: jadwal di luar bagan`)
      if (stranger !== undefined) context.addIssue(`baris ${index + 1}: kolom "${stranger}" tidak dikenal`)
    }
  })

export type TableDeclaration = z.output<typeof tableDeclaration>
export type RowDeclaration = z.output<typeof rowDeclaration>
export type Timeline = z.output<typeof timeline>
export type TimelineBar = z.output<typeof timelineBar>
export type ColumnDeclaration = z.output<typeof columnDeclaration>

/** The printed text of a cell, with the row's marker where it belongs. */
export function cellText(table: TableDeclaration, row: RowDeclaration, key: string): string {
  const text = row.cells[key] ?? ''
  if (row.marker === undefined || row.marker === '' || key !== table.markedColumn) return text
  return text === '' ? row.marker : `${text} ${row.marker}`
}
