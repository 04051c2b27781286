import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, unknownAct, wrongFields } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { DossierActPage } from '#app/components/dossier/dossier-act-page.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormActions, FormEnd, SubmitButton } from '#app/components/form/submit-button.tsx'
import { TextArea } from '#app/components/form/text-area.tsx'
import { DateField } from '#app/components/form/text-field.tsx'
import { Section } from '#app/components/section.tsx'
import { extendDeadline } from '#app/services/extend-deadline.server.ts'
import { takeDossierAsIs } from '#app/services/take-dossier-as-is.server.ts'
import { deadlineText as text } from '#app/text/submission.ts'
import { pageTitle } from '#app/text/ui.ts'
import { closingOf, wrongDueDay } from '#app/text/when.ts'
import type { Role } from '#app/views/signed-in.ts'
import { dossierAct } from './dossier-act.ts'

const writers: readonly Role[] = ['desk-officer', 'regional-secretary']

/** More time for one agency, or its dossier as it is; Diskominfo's own by the Sekda. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, writers)
  return respond(await dossierAct(context, { id: params.id, actor }))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, writers)
  const submissionId = params.id ?? ''
  const { heading } = await dossierAct(context, { id: submissionId, actor: signedIn.actor })
  return formAction(request, async (form) => {
    const ground = (form.values.alasan ?? '').trim()
    const wrong: Record<string, string> = ground === '' ? { alasan: text.groundMissing } : {}
    const command = commandOf(signedIn, form)
    if (form.values.langkah === 'apa-adanya') {
      if (ground === '') throw wrongFields(wrong)
      await takeDossierAsIs(context.office, command, { submissionId, ground })
      return `/pengajuan/${submissionId}`
    }
    if (form.values.batas === undefined) throw unknownAct()
    const date = form.values.batas
    const wrongDay = wrongDueDay(date, { today: heading.today, missing: text.untilMissing })
    if (wrongDay !== null) wrong.batas = wrongDay
    if (Object.keys(wrong).length > 0) throw wrongFields(wrong)
    const until = closingOf(date, heading.utcOffsetHours)
    await extendDeadline(context.office, command, { submissionId, until, ground })
    return `/pengajuan/${submissionId}`
  })
}

export const meta: MetaFunction = () => pageTitle(text.title)

export default function DeadlinePage() {
  const { heading, command } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  return (
    <DossierActPage heading={heading} title={text.title} lead={heading.situation}>
      <Section id="perpanjang" title={text.extendTitle}>
        <FormFrame state={state} command={command} name="perpanjang">
          <DateField name="batas" label={text.until} help={text.untilHelp} />
          <TextArea name="alasan" label={text.ground} rows={3} />
          <FormEnd press={text.extend} cancel={heading.href} />
        </FormFrame>
      </Section>
      {heading.acts.includes('takenAsIs') ? (
        <Section id="apa-adanya" title={text.asIsTitle}>
          <p className="mb-4 max-w-measure text-muted">{text.asIsLead}</p>
          <FormFrame state={state} command={command} name="apa-adanya">
            <input type="hidden" name="langkah" value="apa-adanya" />
            <TextArea name="alasan" label={text.ground} rows={3} />
            <FormActions>
              <SubmitButton look="danger">{text.asIs}</SubmitButton>
            </FormActions>
          </FormFrame>
        </Section>
      ) : null}
    </DossierActPage>
  )
}
