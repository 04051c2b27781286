import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, wrongFields } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { LiveSearch } from '#app/components/architecture/live-search.tsx'
import { ChoiceField } from '#app/components/form/choice-field.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { NothingYet } from '#app/components/section.tsx'
import { relateObjects } from '#app/services/relate-objects.server.ts'
import { architectureText } from '#app/text/architecture.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { relationText as text } from '#app/text/relations.ts'
import { pageTitle } from '#app/text/ui.ts'
import { objectWriters } from '#app/views/object-readers.ts'
import { relationChoices } from '#app/views/relation-choices.ts'
import { whyFrozen } from './why-frozen.ts'

const longestSearch = 200

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, objectWriters)
  const { store, office } = context
  const query = new URL(request.url).searchParams
  const choices = await relationChoices(store, {
    id: params.id ?? '',
    key: query.get('sebagai') ?? '',
    text: (query.get('cari') ?? '').trim().slice(0, longestSearch),
    actor,
  })
  if (choices === null) throw notFound()
  const isKept = actor.role === 'desk-officer' || actor.organisationId === choices.end.organisationId
  return respond({
    choices,
    search: query.get('cari') ?? '',
    frozen: isKept ? await whyFrozen(office, choices.end.organisationId) : null,
    commandId: newCommandId(),
  })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, objectWriters)
  const { store, office } = context
  const query = new URL(request.url).searchParams
  const { actor } = signedIn
  const { id = '' } = params
  const choices = await relationChoices(store, { id, key: query.get('sebagai') ?? '', text: '', actor })
  if (choices === null) throw notFound()
  const { relation: kind, side } = choices.side
  return formAction(request, async (form) => {
    const other = form.values.objek ?? ''
    if (other === '') throw wrongFields({ objek: text.otherMissing })
    const [fromId, toId] = side === 'from' ? [id, other] : [other, id]
    await relateObjects(office, commandOf(signedIn, form), { kind, fromId, toId })
    return `/arsitektur/hubungan/${id}?kabar=terhubung`
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? text.addTitle(data.choices.side.label, data.choices.end.name) : text.title)

export default function AddRelationRoute() {
  const { choices, search, frozen, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const { end, side, others, most } = choices
  const back = `/arsitektur/hubungan/${end.id}`
  return (
    <ReaderPage
      current="architecture"
      crumbs={[
        { href: '/arsitektur', label: architectureText.title },
        { href: end.href, label: end.name },
        { href: back, label: text.title },
      ]}
      eyebrow={end.name}
      title={text.addTitle(side.label, end.name)}
      lead={text.addLead}
    >
      {frozen === null ? null : <Notice tone="warning">{frozen}</Notice>}
      <LiveSearch label={text.searchLabel} search={search} carried={{ sebagai: side.key }} />
      {others.length === 0 ? (
        <NothingYet sentence={text.nothing} />
      ) : (
        <FormFrame state={state} command={{ commandId }}>
          {most === null ? null : <p className="mb-3 text-muted">{text.most(wholeNumber(most))}</p>}
          <ChoiceField
            name="objek"
            label={text.other}
            as="radios"
            choices={others.map((other) => ({
              value: other.id,
              label: other.name,
              help: `${other.kind}, ${other.organisation}`,
            }))}
          />
          <FormEnd press={text.relate} cancel={back} />
        </FormFrame>
      )}
    </ReaderPage>
  )
}
