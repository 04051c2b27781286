import { createHash, randomUUID } from 'node:crypto'
import type { TypedResponse } from '@remix-run/node'
import { AppError } from '#app/services/app-error.ts'
import { isSecretName } from '#app/text/secret-names.ts'
import { tooLong } from '#app/text/text-limits.ts'
import { type FormFailure, formFailure } from './form-failure.ts'
import { respond } from './respond.ts'
import { safeRedirect } from './safe-redirect.ts'
import { savedFormCookie } from './saved-form.ts'

/** What a form brought. Names are limited, values are as typed, files stand apart. */
export interface FormInput {
  /** The first value of each name. */
  values: Record<string, string>
  /** Every value of each name, for boxes and selections. */
  lists: Record<string, string[]>
  files: Record<string, File>
  /** The same for the same content of the same form: a second press is the same act, a corrected form another. */
  commandId: string
  /** The name of the form on its page; '' where there is one. */
  formName: string
  /** The version the reader was looking at, where the form carries one. */
  expectedVersion?: number
}

const hidden = { command: '_perintah', version: '_versi', form: '_formulir', position: '_sebagai' } as const
const hiddenNames = new Set<string>(Object.values(hidden))
const mostFields = 2000
const mostLetters = 200_000
const fieldName = /^[A-Za-z][\w.:-]{0,119}$/
/** An upload has another id each time it is sent: `sidik` stands for what is in it. */
const passingName = 'unggahan'
const reload = 'Formulir ini tidak lengkap. Muat ulang halaman, lalu kirim lagi.'

/** A new command id for the loader of a page that shows a form. */
export function newCommandId(): string {
  return randomUUID()
}

/** The error to throw for wrong fields: field name -> sentence. */
export function wrongFields(fields: Readonly<Record<string, string>>): AppError {
  const sentences = Object.entries(fields).map(([name, sentence]) => `${name}: ${sentence}`)
  return new AppError('invalid', Object.values(fields)[0] ?? reload, sentences)
}

/** The error to throw when a form asks for nothing that its page offers: a button or hidden field is missing. */
export function unknownAct(): AppError {
  return new AppError('invalid', reload)
}

/**
 * The action of every form route. `run` carries the act out by a service and returns the path to go to;
 * an AppError comes back as status, sentences and everything typed. Other errors, and responses that
 * `run` throws (a redirect to the sign-in page), pass through.
 */
export async function formAction(
  request: Request,
  run: (form: FormInput) => Promise<string>,
): Promise<TypedResponse<FormFailure>> {
  return answerForm(await request.formData(), run)
}

/** The same for a form that was read already: one with files, of which `data` holds the texts. */
export async function answerForm(
  data: FormData,
  run: (form: FormInput) => Promise<string>,
): Promise<TypedResponse<FormFailure>> {
  const sent = sortedOut(data)
  const name = String(data.get(hidden.form) ?? '')
  try {
    if (sent === null) return respond(tooLarge(name), { status: 413 })
    refuseLongTexts(sent)
    const target = await run({ ...sent, formName: name, ...commandOf(data, sent) })
    const answer = safeRedirect(target)
    answer.headers.append('Set-Cookie', savedFormCookie(String(data.get(hidden.command)), name))
    return answer as TypedResponse<never>
  } catch (error) {
    if (sent === null) throw error
    const { status, state } = formFailure(error, { form: name, ...shown(sent) })
    return respond(state, { status })
  }
}

type Sent = Pick<FormInput, 'values' | 'lists' | 'files'>

function sortedOut(data: FormData): Sent | null {
  const lists = new Map<string, string[]>()
  const files = new Map<string, File>()
  let fields = 0
  let letters = 0
  for (const [name, value] of data) {
    fields += 1
    if (typeof value === 'string') letters += value.length
    if (fields > mostFields || letters > mostLetters) return null
    if (hiddenNames.has(name) || !fieldName.test(name)) continue
    if (typeof value === 'string') lists.set(name, [...(lists.get(name) ?? []), plainText(value)])
    else if (value.size > 0) files.set(name, value)
  }
  const values = [...lists].map(([name, all]) => [name, all[0] ?? ''] as const)
  return {
    values: Object.fromEntries(values),
    lists: Object.fromEntries(lists),
    files: Object.fromEntries(files),
  }
}

/** Limits are told under the control and held here, whatever a service could take; secrets are judged by theirs. */
function refuseLongTexts({ lists }: Sent): void {
  const wrong = Object.entries(lists).flatMap(([name, texts]) => {
    const sentence = isSecretName(name) ? null : texts.map((text) => tooLong(name, text)).find(Boolean)
    return sentence ? [[name, sentence] as const] : []
  })
  if (wrong.length > 0) throw wrongFields(Object.fromEntries(wrong))
}

/** Browsers send line ends as two signs, and NUL stops a text in PostgreSQL. */
function plainText(value: string): string {
  return value.replace(/\r\n?/g, '\n').replaceAll('\u0000', '')
}

function commandOf(data: FormData, sent: Sent): Pick<FormInput, 'commandId' | 'expectedVersion'> {
  const formId = String(data.get(hidden.command) ?? '')
  const version = data.get(hidden.version)
  if (!/^[\w-]{8,64}$/.test(formId)) throw new AppError('refused', reload)
  const commandId = `${formId}-${contentHash(sent)}`
  if (version === null) return { commandId }
  if (typeof version !== 'string' || !/^\d{1,9}$/.test(version)) throw new AppError('refused', reload)
  return { commandId, expectedVersion: Number(version) }
}

/** Secrets stay out: the command id is written into the log, and a hash of a password can be guessed at. */
function contentHash({ lists, files }: Sent): string {
  const shown = Object.entries(lists).filter(([name]) => !isSecretName(name) && name !== passingName)
  const names = Object.entries(files).map(([name, file]) => [name, file.name, file.size])
  const content = JSON.stringify([...shown, ...names].sort())
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}

/** What was typed, without secrets; lists only where a name was sent more than once. */
function shown({ values, lists }: Sent): Pick<FormFailure, 'values' | 'lists'> {
  const isShown = ([name]: [string, unknown]) => !isSecretName(name)
  return {
    values: Object.fromEntries(Object.entries(values).filter(isShown)),
    lists: Object.fromEntries(Object.entries(lists).filter((entry) => isShown(entry) && entry[1].length > 1)),
  }
}

function tooLarge(form: string): FormFailure {
  const formError =
    'Isian terlalu panjang untuk dikirim sekaligus. Kembali ke halaman sebelumnya, lalu ringkas.'
  return { code: 'too-large', form, formError, details: [], fieldErrors: {}, values: {}, lists: {} }
}
