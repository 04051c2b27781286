import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, wrongFields } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { DossierActPage } from '#app/components/dossier/dossier-act-page.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { TextArea } from '#app/components/form/text-area.tsx'
import { DateField } from '#app/components/form/text-field.tsx'
import { returnDossier } from '#app/services/return-dossier.server.ts'
import { returnText as text } from '#app/text/submission.ts'
import { pageTitle } from '#app/text/ui.ts'
import { closingOf, wrongDueDay } from '#app/text/when.ts'
import type { Role } from '#app/views/signed-in.ts'
import { dossierAct } from './dossier-act.ts'

const writers: readonly Role[] = ['desk-officer', 'regional-secretary']

/** A dossier goes back for repair, with what is missing and until when; Diskominfo's own by the Sekda. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, writers)
  return respond(await dossierAct(context, { id: params.id, actor }))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, writers)
  const submissionId = params.id ?? ''
  const { heading } = await dossierAct(context, { id: submissionId, actor: signedIn.actor })
  return formAction(request, async (form) => {
    const missing = (form.values.kurang ?? '').trim()
    const date = form.values.batas ?? ''
    const wrongDay = wrongDueDay(date, { today: heading.today, missing: text.dueMissing })
    const wrong = {
      ...(missing === '' ? { kurang: text.missingMissing } : {}),
      ...(wrongDay === null ? {} : { batas: wrongDay }),
    }
    if (Object.keys(wrong).length > 0) throw wrongFields(wrong)
    const dueAt = closingOf(date, heading.utcOffsetHours)
    await returnDossier(context.office, commandOf(signedIn, form), { submissionId, missing, dueAt })
    return `/pengajuan/${submissionId}`
  })
}

export const meta: MetaFunction = () => pageTitle(text.title)

export default function ReturnPage() {
  const { heading, command } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  return (
    <DossierActPage heading={heading} title={text.title} lead={text.lead}>
      <FormFrame state={state} command={command}>
        <TextArea name="kurang" label={text.missing} help={text.missingHelp} rows={6} />
        <DateField name="batas" label={text.due} help={text.dueHelp} stored={heading.inFiveDays} />
        <FormEnd press={text.press} cancel={heading.href} />
      </FormFrame>
    </DossierActPage>
  )
}
