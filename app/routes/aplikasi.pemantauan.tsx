import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, wrongFields } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { HandedInNotice, ObservationForm } from '#app/components/application/observation-form.tsx'
import { EvidenceSection } from '#app/components/evidence/evidence-section.tsx'
import { recordValuesFrom } from '#app/components/form/record-values.ts'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { TextArea } from '#app/components/form/text-area.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { AppError } from '#app/services/app-error.ts'
import { recordObservation } from '#app/services/record-observation.server.ts'
import { applicationText as text } from '#app/text/application.ts'
import { correctionText } from '#app/text/correction.ts'
import { pageTitle } from '#app/text/ui.ts'
import { observationWriters } from '#app/views/application-readers.ts'
import { figureProblems, observationForm, reasonOf } from '#app/views/observation-form.ts'

/** The control of the reason why a figure that was handed in is corrected. */
const groundName = 'alasan-perbaikan'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, observationWriters)
  const { store, office } = context
  const { id = '', year = '', quarter = '' } = params
  const form = await observationForm(store, { id, year, quarter, actor, now: office.now() })
  if (form === null) throw notFound()
  return respond({ form, commandId: newCommandId() })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, observationWriters)
  const { store, office } = context
  const { id = '', year = '', quarter = '' } = params
  const { actor } = signedIn
  const found = await observationForm(store, { id, year, quarter, actor, now: office.now() })
  if (found === null) throw notFound()
  return formAction(request, async (form) => {
    if (found.notYet !== null) throw new AppError('refused', found.notYet)
    const { fields, notKnown } = recordValuesFrom('observation', form.values)
    const problems = figureProblems(fields, notKnown)
    const ground = (form.values[groundName] ?? '').trim()
    if (found.handedIn === 'with' && ground === '') problems[groundName] = correctionText.groundMissing
    if (Object.keys(problems).length > 0) throw wrongFields(problems)
    const reason = reasonOf(notKnown)
    await recordObservation(office, commandOf(signedIn, form), {
      applicationId: id,
      year: found.year,
      quarter: found.quarter,
      ground,
      fields: { ...fields, ...(reason === '' ? {} : { notKnownReason: reason }) },
    })
    return `/aplikasi/${id}?kabar=dipantau`
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(`${data?.form.label ?? ''}: ${data?.form.name ?? ''}`)

export default function ObservationRoute() {
  const { form, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const card = `/aplikasi/${form.id}`
  return (
    <ReaderPage
      current={form.seesAll ? 'applications' : 'ownApplications'}
      crumbs={[
        { href: '/aplikasi', label: form.seesAll ? text.title : text.ownTitle },
        { href: card, label: form.name },
      ]}
      eyebrow={form.name}
      title={`Pemantauan ${form.label}`}
      lead={form.notYet === null ? text.readingLead : null}
    >
      {form.notYet === null ? (
        <>
          <HandedInNotice handedIn={form.handedIn} />
          <ObservationForm
            clearance={form.clearance}
            state={state}
            command={{ commandId, expectedVersion: form.version }}
            stored={form.stored}
            notKnown={form.notKnown}
            only={form.asked}
            mayBeUnknown={form.mayBeUnknown}
            actions={<FormEnd press={text.saveReading} cancel={card} />}
          >
            {form.handedIn === 'with' ? (
              <TextArea
                name={groundName}
                label={correctionText.ground}
                help={correctionText.groundHelp}
                maxLength={500}
                rows={2}
              />
            ) : null}
          </ObservationForm>
        </>
      ) : (
        <Notice tone="warning">{form.notYet}</Notice>
      )}
      {form.evidence === null ? null : <EvidenceSection {...form.evidence} missing={[]} />}
    </ReaderPage>
  )
}
