import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ButtonLink } from '#app/components/button.tsx'
import { ImportSteps } from '#app/components/import/import-page.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { columnTargets } from '#app/exchange/import/column-mapping.ts'
import { applicationText } from '#app/text/application.ts'
import { importNews, importText as text } from '#app/text/import.ts'
import { pageTitle } from '#app/text/ui.ts'
import { importPage } from '#app/views/import-page.ts'
import { importReaders, inventoryImporters } from '#app/views/import-readers.ts'
import { actOnImport } from './import-acts.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, importReaders)
  const { search, searchParams } = new URL(request.url)
  const { store, office } = context
  const data = await importPage(store, {
    id: params.id ?? '',
    actor,
    query: searchParams,
    now: office.now(),
  })
  if (data === null) throw notFound()
  return respond({
    data,
    targets: columnTargets,
    search,
    news: importNews(searchParams.get('kabar')),
    command: { commandId: newCommandId(), expectedVersion: data.version },
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, inventoryImporters)
  const { store, office } = context
  const given = {
    id: params.id ?? '',
    actor: signedIn.actor,
    query: new URLSearchParams(),
    now: office.now(),
  }
  const data = await importPage(store, given)
  if (data === null) throw notFound()
  return formAction(request, (form) => actOnImport(office, commandOf(signedIn, form), { form, data }))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.data.fileName ?? text.title)

export default function ImportRoute() {
  const { data, ...given } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const isOver = data.state === 'dropped' || data.state === 'undone'
  return (
    <ReaderPage
      current={data.seesAll ? 'applications' : 'ownApplications'}
      crumbs={[
        { href: '/aplikasi', label: data.seesAll ? applicationText.title : applicationText.ownTitle },
        { href: '/impor', label: text.title },
      ]}
      title={data.fileName}
      actions={
        data.state === 'previewed' && data.list.inAll.galat > 0 && data.mayAct ? (
          <ButtonLink href={`/impor/baru${data.agency === null ? '?untuk=kota' : ''}`} look="secondary">
            {text.uploadAgain}
          </ButtonLink>
        ) : isOver && data.mayAct ? (
          <ButtonLink href="/impor/baru">{text.begin}</ButtonLink>
        ) : null
      }
      isWide
    >
      <ImportSteps data={data} state={state} {...given} />
    </ReaderPage>
  )
}
