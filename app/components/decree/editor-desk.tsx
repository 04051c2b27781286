import { useRef } from 'react'
import { decreeText } from '#app/text/decree.ts'
import type { DecreeWords } from '#workflows/decree/words.ts'
import { Fold } from '../fold.tsx'
import type { CommandFieldsProps } from '../form/command-fields.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import type { FormState } from '../form/form-state.ts'
import { FormEnd } from '../form/submit-button.tsx'
import type { BasisChoice } from './basis-chooser.tsx'
import { CheckList } from './check-list.tsx'
import { type Preview, PreviewNotice, usePreview } from './live-preview.tsx'
import { OutlineList } from './outline.tsx'
import { Paper } from './paper.tsx'
import { editorParts, WordsEditor } from './words-editor.tsx'
import { lookOver } from './words-form.ts'

interface EditorDeskProps {
  decreeId: string
  words: DecreeWords
  marks: { mark: string; value: string; meaning: string }[]
  bases: BasisChoice[]
  /** Open comments on the words. */
  comments: { id: string; place: string; comment: string; by: string; when: string }[]
  preview: Preview
  focus: string | null
  isUnsaved: boolean
  state: FormState | null
  command: CommandFieldsProps
}

/** Outline, words and preview beside each other; on a narrow screen one under the other, with jumps between them. */
export function EditorDesk(props: EditorDeskProps) {
  const { decreeId, words, marks, bases, comments, focus, isUnsaved, state, command } = props
  const desk = useRef<HTMLDivElement>(null)
  const { preview, state: level } = usePreview(desk, `/keputusan/${decreeId}/pratinjau`, props.preview)
  return (
    <>
      <Jumps />
      <div
        ref={desk}
        className="grid items-start gap-x-8 gap-y-8 lg:grid-cols-2 xl:grid-cols-[9.5rem_minmax(0,1fr)_minmax(0,1fr)]"
      >
        <OutlineList from="xl" parts={editorParts(words)} />
        <section id="kata-kata" aria-label={decreeText.words} className="min-w-0">
          <Fold title={decreeText.marksTitle} className="mb-6">
            <Marks marks={marks} />
          </Fold>
          <FormFrame state={state} command={command} isUnsaved={isUnsaved}>
            {/* Pressed by Enter and by scripts: without it the first paragraph's button would be. */}
            <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only">
              {decreeText.save}
            </button>
            <WordsEditor
              words={words}
              focus={focus}
              bases={bases}
              beside={(place) => (
                <Said decreeId={decreeId} comments={comments.filter((each) => each.place === place)} />
              )}
            />
            <div className="sticky bottom-0 -mx-4 border-line border-t bg-ground px-4 pb-3">
              <FormEnd press={decreeText.save} cancel={`/keputusan/${decreeId}`} />
              <noscript>
                <button
                  type="submit"
                  name="langkah"
                  value={lookOver}
                  className="mt-2 min-h-11 text-primary underline underline-offset-2"
                >
                  {decreeText.previewRefresh}
                </button>
              </noscript>
            </div>
          </FormFrame>
        </section>
        <aside
          aria-label={decreeText.preview}
          className="grid min-w-0 gap-6 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto"
        >
          <section id="pemeriksaan" aria-label={decreeText.checks}>
            <h2 className="mb-2 font-bold text-18">{decreeText.checks}</h2>
            <CheckList checks={preview.checks} addressOf={fieldAddress} />
          </section>
          <section id="pratinjau" aria-label={decreeText.preview}>
            <h2 className="font-bold text-18">{decreeText.preview}</h2>
            <PreviewNotice state={level} />
            <Paper paper={preview.paper} />
            <p className="mt-2 text-14 text-muted">{decreeText.previewNote}</p>
          </section>
        </aside>
      </div>
    </>
  )
}

/** What others said of a paragraph, where it is written. */
function Said({ decreeId, comments }: Pick<EditorDeskProps, 'decreeId' | 'comments'>) {
  if (comments.length === 0) return null
  return (
    <ul className="mt-1 mb-2 grid gap-2 border-warning border-l-4 bg-warning-ground px-3 py-2 text-14">
      {comments.map(({ id, comment, by, when }) => (
        <li key={id}>
          <p className="whitespace-pre-line">{comment}</p>
          <p className="text-muted">
            {by} · {when} ·{' '}
            <a href={`/keputusan/${decreeId}/komentar#komentar-${id}`} className="text-link">
              Buka komentar
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}

/** The control a paragraph is written in. */
function fieldAddress(place: string): string {
  return `#f-${place}`
}

const jumps = [
  { id: 'kata-kata', label: decreeText.words },
  { id: 'pemeriksaan', label: decreeText.checks },
  { id: 'pratinjau', label: decreeText.preview },
]

function Jumps() {
  return (
    <nav aria-label={decreeText.jumpLabel} className="on-screen mb-5 lg:hidden">
      <ul className="flex flex-wrap gap-x-5 border-line border-b">
        {jumps.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-flex min-h-11 items-center text-primary underline-offset-2">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Marks({ marks }: { marks: EditorDeskProps['marks'] }) {
  return (
    <dl className="grid gap-3 text-14">
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
