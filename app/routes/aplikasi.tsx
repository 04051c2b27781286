import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { newCommandId } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ApplicationInventory } from '#app/components/application/application-inventory.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { ConfirmedNotice } from '#app/components/confirmed-notice.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { NothingYet } from '#app/components/section.tsx'
import { applicationText as text } from '#app/text/application.ts'
import { pageTitle } from '#app/text/ui.ts'
import { applicationList } from '#app/views/application-list.ts'
import { applicationReaders, applicationWriters } from '#app/views/application-readers.ts'
import { importReaders } from '#app/views/import-readers.ts'
import { dayShown } from '#app/views/past-day.ts'
import { savedViews } from '#app/views/saved-views.ts'
import { whyFrozen } from './why-frozen.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, applicationReaders)
  const { store, office } = context
  const { search, searchParams } = new URL(request.url)
  const list = await applicationList(store, { actor, query: searchParams, now: office.now() })
  const isFrozen = !list.seesAll && (await whyFrozen(office, actor.organisationId)) !== null
  const mayConfirm = list.mayConfirm && !isFrozen
  return respond({
    list: { ...list, mayConfirm },
    ...dayShown(list.day, searchParams),
    isFrozen,
    views: await savedViews(store, { actor, list: 'aplikasi', search }),
    mayAdd: applicationWriters.includes(actor.role),
    mayLookAtImports: importReaders.includes(actor.role),
    news: searchParams.get('kabar'),
    confirmedBy: mayConfirm ? searchParams.get('tindakan') : null,
    search,
    commandId: newCommandId(),
  })
}

export const meta: MetaFunction = () => pageTitle(text.title)

export default function ApplicationsPage() {
  const { list, isFrozen, mayAdd, mayLookAtImports, news, confirmedBy, ...rest } =
    useLoaderData<typeof loader>()
  const none = list.seesAll ? text.none : text.ownNone
  return (
    <ReaderPage
      current={list.seesAll ? 'applications' : 'ownApplications'}
      title={list.seesAll ? text.title : text.ownTitle}
      lead={list.seesAll ? text.lead : isFrozen ? text.ownLeadFrozen : text.ownLead}
      actions={
        <>
          {mayLookAtImports ? (
            <ButtonLink href="/impor" look="secondary">
              {text.imports}
            </ButtonLink>
          ) : null}
          {mayAdd ? <ButtonLink href="/aplikasi/baru">{text.add}</ButtonLink> : null}
        </>
      }
      isWide
    >
      {news === 'dipastikan' ? (
        <ConfirmedNotice
          sentence={text.saved.dipastikan}
          action="/aplikasi/masih-sama"
          confirmedBy={confirmedBy}
          commandId={rest.commandId}
        />
      ) : null}
      {news === 'diurungkan' ? (
        <Notice tone="good" isNews>
          {text.saved.diurungkan}
        </Notice>
      ) : null}
      {list.isEmpty ? (
        <NothingYet sentence={none} />
      ) : (
        <ApplicationInventory list={list} mayAdd={mayAdd} {...rest} />
      )}
    </ReaderPage>
  )
}
