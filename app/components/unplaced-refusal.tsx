import { useActionData } from '@remix-run/react'
import { useContext, useState } from 'react'
import { formText } from '#app/text/ui.ts'
import { ErrorSummary } from './form/error-summary.tsx'
import type { FormState } from './form/form-state.ts'
import { PlacedContext } from './form/placed-context.ts'

/**
 * The refusal of a form that its page does not draw any more: somebody else was faster, or its time has
 * passed. Stands after everything else, so that it knows which forms were drawn; takes the focus.
 */
export function UnplacedRefusal() {
  const placed = useContext(PlacedContext)
  const state = useActionData<unknown>()
  const [isUnplaced] = useState(() => isRefusal(state) && !placed?.has(state.form))
  if (!isUnplaced || !isRefusal(state)) return null
  const texts = Object.entries(state.values).filter(([, text]) => /\s/.test(text.trim()))
  return (
    <section className="order-first">
      <ErrorSummary state={{ ...state, fieldErrors: {} }} />
      {texts.length > 0 ? (
        <div className="mb-6 max-w-field">
          <h2 className="font-semibold">{formText.notSaved}</h2>
          {texts.map(([name, text]) => (
            <p
              key={name}
              className="mt-2 whitespace-pre-wrap rounded-box border border-line bg-paper px-4 py-3"
            >
              {text}
            </p>
          ))}
        </div>
      ) : null}
    </section>
  )
}

function isRefusal(data: unknown): data is FormState {
  return (
    typeof data === 'object' && data !== null && 'formError' in data && 'values' in data && 'form' in data
  )
}
