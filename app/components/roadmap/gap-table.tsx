import { roadmapText as text } from '#app/text/roadmap.ts'
import { TextLink } from '../button.tsx'
import { DataTable } from '../data-table.tsx'
import { StatusTag, type StatusTone } from '../status-tag.tsx'

interface GapTableProps {
  rows: {
    id: string
    title: string
    organisation: string
    domain: string | null
    closingActivity: string | null
    target: string | null
    status: string
    statusLabel: string
    closedBy: number
  }[]
}

const tones: Partial<Record<string, StatusTone>> = { open: 'waiting', closed: 'done', postponed: 'idle' }

/** The catalogue of gaps, and whether anything closes each. */
export function GapTable({ rows }: GapTableProps) {
  return (
    <DataTable
      caption={text.gapsTitle}
      rows={rows}
      rowKey={({ id }) => id}
      empty={text.noGaps}
      columns={[
        {
          key: 'title',
          label: text.gapsTitle,
          isHeading: true,
          cell: ({ id, title }) => <TextLink href={`/peta-rencana/kesenjangan/${id}`}>{title}</TextLink>,
        },
        { key: 'domain', label: 'Domain', cell: ({ domain }) => domain },
        { key: 'organisation', label: text.gapOwner, cell: ({ organisation }) => organisation },
        { key: 'closing', label: 'Kegiatan penutup', cell: ({ closingActivity }) => closingActivity },
        { key: 'target', label: 'Target', cell: ({ target }) => target },
        {
          key: 'closedBy',
          label: text.closedBy,
          cell: ({ closedBy, status }) =>
            closedBy === 0 && status === 'open' ? (
              <StatusTag tone="attention">{text.unclosed}</StatusTag>
            ) : (
              String(closedBy)
            ),
        },
        {
          key: 'status',
          label: 'Status',
          cell: ({ status, statusLabel }) => (
            <StatusTag tone={tones[status] ?? 'waiting'}>{statusLabel}</StatusTag>
          ),
        },
      ]}
    />
  )
}
