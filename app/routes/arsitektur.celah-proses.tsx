import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { withQuery } from '#app/components/address-query.ts'
import { ProcessTable } from '#app/components/architecture/process-table.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { NothingYet } from '#app/components/section.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { architectureText } from '#app/text/architecture.ts'
import { processText as text } from '#app/text/process-gaps.ts'
import { listText, pageTitle } from '#app/text/ui.ts'
import { objectReaders } from '#app/views/object-readers.ts'
import { processGaps } from '#app/views/process-gaps.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, objectReaders)
  const { search, searchParams: query } = new URL(request.url)
  return respond({ found: await processGaps(context.store, { actor, query }), search })
}

export const meta: MetaFunction = () => pageTitle(text.title)

const kinds = ['layanan', 'data', 'aplikasi'] as const

export default function ProcessGapsPage() {
  const { found, search } = useLoaderData<typeof loader>()
  const { counts, chosen } = found
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
      {counts.all === 0 ? (
        <NothingYet sentence={text.nothing} />
      ) : (
        <>
          <Tabs
            label={text.filter}
            tabs={[
              {
                label: text.all,
                count: counts.all,
                href: withQuery(search, { tanpa: null }),
                isCurrent: chosen === null,
              },
              ...kinds.map((kind) => ({
                label: text.without[kind],
                count: counts[kind],
                href: withQuery(search, { tanpa: kind }),
                isCurrent: chosen === kind,
              })),
            ]}
          />
          {found.rows.length === 0 ? (
            <NothingYet sentence={listText.nothingFound} />
          ) : (
            <ProcessTable rows={found.rows} />
          )}
          <Pagination page={found.page} pageSize={found.pageSize} total={found.total} search={search} />
        </>
      )}
    </ReaderPage>
  )
}
