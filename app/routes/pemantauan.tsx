import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { TextLink } from '#app/components/button.tsx'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { MonitoringCell, StateMark } from '#app/components/monitoring-cell.tsx'
import { InsetText } from '#app/components/notice.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { StatusTag, type StatusTone } from '#app/components/status-tag.tsx'
import { monitoringText as text } from '#app/text/monitoring.ts'
import { uiText } from '#app/text/ui.ts'
import { applicationReaders, observationWriters } from '#app/views/application-readers.ts'
import { monitoringFilter, monitoringGrid } from '#app/views/monitoring-grid.ts'

/** Every application's quarters: the agency its own, the offices all. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, applicationReaders)
  const { search, searchParams } = new URL(request.url)
  const filter = monitoringFilter(searchParams)
  const grid = await monitoringGrid(context.store, { actor, now: context.office.now(), filter })
  return respond({ grid, search, page: filter.page, mayOpen: observationWriters.includes(actor.role) })
}

export const meta: MetaFunction = () => [{ title: `${text.title} · ${uiText.product}` }]

const tones = { idle: 'attention', 'in-use': 'done', 'not-proven': 'waiting' } as const satisfies Record<
  keyof typeof text.findings,
  StatusTone
>

export default function MonitoringPage() {
  const { grid, search, page, mayOpen } = useLoaderData<typeof loader>()
  type Row = (typeof grid.rows)[number]
  const columns: Column<Row>[] = [
    {
      key: 'application',
      label: text.application,
      isHeading: true,
      cell: ({ id, name, organisation }) => (
        <>
          <TextLink href={`/aplikasi/${id}#pemantauan`}>{name}</TextLink>
          {grid.seesAll ? <span className="block font-normal text-14 text-muted">{organisation}</span> : null}
        </>
      ),
    },
    {
      key: 'finding',
      label: text.finding,
      cell: ({ finding }) => <StatusTag tone={tones[finding]}>{text.findings[finding]}</StatusTag>,
    },
    ...grid.quarters.map(
      ({ key, label, title, path }, index): Column<Row> => ({
        key,
        label,
        isCompact: true,
        cell: ({ id, name, cells }) => {
          const cell = cells[index]
          const href = `/aplikasi/${id}/pemantauan/${path}`
          return cell === undefined ? (
            '-'
          ) : (
            <MonitoringCell {...cell} about={`${name}, ${title}`} href={mayOpen ? href : null} />
          )
        },
      }),
    ),
  ]
  return (
    <ReaderPage current="monitoring" isWide title={text.title} lead={text.lead}>
      <InsetText>{grid.rule}</InsetText>
      <FilterBar facets={grid.facets} search={search} searchLabel={text.search} />
      <p className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-14 text-muted">
        {(Object.keys(text.states) as (keyof typeof text.states)[]).map((state) => (
          <span key={state} className="inline-flex items-center gap-1.5">
            <StateMark state={state} />
            {text.states[state]}
          </span>
        ))}
        <span>{text.figures}</span>
      </p>
      <DataTable
        caption={text.title}
        columns={columns}
        rows={grid.rows}
        rowKey={(row) => row.id}
        empty={grid.hasAny ? text.empty : text.none}
        isDense
      />
      <Pagination page={page} pageSize={grid.pageSize} total={grid.total} search={search} />
    </ReaderPage>
  )
}
