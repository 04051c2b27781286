import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { WaitingTable } from '#app/components/architecture/waiting-table.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { NothingYet } from '#app/components/section.tsx'
import { architectureText } from '#app/text/architecture.ts'
import { relationText as text } from '#app/text/relations.ts'
import { pageTitle } from '#app/text/ui.ts'
import { orphans } from '#app/views/architecture-waiting.ts'
import { objectReaders, objectWriters } from '#app/views/object-readers.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, objectReaders)
  const { search, searchParams: query } = new URL(request.url)
  const found = await orphans(context.store, { actor, query })
  return respond({ found, mayChange: objectWriters.includes(actor.role), search })
}

export const meta: MetaFunction = () => pageTitle(text.orphans)

export default function OrphansPage() {
  const { found, mayChange, search } = useLoaderData<typeof loader>()
  return (
    <ReaderPage
      current={found.isOwn ? 'ownArchitecture' : 'architecture'}
      crumbs={[
        { href: '/arsitektur', label: found.isOwn ? architectureText.ownTitle : architectureText.title },
      ]}
      title={text.orphans}
      lead={text.orphansLead}
      isWide
    >
      {found.tabs[0]?.count === 0 ? (
        <NothingYet sentence={text.orphansNone} />
      ) : (
        <WaitingTable
          found={found}
          caption={text.orphans}
          lacksLabel={text.need}
          act={mayChange ? text.relate : null}
          search={search}
        />
      )}
    </ReaderPage>
  )
}
