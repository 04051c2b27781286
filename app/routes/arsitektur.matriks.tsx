import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { withQuery } from '#app/components/address-query.ts'
import { DoubledTable, WithoutDataTable } from '#app/components/architecture/doubled-list.tsx'
import { ColumnPages, MatrixLegend, MatrixTable } from '#app/components/architecture/matrix-table.tsx'
import { FileLinks } from '#app/components/file-links.tsx'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { NothingYet } from '#app/components/section.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { architectureText } from '#app/text/architecture.ts'
import { matrixText as text } from '#app/text/data-matrix.ts'
import { pageTitle } from '#app/text/ui.ts'
import { dataMatrix } from '#app/views/data-matrix.ts'
import { objectReaders } from '#app/views/object-readers.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, objectReaders)
  const { search, searchParams: query } = new URL(request.url)
  return respond({ found: await dataMatrix(context.store, { actor, query }), search })
}

export const meta: MetaFunction = () => pageTitle(text.title)

const tabs = ['matriks', 'ganda', 'tanpa'] as const
const nothing = { matriks: text.nothing, ganda: text.doubledNone, tanpa: text.withoutNone }

export default function DataMatrixPage() {
  const { found, search } = useLoaderData<typeof loader>()
  const { tab, counts, matrix, doubled, without, page, pageSize, facets } = found
  return (
    <ReaderPage
      current={found.isOwn ? 'ownArchitecture' : 'architecture'}
      crumbs={[
        { href: '/arsitektur', label: found.isOwn ? architectureText.ownTitle : architectureText.title },
      ]}
      title={text.title}
      lead={text.lead}
      isWide
    >
      <div className={tab === 'matriks' ? 'chart-page' : undefined}>
        <FilterBar facets={facets} search={search} searchLabel={text.searchLabel} />
        <Tabs
          label={text.views}
          tabs={tabs.map((each) => ({
            label: text.tabs[each],
            count: counts[each],
            href: withQuery(search, { tampil: each === 'matriks' ? null : each, kolom: null }),
            isCurrent: each === tab,
          }))}
        />
        {counts[tab] === 0 ? <NothingYet sentence={nothing[tab]} /> : null}
        {matrix === null || matrix.rows.length === 0 ? null : (
          <>
            <ColumnPages {...matrix} page={page} search={search} />
            <MatrixTable {...matrix} />
            <MatrixLegend />
          </>
        )}
        {doubled.length === 0 ? null : <DoubledTable rows={doubled} />}
        {without.length === 0 ? null : <WithoutDataTable rows={without} />}
        <Pagination page={page} pageSize={pageSize} total={counts[tab]} search={search} />
        {counts.matriks === 0 ? null : (
          <div className="on-screen mt-4 flex flex-wrap gap-x-5 text-14">
            <FileLinks path="/arsitektur/matriks" search={search} about={text.filesAbout} />
          </div>
        )}
      </div>
    </ReaderPage>
  )
}
