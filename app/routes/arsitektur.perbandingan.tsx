import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { withQuery } from '#app/components/address-query.ts'
import { DifferenceTable } from '#app/components/architecture/difference-table.tsx'
import { buttonClasses } from '#app/components/button.tsx'
import { FileLinks } from '#app/components/file-links.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { NothingYet } from '#app/components/section.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { architectureText } from '#app/text/architecture.ts'
import { objectsComparedSince, comparisonText as text } from '#app/text/architecture-comparison.ts'
import { pageTitle } from '#app/text/ui.ts'
import { architectureComparison } from '#app/views/architecture-comparison.ts'
import { objectReaders } from '#app/views/object-readers.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, objectReaders)
  const { store, office } = context
  const { search, searchParams: query } = new URL(request.url)
  return respond({ found: await architectureComparison(store, { actor, query, now: office.now() }), search })
}

export const meta: MetaFunction = () => pageTitle(text.title)

export default function ArchitectureComparisonPage() {
  const { found, search } = useLoaderData<typeof loader>()
  const { rows, tab, domain } = found
  return (
    <ReaderPage
      current={found.isOwn ? 'ownArchitecture' : 'architecture'}
      crumbs={[
        { href: '/arsitektur', label: found.isOwn ? architectureText.ownTitle : architectureText.title },
      ]}
      title={text.title}
      lead={objectsComparedSince(found.sinceWords, found.same)}
      isWide
    >
      <form method="get" className="on-screen mb-6 flex flex-wrap items-end gap-3">
        <label className="block">
          <span className="block font-semibold text-14">{text.since}</span>
          <input
            type="date"
            name="sejak"
            defaultValue={found.since}
            className="mt-1 min-h-11 rounded-box border border-muted bg-paper px-3"
          />
        </label>
        <label className="block">
          <span className="block font-semibold text-14">{text.domain}</span>
          <select
            name="domain"
            defaultValue={domain ?? ''}
            className="mt-1 min-h-11 rounded-box border border-muted bg-paper px-3"
          >
            <option value="">{text.allDomains}</option>
            {found.domains.map((each) => (
              <option key={each.domain} value={each.domain}>
                {each.label}
              </option>
            ))}
          </select>
        </label>
        <input type="hidden" name="tampil" value={text.tabs[tab].value} />
        <button type="submit" className={buttonClasses('secondary')}>
          {text.compare}
        </button>
      </form>
      <Tabs
        label={text.sorts}
        tabs={found.tabs.map(({ became, count }) => ({
          label: text.tabs[became].label,
          count,
          href: withQuery(search, { tampil: text.tabs[became].value }),
          isCurrent: became === tab,
        }))}
      />
      {rows.length === 0 ? (
        <NothingYet sentence={text.nothing} />
      ) : (
        <DifferenceTable rows={rows} isChanged={tab === 'changed'} />
      )}
      <Pagination page={found.page} pageSize={found.pageSize} total={found.total} search={search} />
      <div className="on-screen mt-4 flex flex-wrap gap-x-5 text-14">
        <FileLinks path="/arsitektur/perbandingan" search={search} about={text.filesAbout} />
      </div>
    </ReaderPage>
  )
}
