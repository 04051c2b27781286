import { createContext, useContext } from 'react'
import { type FormState, fieldId } from './form-state.ts'

interface FormSurroundings {
  name: string
  state: FormState | null
  isSending: boolean
}

export const FormContext = createContext<FormSurroundings>({ name: '', state: null, isSending: false })

/** What a control needs to know: its id, its error, and what stands in it. */
export interface FieldSituation {
  id: string
  error: string | undefined
  value: string
  /** For names that carry several values. */
  values: string[]
}

/**
 * A control by its name: after a refused attempt what was typed stands in it, otherwise `stored`.
 * A box that was not ticked is absent from what was typed, so absence counts there too.
 */
export function useField(name: string, stored: string | readonly string[] = ''): FieldSituation {
  const form = useContext(FormContext)
  const before = typeof stored === 'string' ? (stored === '' ? [] : [stored]) : [...stored]
  const typed = form.state ? typedValues(form.state, name) : before
  return {
    id: fieldId(form.name, name),
    error: form.state?.fieldErrors[name],
    value: typed[0] ?? '',
    values: typed,
  }
}

function typedValues(state: FormState, name: string): string[] {
  const list = state.lists[name]
  if (list) return list
  const value = state.values[name]
  return value === undefined || value === '' ? [] : [value]
}
