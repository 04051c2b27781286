import { AppError, statusOf } from '#app/services/app-error.ts'
import type { FormFailure } from './form-action.ts'

/** What a form that is not sent through `formAction` shows when its act was refused. */
export function formFailure(
  error: unknown,
  values: Record<string, string> = {},
): { status: number; state: FormFailure } {
  if (!(error instanceof AppError)) throw error
  const fieldErrors: Record<string, string> = {}
  const details: string[] = []
  for (const detail of error.details) {
    const [, field, sentence] = /^([a-z][A-Za-z0-9.-]*): (.+)$/s.exec(detail) ?? []
    if (field === undefined || sentence === undefined) details.push(detail)
    else fieldErrors[field] ??= sentence
  }
  const state = {
    code: error.code,
    form: '',
    formError: error.message,
    details,
    fieldErrors,
    values,
    lists: {},
  }
  return { status: statusOf[error.code], state }
}
