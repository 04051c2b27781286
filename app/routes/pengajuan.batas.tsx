import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, wrongFields } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ButtonLink } from '#app/components/button.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormActions, SubmitButton } from '#app/components/form/submit-button.tsx'
import { TextArea } from '#app/components/form/text-area.tsx'
import { DateField } from '#app/components/form/text-field.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { Section } from '#app/components/section.tsx'
import { extendDeadline } from '#app/services/extend-deadline.server.ts'
import { takeDossierAsIs } from '#app/services/take-dossier-as-is.server.ts'
import { deadlineText as text } from '#app/text/submission.ts'
import { listText, uiText } from '#app/text/ui.ts'
import { closingOf } from '#app/text/when.ts'
import { dossierHeading } from '#app/views/dossier-heading.ts'
import type { Role } from '#app/views/signed-in.ts'

const writers: readonly Role[] = ['desk-officer', 'regional-secretary']

/** More time for one agency, or its dossier as it is; Diskominfo's own by the Sekda. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, writers)
  const given = { id: params.id ?? '', actor, now: context.office.now() }
  const heading = await dossierHeading(context.store, given)
  if (heading === null) throw notFound()
  return respond({
    heading,
    commandId: newCommandId(),
  })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, writers)
  const submissionId = params.id ?? ''
  const now = context.office.now()
  const heading = await dossierHeading(context.store, { id: submissionId, actor: signedIn.actor, now })
  if (heading === null) throw notFound()
  return formAction(request, async (form) => {
    const ground = (form.values.alasan ?? '').trim()
    const wrong: Record<string, string> = ground === '' ? { alasan: text.groundMissing } : {}
    const command = commandOf(signedIn, form)
    if (form.values.langkah === 'apa-adanya') {
      if (ground === '') throw wrongFields(wrong)
      await takeDossierAsIs(context.office, command, { submissionId, ground })
      return `/pengajuan/${submissionId}`
    }
    const date = form.values.batas ?? ''
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) wrong.batas = text.untilMissing
    else if (date <= heading.today) wrong.batas = text.untilPast
    if (Object.keys(wrong).length > 0) throw wrongFields(wrong)
    const until = closingOf(date, heading.utcOffsetHours)
    await extendDeadline(context.office, command, { submissionId, until, ground })
    return `/pengajuan/${submissionId}`
  })
}

export const meta: MetaFunction = () => [{ title: `${text.title} · ${uiText.product}` }]

export default function DeadlinePage() {
  const { heading, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const command = { commandId, expectedVersion: heading.version }
  return (
    <ReaderPage
      current="submission"
      crumbs={[heading.crumb]}
      eyebrow={heading.eyebrow}
      title={text.title}
      lead={heading.situation}
    >
      <Section id="perpanjang" title={text.extendTitle}>
        <FormFrame state={state} command={command} name="perpanjang">
          <DateField name="batas" label={text.until} help={text.untilHelp} />
          <TextArea name="alasan" label={text.ground} rows={3} maxLength={1000} />
          <FormActions>
            <SubmitButton>{text.extend}</SubmitButton>
            <ButtonLink href={heading.crumb.href} look="quiet">
              {listText.cancel}
            </ButtonLink>
          </FormActions>
        </FormFrame>
      </Section>
      {heading.acts.includes('takenAsIs') ? (
        <Section id="apa-adanya" title={text.asIsTitle}>
          <p className="mb-4 max-w-measure text-muted">{text.asIsLead}</p>
          <FormFrame state={state} command={command} name="apa-adanya">
            <input type="hidden" name="langkah" value="apa-adanya" />
            <TextArea name="alasan" label={text.ground} rows={3} maxLength={1000} />
            <FormActions>
              <SubmitButton look="danger">{text.asIs}</SubmitButton>
            </FormActions>
          </FormFrame>
        </Section>
      ) : null}
    </ReaderPage>
  )
}
