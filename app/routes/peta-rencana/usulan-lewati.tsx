import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, wrongFields } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { TextArea } from '#app/components/form/text-area.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { leaveDecision } from '#app/services/judge-decision.server.ts'
import { roadmapText as text } from '#app/text/roadmap.ts'
import { pageTitle } from '#app/text/ui.ts'
import { decisionProposal } from '#app/views/decision-proposals.ts'
import { decisionJudges } from '#app/views/roadmap-readers.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, decisionJudges)
  const proposal = await decisionProposal(context.store, { actor, itemId: params.id ?? '' })
  if (proposal === null) throw notFound()
  return respond({ proposal, commandId: newCommandId() })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, decisionJudges)
  const itemId = params.id ?? ''
  const proposal = await decisionProposal(context.store, { actor: signedIn.actor, itemId })
  if (proposal === null) throw notFound()
  return formAction(request, async (form) => {
    const reason = (form.values.alasan ?? '').trim()
    if (reason === '') throw wrongFields({ alasan: text.leaveReason })
    await leaveDecision(context.office, commandOf(signedIn, form), { itemId, reason })
    return '/peta-rencana/usulan?kabar=dilewati'
  })
}

export const meta: MetaFunction = () => pageTitle(text.leaveTitle)

export default function LeaveDecisionRoute() {
  const { proposal, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const list = '/peta-rencana/usulan'
  return (
    <ReaderPage
      current="roadmap"
      crumbs={[{ href: list, label: text.proposalsTitle }]}
      eyebrow={`${proposal.application} · ${proposal.label}`}
      title={text.leaveTitle}
      lead={text.leaveLead}
    >
      <FormFrame state={state} command={{ commandId }}>
        <TextArea name="alasan" label={text.leaveReason} rows={3} />
        <FormEnd press={text.leave} cancel={list} />
      </FormFrame>
    </ReaderPage>
  )
}
