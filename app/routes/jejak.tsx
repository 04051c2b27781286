import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { withQuery } from '#app/components/address-query.ts'
import { ButtonLink, TextLink } from '#app/components/button.tsx'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { DateRange } from '#app/components/log/date-range.tsx'
import { EventTable } from '#app/components/log/event-table.tsx'
import { logFilterFrom } from '#app/components/log/log-filter.ts'
import { Notice } from '#app/components/notice.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { NothingYet } from '#app/components/section.tsx'
import { logText } from '#app/text/log.ts'
import { listText, pageTitle } from '#app/text/ui.ts'
import { chainState, logPage, logPageSize, logReaders } from '#app/views/log-page.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, logReaders)
  const { search, searchParams } = new URL(request.url)
  const page = Math.max(1, Number.parseInt(searchParams.get('halaman') ?? '1', 10) || 1)
  const filter = logFilterFrom(searchParams)
  return respond({
    ...(await logPage(context.store, { actor, filter, page })),
    chain: await chainState(context.store, { isAsked: searchParams.has('periksa') }),
    subjectId: filter.subjectId,
    page,
    pageSize: logPageSize,
    search,
  })
}

export const meta: MetaFunction = () => pageTitle(logText.title)

export default function LogPage() {
  const { lines, facets, total, chain, subjectId, page, pageSize, search } = useLoaderData<typeof loader>()
  const shown = withQuery(search, { periksa: null })
  return (
    <ReaderPage
      current="log"
      title={logText.title}
      lead={logText.lead}
      actions={
        <>
          <ButtonLink href="/pengaturan/keamanan" look="quiet">
            {logText.security}
          </ButtonLink>
          <ButtonLink href={`/jejak/unduh.csv${shown}`} look="secondary">
            {logText.download}
          </ButtonLink>
        </>
      }
      isWide
    >
      <Notice tone={chain.tone} title={logText.chain}>
        <p>{chain.sentence}</p>
        <p className="break-all text-14 text-muted">
          {logText.hash} terakhir: <code>{chain.head}</code>
        </p>
        {chain.isWhole ? null : (
          <p className="on-screen mt-2">
            <TextLink href={`/jejak${withQuery(search, { periksa: 'ya' })}`}>{logText.checkNow}</TextLink>
          </p>
        )}
      </Notice>
      <FilterBar facets={facets} search={shown} searchLabel={logText.searchLabel} />
      <DateRange search={shown} />
      {subjectId === '' ? null : (
        <p className="mb-5">
          {logText.onlySubject} <code className="break-all">{subjectId}</code>{' '}
          <TextLink href={`/jejak${withQuery(shown, { berkas: null })}`}>{logText.allSubjects}</TextLink>
        </p>
      )}
      {lines.length > 0 ? (
        <EventTable lines={lines} caption={logText.caption} />
      ) : (
        <NothingYet sentence={listText.nothingFound} />
      )}
      <Pagination page={page} pageSize={pageSize} total={total} search={shown} />
    </ReaderPage>
  )
}
