import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { newCommandId } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ButtonLink } from '#app/components/button.tsx'
import { EvidenceTable } from '#app/components/evidence/evidence-table.tsx'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { ListTools } from '#app/components/list-tools.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { NothingYet } from '#app/components/section.tsx'
import { evidenceText as text } from '#app/text/evidence.ts'
import { listText, pageTitle } from '#app/text/ui.ts'
import { applicationReaders } from '#app/views/application-readers.ts'
import { evidenceFilter, evidenceList, evidencePageSize } from '#app/views/evidence-list.ts'
import { savedViews } from '#app/views/saved-views.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, applicationReaders)
  const { search, searchParams } = new URL(request.url)
  const filter = evidenceFilter(searchParams)
  const { page, by, isDown } = filter
  return respond({
    ...(await evidenceList(context.store, { actor, filter, now: context.office.now() })),
    order: { by, isDown },
    views: await savedViews(context.store, { actor, list: 'bukti', search }),
    page,
    pageSize: evidencePageSize,
    search,
    commandId: newCommandId(),
  })
}

export const meta: MetaFunction = () => pageTitle(text.title)

export default function EvidenceListPage() {
  const { rows, facets, mayHaveAny, seesAll, views, order, search, commandId, ...pages } =
    useLoaderData<typeof loader>()
  return (
    <ReaderPage
      current="evidence"
      title={seesAll ? text.title : text.ownTitle}
      lead={text.lead}
      actions={
        <ButtonLink href="/bukti/belum" look="secondary">
          {text.unprovenLink}
        </ButtonLink>
      }
      isWide
    >
      {mayHaveAny ? (
        <>
          <FilterBar facets={facets} search={search} searchLabel={text.searchLabel} savedViews={views} />
          <ListTools list="bukti" search={search} commandId={commandId} hasViews={views.length > 0} />
        </>
      ) : null}
      {rows.length > 0 ? (
        <EvidenceTable lines={rows} sorting={{ ...order, search }} seesAll={seesAll} />
      ) : (
        <NothingYet sentence={mayHaveAny ? listText.nothingFound : text.none} />
      )}
      <Pagination {...pages} search={search} />
    </ReaderPage>
  )
}
