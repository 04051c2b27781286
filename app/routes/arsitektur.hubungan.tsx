import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, unknownAct } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { RelationManager } from '#app/components/architecture/relation-manager.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { unrelateObjects } from '#app/services/unrelate-objects.server.ts'
import { architectureText } from '#app/text/architecture.ts'
import { relationText as text } from '#app/text/relations.ts'
import { pageTitle } from '#app/text/ui.ts'
import { objectReaders, objectWriters } from '#app/views/object-readers.ts'
import { relationsFor } from '#app/views/relations.ts'
import { whyFrozen } from './why-frozen.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, objectReaders)
  const { store, office } = context
  const relations = await relationsFor(store, { id: params.id ?? '', actor })
  if (relations === null) throw notFound()
  const frozen = relations.mayRelate ? await whyFrozen(office, relations.end.organisationId) : null
  const { searchParams } = new URL(request.url)
  return respond({ relations, frozen, news: searchParams.get('kabar'), commandId: newCommandId() })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, objectWriters)
  const { store, office } = context
  const { id = '' } = params
  const relations = await relationsFor(store, { id, actor: signedIn.actor })
  if (relations === null) throw notFound()
  return formAction(request, async (form) => {
    const relationId = form.values.hubungan
    if (relationId === undefined) throw unknownAct()
    await unrelateObjects(office, commandOf(signedIn, form), { relationId })
    return `/arsitektur/hubungan/${id}?kabar=dilepas`
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(text.pageTitle(data?.relations.end.name ?? ''))

export default function RelationsRoute() {
  const { relations, frozen, news, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const { end, kindLabel, groups, mayRelate } = relations
  return (
    <ReaderPage
      current="architecture"
      crumbs={[
        { href: '/arsitektur', label: architectureText.title },
        { href: end.href, label: end.name },
      ]}
      eyebrow={kindLabel}
      title={text.pageTitle(end.name)}
      lead={text.lead}
    >
      {news === 'dilepas' || news === 'terhubung' ? (
        <Notice tone="good" isNews>
          {architectureText.saved[news]}
        </Notice>
      ) : null}
      {frozen === null ? null : <Notice tone="warning">{frozen}</Notice>}
      <RelationManager
        id={end.id}
        groups={groups.map((group) =>
          frozen === null
            ? group
            : { ...group, others: group.others.map((other) => ({ ...other, mayEnd: false })) },
        )}
        mayRelate={mayRelate && frozen === null}
        state={state}
        commandId={commandId}
      />
    </ReaderPage>
  )
}
