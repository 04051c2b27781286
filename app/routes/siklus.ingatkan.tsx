import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, wrongFields } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { countFieldName, isCountConfirmed } from '#app/components/confirm-list.tsx'
import { ChatText } from '#app/components/cycle/chat-text.tsx'
import { ChosenEnd, ChosenList } from '#app/components/form/chosen-list.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { NothingYet, Section } from '#app/components/section.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { remindAgencies } from '#app/services/remind-agencies.server.ts'
import { cycleText } from '#app/text/cycle.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { reminded, remindText as text, type WaitingFilter, waitingFilters } from '#app/text/remind.ts'
import { uiText } from '#app/text/ui.ts'
import type { Role } from '#app/views/signed-in.ts'
import { waitingAgencies } from '#app/views/waiting-agencies.ts'

const writers: readonly Role[] = ['desk-officer', 'ict-head']

function filterOf(request: Request): WaitingFilter {
  const chosen = new URL(request.url).searchParams.get('saring')
  return waitingFilters.find((each) => each === chosen) ?? 'semua'
}

/** The agencies the cycle waits for, named and counted before they are reminded. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, writers)
  const { origin, searchParams } = new URL(request.url)
  const filter = filterOf(request)
  const site = process.env.DESK_URL?.replace(/\/+$/, '') ?? origin
  const given = { cycleId: params.id ?? '', actor, now: context.office.now(), filter, site }
  const waiting = await waitingAgencies(context.store, given)
  if (waiting === null) throw notFound()
  const count = Number(searchParams.get('terkirim') ?? '')
  return respond({ waiting, filter, sent: Number.isInteger(count) ? count : 0, commandId: newCommandId() })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, writers)
  const cycleId = params.id ?? ''
  const filter = filterOf(request)
  const given = {
    cycleId,
    actor: signedIn.actor,
    now: context.office.now(),
    filter: 'semua',
    site: '',
  } as const
  const waiting = await waitingAgencies(context.store, given)
  if (waiting === null) throw notFound()
  return formAction(request, async (form) => {
    const own = new Set([...waiting.rows, ...waiting.doneToday].map(({ id }) => id))
    const submissionIds = (form.lists.berkas ?? []).filter((id) => own.has(id))
    if (submissionIds.length === 0) throw wrongFields({ berkas: text.nobodyChosen })
    if (!isCountConfirmed(submissionIds.length, form.values[countFieldName]))
      throw wrongFields({ [countFieldName]: text.count })
    const { events } = await remindAgencies(context.office, commandOf(signedIn, form), { submissionIds })
    return `/siklus/${cycleId}/ingatkan?saring=${filter}&terkirim=${events.length}`
  })
}

export const meta: MetaFunction = () => [{ title: `${text.title} · ${uiText.product}` }]

export default function RemindAgenciesPage() {
  const { waiting, filter, sent, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const { rows, doneToday, counts } = waiting
  return (
    <ReaderPage
      current="cycle"
      crumbs={[{ href: '/siklus', label: cycleText.title }]}
      eyebrow={waiting.cycleTitle}
      title={text.title}
      lead={text.lead}
    >
      {sent > 0 ? (
        <Notice tone="good" isNews>
          {reminded(wholeNumber(sent))}
        </Notice>
      ) : null}
      <Tabs
        label={text.filterLabel}
        tabs={waitingFilters.map((name) => ({
          href: `?saring=${name}`,
          label: text.filters[name],
          count: counts[name],
          isCurrent: filter === name,
        }))}
      />
      {rows.length === 0 ? (
        <NothingYet sentence={text.nobody} />
      ) : (
        <FormFrame state={state} command={{ commandId }}>
          <ChosenList
            name="berkas"
            label={text.who}
            choices={rows.map(({ id, organisation, hasAddress, ...row }) => ({
              value: id,
              label: organisation,
              help: [row.state, row.due, hasAddress ? null : text.noAddress].filter(Boolean).join(' · '),
            }))}
          />
          <ChosenEnd name="berkas" count={rows.length} press={text.press} />
        </FormFrame>
      )}
      {doneToday.length === 0 ? null : (
        <Section id="hari-ini" title={text.doneToday}>
          <ul className="list-disc pl-6">
            {doneToday.map(({ id, organisation, remindedAt }) => (
              <li key={id}>
                {organisation} <span className="text-14 text-muted">· {remindedAt}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {rows.length + doneToday.length === 0 ? null : (
        <Section id="whatsapp" title={text.whatsappTitle}>
          <ChatText value={waiting.chat} />
        </Section>
      )}
    </ReaderPage>
  )
}
