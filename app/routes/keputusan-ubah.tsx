import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, unknownAct } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { EditorDesk } from '#app/components/decree/editor-desk.tsx'
import {
  arranged,
  basisBox,
  chooseBases,
  lookOver,
  placeAfter,
  stepFrom,
  wordsFromForm,
} from '#app/components/decree/words-form.ts'
import { InsetText } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { editDecreeWords } from '#app/services/edit-decree-words.server.ts'
import { decreeText } from '#app/text/decree.ts'
import { pageTitle } from '#app/text/ui.ts'
import { decreeEditor, withBases } from '#app/views/decree-editor.ts'
import { decreeHead } from '#app/views/decree-page.ts'
import { decreePreview } from '#app/views/decree-preview.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, ['legal-officer'])
  const { store, office } = context
  const asked = { decreeId: params.id ?? '', now: office.now() }
  const head = await decreeHead(store, { ...asked, actor })
  const editor = await decreeEditor(store, asked)
  const preview = editor && (await decreePreview(store, { ...asked, words: editor.words }))
  if (head === null || editor === null || preview === null) throw notFound()
  return respond({
    ...editor,
    preview,
    decreeId: head.id,
    turn: head.turn,
    isLocked: head.stage.code === 'initialling',
    mayEdit: head.acts.includes('wordsEdited'),
    command: { commandId: newCommandId(), expectedVersion: head.version },
  })
}

/** Saves the words, or only answers with another arrangement or a look at them: that writes nothing. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, ['legal-officer'])
  const { store, office } = context
  const decreeId = params.id ?? ''
  const sent = await request.clone().formData()
  const step = String(sent.get('langkah') ?? '')
  const move = stepFrom(step)
  if (move !== null || step === chooseBases || step === lookOver) {
    const texts = [...sent].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
    const typed = wordsFromForm(Object.fromEntries(texts))
    const chosen = sent.getAll(basisBox).map(String)
    const words =
      step === chooseBases
        ? await withBases(store, typed, chosen)
        : move === null
          ? typed
          : arranged(typed, move)
    const asked = { decreeId, words, now: office.now() }
    const preview = await decreePreview(store, asked)
    const editor = await decreeEditor(store, asked)
    if (preview === null || editor === null) throw notFound()
    return respond({ words, preview, bases: editor.bases, focus: move === null ? null : placeAfter(move) })
  }
  return formAction(request, async (form) => {
    const { values } = form
    if (values.langkah !== undefined) throw unknownAct()
    const command = commandOf(signedIn, form)
    await editDecreeWords(office, command, { decreeId, words: wordsFromForm(values) })
    return `/keputusan/${decreeId}?kabar=diubah`
  })
}

export const meta: MetaFunction = () => pageTitle(decreeText.editTitle)

export default function EditDecreePage() {
  const { decreeId, words, marks, bases, comments, preview, turn, mayEdit, isLocked, command } =
    useLoaderData<typeof loader>()
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
      isWide
    >
      {mayEdit ? (
        <EditorDesk
          key={JSON.stringify(arrangement?.words ?? '')}
          decreeId={decreeId}
          words={shown}
          marks={marks}
          bases={arrangement?.bases ?? bases}
          comments={comments}
          preview={arrangement?.preview ?? preview}
          focus={arrangement?.focus ?? null}
          isUnsaved={arrangement !== null}
          state={failure}
          command={command}
        />
      ) : null}
      {isLocked ? (
        <InsetText>
          <strong className="font-semibold">{decreeText.locked}.</strong> {decreeText.lockedHelp}
        </InsetText>
      ) : null}
    </ReaderPage>
  )
}
