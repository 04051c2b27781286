import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { TextLink } from '#app/components/button.tsx'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import { MissingList, UnprovenRule } from '#app/components/evidence/unproven-list.tsx'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { NothingYet } from '#app/components/section.tsx'
import { evidenceText as text } from '#app/text/evidence.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { listText, pageTitle } from '#app/text/ui.ts'
import { applicationReaders } from '#app/views/application-readers.ts'
import { evidenceWriters } from '#app/views/evidence-form.ts'
import { unprovenFilter, unprovenList, unprovenPageSize } from '#app/views/unproven.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, applicationReaders)
  const { search, searchParams } = new URL(request.url)
  const filter = unprovenFilter(searchParams)
  return respond({
    ...(await unprovenList(context.store, { actor, filter, now: context.office.now() })),
    mayAdd: evidenceWriters.includes(actor.role),
    page: filter.page,
    pageSize: unprovenPageSize,
    search,
  })
}

export const meta: MetaFunction = () => pageTitle(text.unproven)

export default function UnprovenPage() {
  const { rows, facets, counts, seesAll, mayAdd, search, ...pages } = useLoaderData<typeof loader>()
  const isFiltered = facets.some(({ name }) => new URLSearchParams(search).has(name))
  return (
    <ReaderPage
      current="evidence"
      crumbs={[{ href: '/bukti', label: seesAll ? text.title : text.ownTitle }]}
      title={text.unproven}
      lead={text.unprovenLead(counts.stated, counts.proved)}
      isWide
    >
      {facets.length > 0 ? <FilterBar facets={facets} search={search} /> : null}
      {rows.length > 0 ? (
        <DataTable
          caption={text.unprovenCaption}
          columns={columnsFor({ seesAll, mayAdd })}
          rows={rows}
          rowKey={({ id }) => id}
        />
      ) : (
        <NothingYet sentence={isFiltered ? listText.nothingFound : text.unprovenNone} />
      )}
      <Pagination {...pages} search={search} />
      <UnprovenRule />
    </ReaderPage>
  )
}

type Row = Awaited<ReturnType<typeof unprovenList>>['rows'][number]

function columnsFor({ seesAll, mayAdd }: { seesAll: boolean; mayAdd: boolean }): Column<Row>[] {
  return [
    {
      key: 'name',
      label: text.application,
      isHeading: true,
      cell: ({ id, name, organisation }) => (
        <>
          <TextLink href={`/aplikasi/${id}#bukti`}>{name}</TextLink>
          {seesAll ? <span className="block font-normal text-14 text-muted">{organisation}</span> : null}
        </>
      ),
    },
    {
      key: 'missing',
      label: text.missing,
      cell: ({ missing, name }) => <MissingList missing={missing} mayAdd={mayAdd} about={name} />,
    },
    {
      key: 'count',
      label: text.ofStated,
      isFigure: true,
      cell: ({ proved, of }) => `${wholeNumber(proved)} dari ${wholeNumber(of)}`,
    },
  ]
}
