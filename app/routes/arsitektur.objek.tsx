import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { newCommandId } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ObjectInventory } from '#app/components/architecture/object-inventory.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { ConfirmedNotice } from '#app/components/confirmed-notice.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { NothingYet } from '#app/components/section.tsx'
import { architectureText as text } from '#app/text/architecture.ts'
import { listText, pageTitle } from '#app/text/ui.ts'
import { objectList } from '#app/views/object-list.ts'
import { objectReaders, objectWriters } from '#app/views/object-readers.ts'
import { dayShown } from '#app/views/past-day.ts'
import { savedViews } from '#app/views/saved-views.ts'
import { whyFrozen } from './why-frozen.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, objectReaders)
  const { store, office } = context
  const { search, searchParams } = new URL(request.url)
  const list = await objectList(store, { actor, query: searchParams, now: office.now() })
  const mayConfirm = list.mayConfirm && (await whyFrozen(office, actor.organisationId)) === null
  return respond({
    list: { ...list, mayConfirm },
    ...dayShown(list.day, searchParams),
    views: await savedViews(store, { actor, list: 'arsitektur', search }),
    mayAdd: objectWriters.includes(actor.role),
    news: searchParams.get('kabar'),
    confirmedBy: mayConfirm ? searchParams.get('tindakan') : null,
    search,
    commandId: newCommandId(),
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.list.kind?.label ?? text.list)

export default function ObjectsPage() {
  const { list, news, confirmedBy, mayAdd, ...rest } = useLoaderData<typeof loader>()
  const { kind } = list
  const isOwn = list.whose !== null
  return (
    <ReaderPage
      current={isOwn ? 'ownArchitecture' : 'architecture'}
      crumbs={[{ href: '/arsitektur', label: isOwn ? text.ownTitle : text.title }]}
      title={kind?.label ?? (isOwn ? text.ownList : text.list)}
      lead={text.listLead}
      actions={
        mayAdd ? (
          <>
            <ButtonLink href={kind === null ? '/arsitektur/baru' : `/arsitektur/baru/${kind.path}`}>
              {text.add}
            </ButtonLink>
            <ButtonLink href="/impor/baru#lengkap" look="secondary">
              {listText.workbook}
            </ButtonLink>
          </>
        ) : null
      }
      isWide
    >
      {news === 'dipastikan' ? (
        <ConfirmedNotice
          sentence={text.saved.dipastikan}
          action="/arsitektur/masih-sama"
          confirmedBy={confirmedBy}
          commandId={rest.commandId}
        />
      ) : null}
      {news === 'diurungkan' ? (
        <Notice tone="good" isNews>
          {text.saved.diurungkan}
        </Notice>
      ) : null}
      {list.isEmpty && list.whose !== 'own' && rest.day === null ? (
        <NothingYet sentence={text.none} />
      ) : (
        <ObjectInventory list={list} {...rest} />
      )}
    </ReaderPage>
  )
}
