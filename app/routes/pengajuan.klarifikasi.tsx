import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, wrongFields } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { TextArea } from '#app/components/form/text-area.tsx'
import { InsetText, Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { answerQuestion } from '#app/services/answer-question.server.ts'
import { answerText as text } from '#app/text/submission.ts'
import { pageTitle } from '#app/text/ui.ts'
import { dossierPage } from '#app/views/dossier.ts'
import type { Role } from '#app/views/signed-in.ts'

const writers: readonly Role[] = ['representative', 'agency-head']

/** An agency answers one request for clarification on its own dossier. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, writers)
  const given = { id: params.id ?? '', actor, now: context.office.now() }
  const dossier = await dossierPage(context.store, given)
  const question = dossier?.questions.find((each) => each.id === params.question)
  if (dossier === null || question === undefined) throw notFound()
  return respond({
    question,
    back: { href: `/pengajuan/${dossier.id}`, label: dossier.organisation },
    command: { commandId: newCommandId(), expectedVersion: dossier.version },
  })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, writers)
  const given = { id: params.id ?? '', actor: signedIn.actor, now: context.office.now() }
  const dossier = await dossierPage(context.store, given)
  const question = dossier?.questions.find((each) => each.id === params.question)
  if (dossier === null || question === undefined) throw notFound()
  return formAction(request, async (form) => {
    const answer = (form.values.jawaban ?? '').trim()
    if (answer === '') throw wrongFields({ jawaban: text.answerMissing })
    // Another question or answer may move the dossier meanwhile; this answer stands by itself.
    const { expectedVersion: _seen, ...command } = commandOf(signedIn, form)
    await answerQuestion(context.office, command, { questionId: question.id, answer })
    return `/pengajuan/${dossier.id}#klarifikasi`
  })
}

export const meta: MetaFunction = () => pageTitle(text.title)

export default function AnswerPage() {
  const { question, back, command } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  return (
    <ReaderPage
      current="submission"
      crumbs={[back]}
      eyebrow={question.about === null ? question.office : `${question.office} · ${question.about}`}
      title={`${text.title} ${question.office}`}
      lead={question.isOpen ? `${question.due}.` : text.closed}
    >
      <InsetText>
        <p className="whitespace-pre-line">{question.question}</p>
        <p className="mt-1 text-14 text-muted">{question.asked}</p>
      </InsetText>
      {question.answer === null ? (
        <FormFrame state={state} command={command}>
          <TextArea name="jawaban" label={text.answer} help={text.answerHelp} rows={6} />
          <FormEnd press={text.press} cancel={back.href} />
        </FormFrame>
      ) : (
        <Notice tone="good" title={text.closed}>
          <p className="whitespace-pre-line">{question.answer}</p>
        </Notice>
      )}
    </ReaderPage>
  )
}
