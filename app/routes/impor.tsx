import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ButtonLink } from '#app/components/button.tsx'
import { ImportTable } from '#app/components/import/import-table.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { NothingYet } from '#app/components/section.tsx'
import { applicationText } from '#app/text/application.ts'
import { importText as text } from '#app/text/import.ts'
import { pageTitle } from '#app/text/ui.ts'
import { importList } from '#app/views/import-list.ts'
import { importReaders, inventoryImporters } from '#app/views/import-readers.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, importReaders)
  const { search, searchParams } = new URL(request.url)
  return respond({
    list: await importList(context.store, { actor, query: searchParams }),
    mayImport: inventoryImporters.includes(actor.role),
    search,
  })
}

export const meta: MetaFunction = () => pageTitle(text.title)

export default function ImportsPage() {
  const { list, mayImport, search } = useLoaderData<typeof loader>()
  const { rows, seesAll, ...pages } = list
  return (
    <ReaderPage
      current={seesAll ? 'applications' : 'ownApplications'}
      crumbs={[{ href: '/aplikasi', label: seesAll ? applicationText.title : applicationText.ownTitle }]}
      title={text.title}
      lead={text.lead}
      actions={mayImport ? <ButtonLink href="/impor/baru">{text.begin}</ButtonLink> : null}
      isWide
    >
      {rows.length === 0 ? (
        <NothingYet sentence={text.none} />
      ) : (
        <ImportTable rows={rows} seesAll={seesAll} />
      )}
      <Pagination {...pages} search={search} />
    </ReaderPage>
  )
}
