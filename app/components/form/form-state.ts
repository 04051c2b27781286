/**
 * What comes back from an action that did not succeed: what is wrong, and everything that was typed.
 * `formAction` (app/auth) answers in this shape.
 */
export interface FormState {
  /** Why it did not succeed, as a code of AppError; `too-large` when the form itself is over a limit. */
  code: 'forbidden' | 'refused' | 'stale' | 'invalid' | 'not-found' | 'too-large'
  /** The name of the form on its page; '' where there is one. */
  form: string
  /** One sentence on the whole. */
  formError: string
  /** Further sentences that belong to no field. */
  details: string[]
  /** A sentence for each wrong field, by its name. */
  fieldErrors: Record<string, string>
  /** What was typed: the first value of each name, secrets left out. */
  values: Record<string, string>
  /** All values of each name that was sent more than once. */
  lists: Record<string, string[]>
}

/** Hidden names that every form carries. */
export const hiddenNames = {
  command: '_perintah',
  version: '_versi',
  form: '_formulir',
  position: '_sebagai',
} as const

/** The id of a control, and the target of its line in the error summary. */
export function fieldId(form: string, name: string): string {
  return form === '' ? `f-${name}` : `f-${form}-${name}`
}

/**
 * Gives the sentences that begin with the label of a field to that field: the checks of a record
 * write "Nama aplikasi belum diisi." or "Alamat: tulis …".
 */
export function withLabelledErrors(
  state: FormState,
  fields: readonly { key: string; label: string }[],
): FormState {
  const fieldErrors = { ...state.fieldErrors }
  const longestFirst = [...fields].sort((one, other) => other.label.length - one.label.length)
  const isUnplaced = (sentence: string) => {
    const owner = longestFirst.find(
      ({ label }) => sentence.startsWith(`${label}:`) || sentence.startsWith(`${label} `),
    )
    if (owner === undefined) return true
    fieldErrors[owner.key] ??= sentence
    return false
  }
  const details = state.details.filter(isUnplaced)
  return { ...state, details, fieldErrors }
}
