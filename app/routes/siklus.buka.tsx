import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, wrongFields } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { Checkboxes } from '#app/components/form/checkbox-field.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormActions, SubmitButton } from '#app/components/form/submit-button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { openCycle } from '#app/services/open-cycle.server.ts'
import { cycleText, openCycleText as text } from '#app/text/cycle.ts'
import { pageTitle } from '#app/text/ui.ts'
import { cycleOpening } from '#app/views/cycle-plan.ts'
import type { Role } from '#app/views/signed-in.ts'

const writers: readonly Role[] = ['desk-officer', 'ict-head']

/** Chooses the agencies of a prepared cycle and opens it. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, writers)
  const given = { cycleId: params.id ?? '', actor, now: context.office.now() }
  const opening = await cycleOpening(context.store, given)
  if (opening === null) throw notFound()
  return respond({
    opening,
    commandId: newCommandId(),
  })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, writers)
  const given = { cycleId: params.id ?? '', actor: signedIn.actor, now: context.office.now() }
  const opening = await cycleOpening(context.store, given)
  if (opening === null) throw notFound()
  return formAction(request, async (form) => {
    const known = new Set(opening.organisations.map(({ value }) => value))
    const organisationIds = (form.lists.perangkat ?? []).filter((id) => known.has(id))
    if (organisationIds.length === 0) throw wrongFields({ perangkat: text.missing })
    await openCycle(context.office, commandOf(signedIn, form), { cycleId: given.cycleId, organisationIds })
    return '/siklus'
  })
}

export const meta: MetaFunction = () => pageTitle(text.title)

export default function OpenCyclePage() {
  const { opening, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  return (
    <ReaderPage
      current="cycle"
      crumbs={[{ href: '/siklus', label: cycleText.title }]}
      eyebrow={opening.title}
      title={text.title}
      lead={text.lead}
    >
      {opening.mayOpen || state ? (
        <FormFrame state={state} command={{ commandId, expectedVersion: opening.version }}>
          <Checkboxes
            name="perangkat"
            label={text.organisations}
            choices={opening.organisations}
            stored={opening.organisations.map(({ value }) => value)}
          />
          <FormActions>
            <SubmitButton>{text.press}</SubmitButton>
          </FormActions>
        </FormFrame>
      ) : (
        <Notice tone="info">{text.notNow}</Notice>
      )}
    </ReaderPage>
  )
}
