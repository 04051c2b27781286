import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { TextLink } from '#app/components/button.tsx'
import { DecreeFrame } from '#app/components/decree/decree-frame.tsx'
import { InitialRound } from '#app/components/decree/initial-round.tsx'
import { PressForm, ReturnForm } from '#app/components/decree/note-form.tsx'
import { InsetText } from '#app/components/notice.tsx'
import { initialDecree } from '#app/services/initial-decree.server.ts'
import { stageAfter } from '#app/services/perform.server.ts'
import { initialsText } from '#app/text/decree.ts'
import { pageTitle } from '#app/text/ui.ts'
import { decreeInitials } from '#app/views/decree-initials.ts'
import { decreeReaders } from '#app/views/decree-list.ts'
import { decreeAnswer, returnDraft } from './decree-answer.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, decreeReaders)
  const given = { decreeId: params.id ?? '', actor, now: context.office.now() }
  return respond(decreeAnswer(request, await decreeInitials(context.store, given)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, decreeReaders)
  const decreeId = params.id ?? ''
  return formAction(request, async (form) => {
    const { values } = form
    const command = commandOf(signedIn, form)
    if (values.tindakan === 'paraf') {
      const outcome = await initialDecree(context.office, command, { decreeId })
      const isLast = stageAfter(outcome, decreeId) === 'approved'
      return `/keputusan/${decreeId}/paraf?kabar=${isLast ? 'lengkap' : 'diparaf'}`
    }
    await returnDraft(context.office, command, { decreeId, values })
    return `/keputusan/${decreeId}/paraf?kabar=dikembalikan`
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? `${initialsText.title}: ${data.decree.title}` : initialsText.title)

export default function InitialsPage() {
  const { decree, command, news } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const mayReturn = decree.acts.includes('returned') && decree.stage.code === 'initialling'
  const hasBegun = decree.rounds.some(
    (round) => round.returned !== null || round.steps.some((step) => step.state !== 'waiting'),
  )
  return (
    <DecreeFrame head={decree} part="initials" news={news}>
      {decree.isMyTurn ? (
        <section
          aria-label={initialsText.yourTurn}
          className="on-screen mb-8 rounded-box border border-primary border-l-4 bg-paper px-5 py-4"
        >
          <PressForm
            act="paraf"
            label={initialsText.initial}
            help={initialsText.initialHelp}
            state={state}
            command={command}
          />
          {decree.draft ? (
            <p className="mt-3 text-14">
              <TextLink href={`/dokumen/${decree.draft}`}>Unduh konsep keputusan (PDF)</TextLink>
            </p>
          ) : null}
        </section>
      ) : null}
      {hasBegun ? null : <InsetText>{initialsText.notYet}</InsetText>}
      {decree.rounds.map((round) => (
        <InitialRound key={round.number} round={round} isMyTurn={decree.isMyTurn} />
      ))}
      {mayReturn ? <ReturnForm state={state} command={command} /> : null}
      <p className="mt-6 text-14 text-muted">
        {decree.controlSheet ? (
          <TextLink href={`/dokumen/${decree.controlSheet}`}>{initialsText.controlSheet}</TextLink>
        ) : (
          initialsText.noControlSheet
        )}
      </p>
      <p className="mt-2 break-all text-14 text-muted">
        {initialsText.content}: <code>{decree.contentSha256}</code>
      </p>
    </DecreeFrame>
  )
}
