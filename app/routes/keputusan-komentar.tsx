import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, unknownAct } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { CommentList } from '#app/components/decree/comment-list.tsx'
import { DecreeFrame } from '#app/components/decree/decree-frame.tsx'
import { ChoiceField } from '#app/components/form/choice-field.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormActions, SubmitButton } from '#app/components/form/submit-button.tsx'
import { TextArea } from '#app/components/form/text-area.tsx'
import { InsetText } from '#app/components/notice.tsx'
import { NothingYet, Section } from '#app/components/section.tsx'
import { commentDecree } from '#app/services/comment-decree.server.ts'
import { resolveDecreeComment } from '#app/services/resolve-decree-comment.server.ts'
import { commentText as text } from '#app/text/decree-places.ts'
import { pageTitle } from '#app/text/ui.ts'
import { decreeComments } from '#app/views/decree-comments.ts'
import { decreeReaders } from '#app/views/decree-list.ts'
import { decreeAnswer } from './decree-answer.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, decreeReaders)
  const given = { decreeId: params.id ?? '', actor, now: context.office.now() }
  const answer = decreeAnswer(request, await decreeComments(context.store, given))
  const place = new URL(request.url).searchParams.get('bagian') ?? ''
  // A comment changes no words: it stands whatever became of the case since the page was drawn.
  const { commandId } = answer.command
  return respond({ ...answer, command: { commandId }, place })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, decreeReaders)
  const decreeId = params.id ?? ''
  return formAction(request, async (form) => {
    const { values } = form
    const command = commandOf(signedIn, form)
    if (values.tindakan === 'selesai') {
      const commentId = values.komentar ?? ''
      await resolveDecreeComment(context.office, command, { decreeId, commentId })
      return `/keputusan/${decreeId}/komentar?kabar=komentarSelesai`
    }
    if (values.tindakan !== 'komentari') throw unknownAct()
    const said = { place: values.place ?? '', comment: values.comment ?? '' }
    await commentDecree(context.office, command, { decreeId, ...said })
    return `/keputusan/${decreeId}/komentar?kabar=dikomentari`
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? `${text.title}: ${data.decree.title}` : text.title)

export default function DecreeCommentsPage() {
  const { decree, command, news, place } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  return (
    <DecreeFrame head={decree} part="comments" news={news}>
      <p className="max-w-measure">{text.lead}</p>
      {decree.isOpen ? null : <InsetText>{text.closed}</InsetText>}
      <Section id="belum-selesai" title={text.open}>
        {decree.open.length === 0 ? <NothingYet sentence={text.noneOpen} /> : null}
        <CommentList
          decreeId={decree.id}
          comments={decree.open}
          settling={decree.mayComment ? { command, state } : null}
        />
      </Section>
      {decree.mayComment ? (
        <Section id="tulis" title={text.add}>
          <FormFrame state={state} command={command} name="komentari">
            <ChoiceField name="place" label={text.place} stored={place} choices={decree.places} as="select" />
            <TextArea name="comment" label={text.comment} help={text.commentHelp} />
            <FormActions>
              <SubmitButton name="tindakan" value="komentari">
                {text.send}
              </SubmitButton>
            </FormActions>
          </FormFrame>
        </Section>
      ) : null}
      {decree.settled.length === 0 ? null : (
        <Section id="sudah-selesai" title={text.resolved}>
          <CommentList decreeId={decree.id} comments={decree.settled} settling={null} />
        </Section>
      )}
    </DecreeFrame>
  )
}
