import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { withQuery } from '#app/components/address-query.ts'
import { ApplicationTable, columnSets } from '#app/components/application/application-table.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { NothingYet } from '#app/components/section.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { applicationText as text } from '#app/text/application.ts'
import { listText, uiText } from '#app/text/ui.ts'
import { applicationList } from '#app/views/application-list.ts'
import { applicationReaders, applicationWriters } from '#app/views/application-readers.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, applicationReaders)
  const { store, office } = context
  const { search, searchParams } = new URL(request.url)
  return respond({
    list: await applicationList(store, { actor, query: searchParams, now: office.now() }),
    mayAdd: applicationWriters.includes(actor.role),
    search,
  })
}

export const meta: MetaFunction = () => [{ title: `${text.title} · ${uiText.product}` }]

export default function ApplicationsPage() {
  const { list, mayAdd, search } = useLoaderData<typeof loader>()
  const asked = new URLSearchParams(search).get('kolom')
  const set = columnSets.find((each) => each === asked) ?? 'ringkas'
  const none = list.seesAll ? text.none : text.ownNone
  return (
    <ReaderPage
      current={list.seesAll ? 'applications' : 'ownApplications'}
      title={list.seesAll ? text.title : text.ownTitle}
      lead={list.seesAll ? text.lead : text.ownLead}
      actions={mayAdd ? <ButtonLink href="/aplikasi/baru">{text.add}</ButtonLink> : null}
      isWide
    >
      {list.isEmpty ? (
        <NothingYet sentence={none} />
      ) : (
        <>
          <FilterBar facets={list.facets} search={search} searchLabel={text.searchLabel} />
          <Tabs
            label={listText.columnSets}
            tabs={columnSets.map((each) => ({
              label: text.columnSets[each],
              href: withQuery(search, { kolom: each === 'ringkas' ? null : each }),
              isCurrent: each === set,
            }))}
          />
          <ApplicationTable
            rows={list.rows}
            set={set}
            seesAll={list.seesAll}
            usersLabel={list.usersLabel}
            sorting={{ ...list.order, search }}
            empty={listText.nothingFound}
          />
          <Pagination page={list.page} pageSize={list.pageSize} total={list.total} search={search} />
        </>
      )}
    </ReaderPage>
  )
}
