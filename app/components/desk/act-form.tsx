import type { ReactNode } from 'react'
import { type ButtonLook, buttonClasses } from '../button.tsx'
import { CommandFields } from '../form/command-fields.tsx'
import { hiddenNames } from '../form/form-state.ts'

/** The form name of every bare button; the page shows their refusals once, at the top. */
export const actFormName = 'tombol'

interface ActFormProps {
  commandId: string
  expectedVersion?: number | undefined
  /** What is sent: which act, on what. */
  fields: Readonly<Record<string, string>>
  label: string
  /** Read aloud after the label, where several buttons say the same. */
  about?: string
  look?: ButtonLook
  /** Where to send, if not to this page. */
  action?: string
  children?: ReactNode
}

/** One button that does one thing, with or without scripts. */
export function ActForm(props: ActFormProps) {
  const { commandId, expectedVersion, fields, label, about, look = 'secondary', action, children } = props
  return (
    <form method="post" action={action} className="on-screen inline-flex flex-wrap items-end gap-3">
      <CommandFields commandId={commandId} expectedVersion={expectedVersion} />
      <input type="hidden" name={hiddenNames.form} value={actFormName} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <button type="submit" className={buttonClasses(look)}>
        {label}
        {about ? <span className="sr-only"> {about}</span> : null}
      </button>
    </form>
  )
}
