import { settingsText } from '#app/text/settings.ts'
import type { FormState } from '../form/form-state.ts'
import { Notice } from '../notice.tsx'

/** Since when a setting is as it is; news where it was saved just now. */
export function SettingSince({ since, isSaved }: { since: string; isSaved: boolean }) {
  if (!isSaved) return <p className="-mt-2 mb-6 text-14 text-muted">{since}.</p>
  return (
    <Notice tone="good" title={settingsText.saved} isNews>
      {since}.
    </Notice>
  )
}

interface MeanwhileProps {
  /** Who changed the setting while the check was open; null where nobody did. */
  meanwhile: { who: string; when: string } | null
  state: FormState | undefined
}

/** Somebody else was faster; a refusal for that reason says it itself. */
export function Meanwhile({ meanwhile, state }: MeanwhileProps) {
  if (meanwhile === null || state?.code === 'stale') return null
  return (
    <Notice tone="warning" title={settingsText.meanwhile}>
      {settingsText.meanwhileBy(meanwhile.who, meanwhile.when)}
    </Notice>
  )
}
