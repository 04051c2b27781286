import { followUpLead, followUpText as text } from '#app/text/follow-up.ts'
import { listText } from '#app/text/ui.ts'
import { isDecisionCode } from '#workflows/catalogue/decision.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { DecisionName } from '../decision-tag.tsx'
import { type Facet, FilterBar } from '../filter-bar.tsx'
import { Pagination } from '../pagination.tsx'
import { ReaderPage } from '../reader-page.tsx'
import { NothingYet } from '../section.tsx'
import { StatusTag, type StatusTone } from '../status-tag.tsx'

export type FollowUpStatus = 'open' | 'reported' | 'done'

interface Row {
  id: string
  application: string
  organisation: string
  decision: string
  decisionCode: string
  due: string | null
  isLate: boolean
  inCharge: string | null
  status: FollowUpStatus
  statusLabel: string
}

interface FollowUpListPageProps {
  page: {
    isOwnOnly: boolean
    counts: Record<FollowUpStatus, number>
    late: number
    total: number
    facets: Facet[]
    list: { total: number; page: number; pageSize: number }
    rows: Row[]
  }
  search: string
}

/** What decisions asked for: by whom, until when, how far. An agency sees its own. */
export function FollowUpListPage({ page, search }: FollowUpListPageProps) {
  return (
    <ReaderPage
      current="followUps"
      title={page.isOwnOnly ? text.ownTitle : text.title}
      lead={page.total === 0 ? undefined : followUpLead(page.counts, page.late)}
      isWide
    >
      {page.total === 0 ? (
        <NothingYet sentence={text.none} />
      ) : (
        <>
          <FilterBar facets={page.facets} search={search} searchLabel={text.searchLabel} />
          <DataTable
            caption={text.title}
            columns={page.isOwnOnly ? columns.filter(({ key }) => key !== 'organisation') : columns}
            rows={page.rows}
            rowKey={({ id }) => id}
            empty={listText.nothingFound}
          />
          <Pagination {...page.list} search={search} />
        </>
      )}
    </ReaderPage>
  )
}

const tones: Readonly<Record<FollowUpStatus, StatusTone>> = {
  open: 'waiting',
  reported: 'attention',
  done: 'done',
}

/** The state of a follow-up; a late one says so beside it. */
export function FollowUpState({ row }: { row: Pick<Row, 'status' | 'statusLabel' | 'isLate'> }) {
  return (
    <>
      <StatusTag tone={row.isLate ? 'attention' : tones[row.status]}>{row.statusLabel}</StatusTag>
      {row.isLate ? (
        <span className="whitespace-nowrap font-semibold text-14 text-danger"> {text.late}</span>
      ) : null}
    </>
  )
}

/** The decision a follow-up came from, with its mark. */
export function FollowUpDecision({ row }: { row: Pick<Row, 'decision' | 'decisionCode'> }) {
  return isDecisionCode(row.decisionCode) ? <DecisionName code={row.decisionCode} /> : row.decision
}

const columns: Column<Row>[] = [
  {
    key: 'application',
    label: text.columns.application,
    isHeading: true,
    cell: ({ id, application }) => <TextLink href={`/tindak-lanjut/${id}`}>{application}</TextLink>,
  },
  { key: 'organisation', label: text.columns.organisation, cell: ({ organisation }) => organisation },
  { key: 'decision', label: text.columns.decision, cell: (row) => <FollowUpDecision row={row} /> },
  { key: 'due', label: text.columns.due, cell: ({ due }) => due ?? text.noDue },
  { key: 'inCharge', label: text.columns.inCharge, cell: ({ inCharge }) => inCharge },
  { key: 'status', label: text.columns.status, cell: (row) => <FollowUpState row={row} /> },
]
