import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, unknownAct, wrongFields } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { TextArea } from '#app/components/form/text-area.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { Section } from '#app/components/section.tsx'
import { cancelInitiative, restoreInitiative } from '#app/services/cancel-initiative.server.ts'
import { postponeInitiative } from '#app/services/postpone-initiative.server.ts'
import { roadmapText as text } from '#app/text/roadmap.ts'
import { pageTitle } from '#app/text/ui.ts'
import { initiativeForm } from '#app/views/initiative-form.ts'
import { initiativeWriters } from '#app/views/roadmap-readers.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, initiativeWriters)
  const form = await initiativeForm(context.store, { id: params.id ?? '', actor })
  if (form === null) throw notFound()
  return respond({ form, commandId: newCommandId() })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, initiativeWriters)
  const found = await initiativeForm(context.store, { id: params.id ?? '', actor: signedIn.actor })
  if (found === null) throw notFound()
  const { id: initiativeId } = found
  return formAction(request, async (form) => {
    const { office } = context
    const command = commandOf(signedIn, form)
    const reason = (form.values.alasan ?? '').trim()
    if (form.formName === 'pulih') {
      await restoreInitiative(office, command, { initiativeId })
      return `/peta-rencana/${initiativeId}?kabar=dipulihkan`
    }
    if (form.formName === 'tunda') {
      if (reason === '') throw wrongFields({ alasan: text.postponeReason })
      await postponeInitiative(office, command, { initiativeId, reason: shortened(reason) })
      return `/peta-rencana/${initiativeId}?kabar=ditunda`
    }
    if (form.formName !== 'batal') throw unknownAct()
    if (reason === '') throw wrongFields({ alasan: text.cancelReason })
    await cancelInitiative(office, command, { initiativeId, reason })
    return `/peta-rencana/${initiativeId}?kabar=dibatalkan`
  })
}

const longestReason = 500

function shortened(reason: string): string {
  if (reason.length > longestReason)
    throw wrongFields({ alasan: `Tulis paling banyak ${longestReason} huruf. Ringkas, lalu kirim lagi.` })
  return reason
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(`${text.halt}: ${data?.form.name ?? ''}`)

export default function HaltInitiativeRoute() {
  const { form, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const card = `/peta-rencana/${form.id}`
  const shared = { state, command: { commandId, expectedVersion: form.version } }
  return (
    <ReaderPage
      current="roadmap"
      crumbs={[
        { href: '/peta-rencana', label: text.title },
        { href: card, label: form.name },
      ]}
      eyebrow={form.organisation}
      title={`${form.isCancelled ? text.restoreTitle : text.halt}: ${form.name}`}
      lead={form.isCancelled ? text.restoreLead : text.haltLead}
    >
      {form.isCancelled ? null : (
        <Section id="tunda" title={text.postponeTitle}>
          <FormFrame {...shared} name="tunda">
            <TextArea name="alasan" label={text.postponeReason} maxLength={longestReason} rows={3} />
            <FormEnd press={text.postpone} cancel={card} />
          </FormFrame>
        </Section>
      )}
      {form.mayCancel && !form.isCancelled ? (
        <Section id="batal" title={text.cancelTitle}>
          <FormFrame {...shared} name="batal">
            <TextArea name="alasan" label={text.cancelReason} rows={3} />
            <FormEnd press={text.cancel} cancel={card} />
          </FormFrame>
        </Section>
      ) : null}
      {form.mayCancel && form.isCancelled ? (
        <FormFrame {...shared} name="pulih">
          <FormEnd press={text.restore} cancel={card} />
        </FormFrame>
      ) : null}
      {form.mayCancel ? null : <p className="mt-8 text-14 text-muted">{text.mayNotCancel}</p>}
    </ReaderPage>
  )
}
