import { AppError, statusOf } from '#app/services/app-error.ts'

/** What is answered when the act did not succeed; components/form/form-state.ts reads this shape. */
export interface FormFailure {
  code: AppError['code'] | 'too-large'
  form: string
  formError: string
  details: string[]
  fieldErrors: Record<string, string>
  values: Record<string, string>
  lists: Record<string, string[]>
}

/**
 * What a form shows when its act was refused: a sentence "field: sentence" of the error goes to its field.
 * Anything but an AppError is thrown on as it is.
 * @param given the form's name and what was typed, secrets left out
 */
export function formFailure(
  error: unknown,
  { form = '', values = {}, lists = {} }: Partial<Pick<FormFailure, 'form' | 'values' | 'lists'>> = {},
): { status: number; state: FormFailure } {
  if (!(error instanceof AppError)) throw error
  const fieldErrors: Record<string, string> = {}
  const details: string[] = []
  for (const detail of error.details) {
    const [, field, sentence] = /^([a-z][A-Za-z0-9.-]*): (.+)$/s.exec(detail) ?? []
    if (field === undefined || sentence === undefined) details.push(detail)
    else fieldErrors[field] ??= sentence
  }
  const state = { code: error.code, form, formError: error.message, details, fieldErrors, values, lists }
  return { status: statusOf[error.code], state }
}
