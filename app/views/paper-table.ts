import type { DecreeInput } from '#app/documents/decree/view-model.ts'

type PrintedTable = Extract<
  NonNullable<DecreeInput['annexes']>[number]['blocks'][number],
  { kind: 'table' }
>['table']

/** A printed table as a page draws it: cells in the order of the columns, markers beside their words. */
export function readingTable({ columns, rows, markedColumn, notes = [], emptyText = 'Nihil' }: PrintedTable) {
  return {
    columns: columns.map(({ key, title, align = 'left', strong = false }) => ({
      key,
      title,
      align,
      isStrong: strong,
    })),
    rows: rows.map(({ cells, marker = '', band = '', strong = false }) => ({
      band: band === '' ? null : band,
      isStrong: strong,
      cells: columns.map(({ key }) =>
        [cells[key] ?? '', key === markedColumn ? marker : ''].join(' ').trim(),
      ),
    })),
    notes,
    emptyText,
  }
}
