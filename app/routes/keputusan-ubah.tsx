import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, unknownAct } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { WordsEditor } from '#app/components/decree/words-editor.tsx'
import { arranged, placeAfter, stepFrom, wordsFromForm } from '#app/components/decree/words-form.ts'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { editDecreeWords } from '#app/services/edit-decree-words.server.ts'
import { decreeText } from '#app/text/decree.ts'
import { pageTitle } from '#app/text/ui.ts'
import { decreeHead, decreeWordsToEdit } from '#app/views/decree-page.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, ['legal-officer'])
  const decreeId = params.id ?? ''
  const head = await decreeHead(context.store, { decreeId, actor, now: context.office.now() })
  const text = await decreeWordsToEdit(context.store, decreeId)
  if (head === null || text === null) throw notFound()
  return respond({
    ...text,
    decreeId,
    turn: head.turn,
    mayEdit: head.acts.includes('wordsEdited'),
    command: { commandId: newCommandId(), expectedVersion: head.version },
  })
}

/** Saves the words, or only answers with another arrangement of them: nothing is written by moving paragraphs. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, ['legal-officer'])
  const decreeId = params.id ?? ''
  const sent = await request.clone().formData()
  const step = stepFrom(String(sent.get('langkah') ?? ''))
  if (step !== null) {
    const texts = [...sent].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
    return respond({
      words: arranged(wordsFromForm(Object.fromEntries(texts)), step),
      focus: placeAfter(step),
    })
  }
  return formAction(request, async (form) => {
    const { values } = form
    if (values.langkah !== undefined) throw unknownAct()
    const command = commandOf(signedIn, form)
    await editDecreeWords(context.office, command, { decreeId, words: wordsFromForm(values) })
    return `/keputusan/${decreeId}?kabar=diubah`
  })
}

export const meta: MetaFunction = () => pageTitle(decreeText.editTitle)

export default function EditDecreePage() {
  const { decreeId, words, marks, turn, mayEdit, command } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const arrangement = answer && 'words' in answer ? answer : null
  const failure = answer && 'formError' in answer ? answer : null
  const shown = arrangement?.words ?? (failure ? wordsFromForm(failure.values) : words)
  return (
    <ReaderPage
      current="decision"
      crumbs={[
        { href: '/keputusan', label: decreeText.title },
        { href: `/keputusan/${decreeId}`, label: decreeText.paper },
      ]}
      title={decreeText.editTitle}
      lead={mayEdit ? decreeText.editLead : turn}
    >
      {mayEdit ? (
        <>
          <Marks marks={marks} />
          <FormFrame state={failure} command={command} isUnsaved={arrangement !== null}>
            {/* Pressed by Enter and by scripts: without it the first paragraph's button would be. */}
            <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only">
              {decreeText.save}
            </button>
            <WordsEditor
              key={JSON.stringify(arrangement?.words ?? '')}
              words={shown}
              focus={arrangement?.focus ?? null}
            />
            <div className="sticky bottom-0 -mx-4 border-line border-t bg-ground px-4 pb-3">
              <FormEnd press={decreeText.save} cancel={`/keputusan/${decreeId}`} />
            </div>
          </FormFrame>
        </>
      ) : null}
    </ReaderPage>
  )
}

function Marks({ marks }: { marks: { mark: string; value: string; meaning: string }[] }) {
  return (
    <dl className="box mb-7 grid gap-3 rounded-box border border-line bg-paper px-5 py-4 text-14">
      {marks.map(({ mark, value, meaning }) => (
        <div key={mark} className="grid gap-x-5 sm:grid-cols-[8rem_minmax(0,1fr)]">
          <dt>
            <code className="bg-primary-ground px-1 font-semibold">{mark}</code>
          </dt>
          <dd>
            <strong className="font-semibold">{value}</strong>
            <span className="block text-muted">{meaning}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
