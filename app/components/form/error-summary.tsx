import { useContext, useEffect, useRef } from 'react'
import { formText } from '#app/text/ui.ts'
import { type FormState, fieldId } from './form-state.ts'
import { PlacedContext } from './placed-context.ts'

const titles = {
  invalid: formText.errorTitle,
  'too-large': formText.errorTitle,
  stale: formText.staleTitle,
  refused: formText.refusedTitle,
  forbidden: formText.refusedTitle,
  'not-found': formText.refusedTitle,
} satisfies Record<FormState['code'], string>

/** What is wrong, over the form: takes the focus, and each line leads to its field in the words said there. */
export function ErrorSummary({ state }: { state: FormState }) {
  const box = useRef<HTMLDivElement>(null)
  useContext(PlacedContext)?.add(state.form)
  useEffect(() => {
    box.current?.focus()
    const title = document.title
    if (!title.startsWith(formText.errorPrefix)) document.title = formText.errorPrefix + title
    return () => {
      document.title = title
    }
  }, [])
  const lines = Object.entries(state.fieldErrors)
  const said = new Set([...lines.map(([, sentence]) => sentence), ...state.details])
  return (
    <div
      ref={box}
      role="alert"
      aria-labelledby="galat-judul"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: the pattern asks for it; without scripts this moves the focus here
      autoFocus
      className="mb-6 max-w-page rounded-box border-3 border-danger bg-paper px-5 py-4"
    >
      <h2 id="galat-judul" className="font-bold text-18">
        {titles[state.code]}
      </h2>
      {said.has(state.formError) ? null : <p className="mt-1">{state.formError}</p>}
      {state.code === 'stale' ? <p className="mt-1">{formText.staleKept}</p> : null}
      {said.size > 0 ? (
        <ul className="mt-2 grid gap-1.5">
          {lines.map(([name, sentence]) => (
            <li key={name}>
              <a
                href={`#${fieldId(state.form, name)}`}
                className="font-semibold text-danger underline underline-offset-2"
              >
                {sentence}
              </a>
            </li>
          ))}
          {state.details.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
