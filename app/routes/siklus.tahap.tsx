import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, unknownAct } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ActionList } from '#app/components/action-list.tsx'
import { TextLink } from '#app/components/button.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormActions, SubmitButton } from '#app/components/form/submit-button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { Section } from '#app/components/section.tsx'
import { closeCycle } from '#app/services/close-cycle.server.ts'
import { closeDesk } from '#app/services/close-desk.server.ts'
import { closeReply } from '#app/services/close-reply.server.ts'
import { closeSubmission } from '#app/services/close-submission.server.ts'
import { openDesk } from '#app/services/open-desk.server.ts'
import { cycleText, gateText as text } from '#app/text/cycle.ts'
import { pageTitle } from '#app/text/ui.ts'
import { type CycleGateEvent, cycleGate } from '#app/views/cycle-gate.ts'
import type { Role } from '#app/views/signed-in.ts'

const writers: readonly Role[] = ['desk-officer', 'ict-head']

const services = {
  submissionClosed: closeSubmission,
  deskOpened: openDesk,
  deskClosed: closeDesk,
  replyClosed: closeReply,
  closed: closeCycle,
} as const satisfies Record<CycleGateEvent, unknown>

/** Leads a cycle from its stage to the next, and says what stands in the way. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, writers)
  const gate = await cycleGate(context.store, { cycleId: params.id ?? '', actor })
  if (gate === null) throw notFound()
  return respond({ gate, commandId: newCommandId() })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, writers)
  const cycleId = params.id ?? ''
  const gate = await cycleGate(context.store, { cycleId, actor: signedIn.actor })
  if (gate === null) throw notFound()
  return formAction(request, async (form) => {
    // The step the reader saw, not the one the cycle has reached meanwhile.
    const step = Object.keys(services).find((each) => each === form.values.langkah) as
      | CycleGateEvent
      | undefined
    if (step === undefined) throw unknownAct()
    await services[step](context.office, commandOf(signedIn, form), { cycleId })
    return '/siklus'
  })
}

export const meta: MetaFunction = () => pageTitle(text.title)

export default function CycleStepPage() {
  const { gate, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  return (
    <ReaderPage
      current="cycle"
      crumbs={[{ href: '/siklus', label: cycleText.title }]}
      eyebrow={`${gate.title} · tahap ${gate.stageLabel}`}
      title={gate.button ?? text.title}
      lead={gate.event === null ? text.none : gate.isOpen ? text.ready : undefined}
    >
      {gate.mayAct ? (
        <FormFrame state={state} command={{ commandId, expectedVersion: gate.version }}>
          <input type="hidden" name="langkah" value={gate.event ?? ''} />
          {gate.isOpen ? (
            <FormActions>
              <SubmitButton>{gate.button}</SubmitButton>
            </FormActions>
          ) : null}
        </FormFrame>
      ) : (
        <Notice tone="info">{gate.event === null ? text.none : text.others}</Notice>
      )}
      {gate.waiting.length > 0 ? (
        <Section id="menghalangi" title={text.blocked}>
          {gate.isOpenedByOne ? <p className="mb-3 max-w-measure text-muted">{text.ahead}</p> : null}
          <ActionList
            rows={gate.waiting.map(({ id, organisation, stage, href }) => ({
              key: id,
              title: organisation,
              hint: stage,
              action: (
                <TextLink href={href} about={organisation}>
                  {text.settle}
                </TextLink>
              ),
            }))}
            empty=""
          />
        </Section>
      ) : null}
    </ReaderPage>
  )
}
