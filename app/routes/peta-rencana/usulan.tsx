import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { buttonClasses, TextLink } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { DecisionName } from '#app/components/decision-tag.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { RoadmapTabs } from '#app/components/roadmap/roadmap-tabs.tsx'
import { AppError } from '#app/services/app-error.ts'
import { takeDecision } from '#app/services/judge-decision.server.ts'
import { roadmapText as text } from '#app/text/roadmap.ts'
import { pageTitle } from '#app/text/ui.ts'
import { decisionProposal, decisionProposals, initiativeFrom } from '#app/views/decision-proposals.ts'
import { decisionJudges, roadmapKeepers } from '#app/views/roadmap-readers.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, decisionJudges)
  return respond({
    proposals: await decisionProposals(context.store, { actor }),
    mayKeep: roadmapKeepers.includes(actor.role),
    isLeft: new URL(request.url).searchParams.get('kabar') === 'dilewati',
    commandId: newCommandId(),
  })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, decisionJudges)
  const { store, office } = context
  return formAction(request, async (form) => {
    const itemId = form.values.butir ?? ''
    const proposal = await decisionProposal(store, { actor: signedIn.actor, itemId })
    if (proposal === null) throw new AppError('not-found', text.proposalGone)
    await takeDecision(office, commandOf(signedIn, form), { itemId })
    return `/peta-rencana/${await initiativeFrom(store, itemId)}?kabar=diambil`
  })
}

export const meta: MetaFunction = () => pageTitle(text.proposalsTitle)

export default function ProposalsRoute() {
  const { proposals, mayKeep, isLeft, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  return (
    <ReaderPage current="roadmap" title={text.proposalsTitle} lead={text.proposalsLead} isWide>
      <RoadmapTabs current="proposals" mayJudge mayKeep={mayKeep} />
      {isLeft && !state ? (
        <Notice tone="good" isNews>
          {text.left}
        </Notice>
      ) : null}
      <FormFrame state={state} command={{ commandId }}>
        <DataTable
          caption={text.proposalsTitle}
          rows={proposals}
          rowKey={({ itemId }) => itemId}
          empty={text.noProposals}
          columns={[
            {
              key: 'application',
              label: 'Aplikasi',
              isHeading: true,
              cell: ({ application, applicationId }) => (
                <TextLink href={`/aplikasi/${applicationId}`}>{application}</TextLink>
              ),
            },
            { key: 'organisation', label: 'Perangkat daerah', cell: ({ organisation }) => organisation },
            { key: 'decision', label: 'Keputusan desk', cell: ({ code }) => <DecisionName code={code} /> },
            { key: 'successor', label: 'Pengganti atau tujuan', cell: ({ successor }) => successor },
            { key: 'due', label: 'Batas waktu', cell: ({ due }) => due },
            {
              key: 'act',
              label: 'Tindakan',
              cell: ({ itemId, application }) => (
                <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
                  <button type="submit" name="butir" value={itemId} className={buttonClasses('secondary')}>
                    {text.take}
                    <span className="sr-only"> {application}</span>
                  </button>
                  <TextLink href={`/peta-rencana/usulan/${itemId}`} about={application}>
                    {text.leave}
                  </TextLink>
                </span>
              ),
            },
          ]}
        />
      </FormFrame>
    </ReaderPage>
  )
}
