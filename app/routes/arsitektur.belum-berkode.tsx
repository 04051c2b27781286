import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { WaitingTable } from '#app/components/architecture/waiting-table.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { NothingYet } from '#app/components/section.tsx'
import { architectureText } from '#app/text/architecture.ts'
import { codeText as text } from '#app/text/codes.ts'
import { pageTitle } from '#app/text/ui.ts'
import { unmapped } from '#app/views/architecture-waiting.ts'
import { objectReaders, objectWriters } from '#app/views/object-readers.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, objectReaders)
  const { search, searchParams: query } = new URL(request.url)
  const found = await unmapped(context.store, { actor, query, now: context.office.now() })
  return respond({ found, mayChange: objectWriters.includes(actor.role), search })
}

export const meta: MetaFunction = () => pageTitle(text.unmapped)

export default function UnmappedPage() {
  const { found, mayChange, search } = useLoaderData<typeof loader>()
  return (
    <ReaderPage
      current={found.isOwn ? 'ownArchitecture' : 'architecture'}
      crumbs={[
        { href: '/arsitektur', label: found.isOwn ? architectureText.ownTitle : architectureText.title },
      ]}
      title={text.unmapped}
      lead={text.unmappedLead}
      actions={
        <ButtonLink href="/arsitektur/kode" look="secondary">
          {text.title}
        </ButtonLink>
      }
      isWide
    >
      {found.tabs[0]?.count === 0 ? (
        <NothingYet sentence={text.unmappedNone} />
      ) : (
        <WaitingTable
          found={found}
          caption={text.unmapped}
          lacksLabel={architectureText.columns.code}
          act={mayChange ? text.choose : null}
          search={search}
        />
      )}
    </ReaderPage>
  )
}
