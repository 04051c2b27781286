import type { ReactNode } from 'react'
import { formText, uiText } from '#app/text/ui.ts'

export interface FieldProps {
  name: string
  label: string
  help?: ReactNode
  /** What is stored now; what was typed in a refused attempt wins over it. */
  stored?: string
  isOptional?: boolean
}

interface FieldFrameProps extends Pick<FieldProps, 'label' | 'help' | 'isOptional'> {
  id: string
  error: string | undefined
  children: ReactNode
}

/** The bar of a wrong answer stands in the margin: its field keeps its place among the others. */
export const wrongEdge = '-ml-4 border-danger border-l-4 pl-3'

/** Label, help and error around one control, in the order in which they are read aloud. */
export function FieldFrame({ id, label, help, error, isOptional = false, children }: FieldFrameProps) {
  return (
    <div className={`field mb-6 ${error ? wrongEdge : ''}`}>
      <label htmlFor={id} className="block font-semibold">
        {label}
        {isOptional ? <span className="font-normal text-muted"> {uiText.optional}</span> : null}
      </label>
      <Help id={id} help={help} />
      <FieldError id={id} error={error} />
      <div className="mt-1.5">{children}</div>
    </div>
  )
}

/** The same around several controls that answer one question. */
export function GroupFrame({ id, label, help, error, isOptional = false, children }: FieldFrameProps) {
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy(id, { help, error })}
      className={`field mb-6 ${error ? wrongEdge : ''}`}
    >
      <legend className="font-semibold">
        {label}
        {isOptional ? <span className="font-normal text-muted"> {uiText.optional}</span> : null}
      </legend>
      <Help id={id} help={help} />
      <FieldError id={id} error={error} />
      <div className="mt-1.5">{children}</div>
    </fieldset>
  )
}

function Help({ id, help }: { id: string; help: ReactNode }) {
  if (!help) return null
  return (
    <div id={`${id}-bantuan`} className="field-help max-w-measure text-14 text-muted">
      {help}
    </div>
  )
}

function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (!error) return null
  return (
    <p id={`${id}-galat`} className="mt-1 font-semibold text-danger">
      <span className="sr-only">{formText.errorWord} </span>
      {error}
    </p>
  )
}

/** The ids of what describes a control, for aria-describedby. */
export function describedBy(
  id: string,
  { help, error }: { help?: ReactNode; error?: string | undefined },
): string | undefined {
  const ids = [help ? `${id}-bantuan` : '', error ? `${id}-galat` : ''].filter((each) => each !== '')
  return ids.length === 0 ? undefined : ids.join(' ')
}

/** The look of a control, at the width its answer is expected to take; a wrong one carries the colour of danger. */
export function controlClasses(error: string | undefined, width = 'w-full'): string {
  const edge = error ? 'border-danger border-2' : 'border-muted'
  return `min-h-11 rounded-box border bg-paper px-3 py-2 text-ink ${edge} ${width}`
}
