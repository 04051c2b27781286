import { roadmapText as text } from '#app/text/roadmap.ts'
import { TextLink } from '../button.tsx'
import { DataTable } from '../data-table.tsx'

interface ChartTableProps {
  rows: {
    id: string
    name: string
    organisation: string
    starts: string
    ends: string
    waitsFor: string[]
  }[]
}

/** What the chart shows, in words. */
export function ChartTable({ rows }: ChartTableProps) {
  return (
    <DataTable
      caption={text.chartTable}
      rows={rows}
      rowKey={({ id }) => id}
      empty={text.chartNone}
      columns={[
        {
          key: 'name',
          label: text.columns.name,
          isHeading: true,
          cell: ({ id, name }) => <TextLink href={`/peta-rencana/${id}`}>{name}</TextLink>,
        },
        { key: 'organisation', label: text.columns.organisation, cell: ({ organisation }) => organisation },
        { key: 'starts', label: text.starts, cell: ({ starts }) => starts },
        { key: 'ends', label: text.ends, cell: ({ ends }) => ends },
        { key: 'waitsFor', label: text.waitsFor, cell: ({ waitsFor }) => waitsFor.join('; ') || null },
      ]}
    />
  )
}

interface TotalTableProps {
  totals: {
    year: number
    planned: string
    realised: string
    ceiling: string | null
    over: string | null
    unfunded: number
  }[]
}

/** The sums of each year in full. */
export function TotalTable({ totals }: TotalTableProps) {
  return (
    <DataTable
      caption={text.totals}
      rows={totals}
      rowKey={({ year }) => String(year)}
      columns={[
        { key: 'year', label: text.year, isHeading: true, cell: ({ year }) => year },
        { key: 'planned', label: text.planned, isFigure: true, cell: ({ planned }) => planned },
        { key: 'ceiling', label: text.ceiling, isFigure: true, cell: ({ ceiling }) => ceiling },
        { key: 'over', label: text.over, isFigure: true, cell: ({ over }) => over },
        { key: 'realised', label: text.realised, isFigure: true, cell: ({ realised }) => realised },
        { key: 'unfunded', label: text.unfundedCount, isFigure: true, cell: ({ unfunded }) => unfunded },
      ]}
    />
  )
}
