import { replyLead, replyText, windowSentence } from '#app/text/reply.ts'
import { listText } from '#app/text/ui.ts'
import type { DecisionCode } from '#workflows/catalogue/decision.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { DecisionName } from '../decision-tag.tsx'
import { type Facet, FilterBar } from '../filter-bar.tsx'
import { Pagination } from '../pagination.tsx'
import { ReaderPage } from '../reader-page.tsx'
import { NothingYet } from '../section.tsx'
import { StatusTag, type StatusTone } from '../status-tag.tsx'

interface Row {
  itemId: string
  name: string
  organisation: string
  code: DecisionCode
  reasons: string
  status: string
  statusLabel: string
}

interface ReplyListPageProps {
  page: {
    isOwnOnly: boolean
    window: { until: string; isOpen: boolean }
    waiting: number
    total: number
    facets: Facet[]
    list: { total: number; page: number; pageSize: number }
    rows: Row[]
  } | null
  search: string
}

/** Confirmed decisions that can be replied to; for an agency its own. */
export function ReplyListPage({ page, search }: ReplyListPageProps) {
  if (page === null)
    return (
      <ReaderPage current="reply" title={replyText.title}>
        <NothingYet sentence={replyText.noCycle} />
      </ReaderPage>
    )
  const window = windowSentence(page.window)
  return (
    <ReaderPage
      current="reply"
      title={page.isOwnOnly ? replyText.ownTitle : replyText.title}
      lead={page.isOwnOnly ? window : replyLead(page.waiting, window)}
      isWide
    >
      {page.total === 0 ? (
        <NothingYet sentence={replyText.none} />
      ) : (
        <>
          <FilterBar facets={page.facets} search={search} searchLabel={replyText.searchLabel} />
          <DataTable
            caption={replyText.title}
            columns={page.isOwnOnly ? columns.filter((each) => each.key !== 'organisation') : columns}
            rows={page.rows}
            rowKey={(row) => row.itemId}
            empty={listText.nothingFound}
          />
          <Pagination {...page.list} search={search} />
        </>
      )}
    </ReaderPage>
  )
}

const tones: Readonly<Record<string, StatusTone>> = {
  waiting: 'attention',
  'again-open': 'waiting',
  confirmed: 'done',
  final: 'done',
}

const columns: Column<Row>[] = [
  {
    key: 'name',
    label: replyText.columns.name,
    isHeading: true,
    cell: (row) => <TextLink href={`/tanggapan/${row.itemId}`}>{row.name}</TextLink>,
  },
  { key: 'organisation', label: replyText.columns.organisation, cell: (row) => row.organisation },
  { key: 'decision', label: replyText.columns.decision, cell: (row) => <DecisionName code={row.code} /> },
  { key: 'reason', label: replyText.columns.reason, cell: (row) => row.reasons || '-' },
  {
    key: 'status',
    label: replyText.columns.status,
    cell: (row) => <StatusTag tone={tones[row.status] ?? 'idle'}>{row.statusLabel}</StatusTag>,
  },
]
