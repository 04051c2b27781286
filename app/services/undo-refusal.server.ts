import { AppError } from './app-error.ts'

/** Why an import stays as it is. */
export function refusal(reason: string): AppError {
  return new AppError('refused', `${reason} Impor tidak dapat dibatalkan; ubah datanya satu per satu.`)
}
