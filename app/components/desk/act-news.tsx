import { ErrorSummary } from '../form/error-summary.tsx'
import type { FormState } from '../form/form-state.ts'
import { Notice } from '../notice.tsx'
import { actFormName } from './act-form.tsx'

/** What became of the button that was pressed: why it was refused, or what is done. */
export function ActNews({ state, news }: { state: FormState | undefined; news?: string | null }) {
  return (
    <>
      {state?.form === actFormName ? <ErrorSummary state={state} /> : null}
      {news ? (
        <Notice tone="good" isNews>
          {news}
        </Notice>
      ) : null}
    </>
  )
}
