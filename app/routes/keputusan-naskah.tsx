import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { CommentMark } from '#app/components/decree/comment-mark.tsx'
import { DecreeFrame } from '#app/components/decree/decree-frame.tsx'
import { DecreeSides } from '#app/components/decree/decree-sides.tsx'
import { Outline } from '#app/components/decree/outline.tsx'
import { Paper } from '#app/components/decree/paper.tsx'
import { InsetText } from '#app/components/notice.tsx'
import { Section } from '#app/components/section.tsx'
import { Timeline } from '#app/components/timeline.tsx'
import { checkDecree } from '#app/services/check-decree.server.ts'
import { sendDecree } from '#app/services/send-decree.server.ts'
import { decreeText } from '#app/text/decree.ts'
import { pageTitle } from '#app/text/ui.ts'
import { mayComment } from '#app/views/decree-comments.ts'
import { decreeReaders } from '#app/views/decree-list.ts'
import { decreePage } from '#app/views/decree-page.ts'
import { decreeAnswer, returnDraft } from './decree-answer.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, decreeReaders)
  const given = { decreeId: params.id ?? '', actor, now: context.office.now() }
  const answer = decreeAnswer(request, await decreePage(context.store, given))
  const isOpen = ['drafting', 'checking', 'initialling'].includes(answer.decree.stage.code)
  return respond({ ...answer, mayComment: isOpen && mayComment(given) })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, decreeReaders)
  const decreeId = params.id ?? ''
  return formAction(request, async (form) => {
    const { values } = form
    const command = commandOf(signedIn, form)
    const note = (values.note ?? '').trim()
    if (values.tindakan === 'kirim') {
      await sendDecree(context.office, command, { decreeId })
      return `/keputusan/${decreeId}?kabar=dikirim`
    }
    if (values.tindakan === 'periksa') {
      await checkDecree(context.office, command, { decreeId, note: note === '' ? null : note })
      return `/keputusan/${decreeId}/paraf?kabar=diperiksa`
    }
    await returnDraft(context.office, command, { decreeId, values })
    return `/keputusan/${decreeId}?kabar=dikembalikan`
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? `${decreeText.tabs.words}: ${data.decree.title}` : decreeText.title)

export default function DecreePage() {
  const { decree, command, news, mayComment } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  return (
    <DecreeFrame head={decree} part="words" news={news} isWide>
      <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_19rem] 2xl:grid-cols-[11rem_minmax(0,52rem)_20rem]">
        <Outline paper={decree.paper} />
        <div className="min-w-0 max-lg:order-last">
          {decree.stage.code === 'initialling' ? (
            <InsetText>
              <strong className="font-semibold">{decreeText.locked}.</strong> {decreeText.lockedHelp}
            </InsetText>
          ) : null}
          <p className="on-screen mb-3 max-w-measure text-14 text-muted">{decreeText.figuresNote}</p>
          <Paper
            paper={decree.paper}
            beside={(place) => (
              <CommentMark
                decreeId={decree.id}
                place={place}
                count={decree.comments[place] ?? 0}
                mayComment={mayComment}
              />
            )}
          />
        </div>
        <DecreeSides decree={decree} command={command} state={state} />
      </div>
      <Section id="perjalanan" title={decreeText.history}>
        <Timeline events={decree.history} empty={decreeText.noHistory} />
      </Section>
    </DecreeFrame>
  )
}
