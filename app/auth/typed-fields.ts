import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'
import { isSecretName } from '#app/text/secret-names.ts'
import { isPathOfThisSite } from './safe-redirect.ts'

/** What a form carried that could not be accepted as it came, to be sent again. */
export interface CarriedForm {
  /** Where the form was sent to. */
  path: string
  /** The session it came with: only its person gets the fields back. Null when the browser had none. */
  sessionId: string | null
  fields: [name: string, value: string][]
  /** Something could not be carried: files, or more text than fits. */
  isIncomplete: boolean
}

/** The answer to a form whose session was over. */
export interface SignInAgain extends CarriedForm {
  kind: 'sign-in-again'
}

/** The answer to a form that was drawn for another position than the session works under now. */
export interface ChooseAgain extends CarriedForm {
  kind: 'choose-again'
  /** The position the form was drawn for, in words; null where the form does not say. */
  drawnFor: { id: string; title: string; isHeld: boolean } | null
  /** The form was drawn for somebody else's position: nothing of it is shown. */
  isOthers: boolean
  /** The position of now, in words; null where none is chosen. */
  now: string | null
  /** What the person may work as today. */
  positions: { id: string; title: string }[]
}

/** Characters of names and values that are carried at most; with their encoding they fit under the body limit. */
const carriedLimit = 250_000

/** Reads the typed fields of a form that cannot be accepted now. Secrets and files are never carried. */
export async function typedFields(request: Request): Promise<Pick<CarriedForm, 'fields' | 'isIncomplete'>> {
  if (request.bodyUsed) return { fields: [], isIncomplete: true }
  const { entries, hasFiles } = await entriesOf(request).catch(() => ({ entries: [], hasFiles: true }))
  const texts = entries.filter(([name]) => !isSecretName(name))
  const size = texts.reduce((sum, [name, value]) => sum + name.length + value.length, 0)
  return size > carriedLimit ? { fields: [], isIncomplete: true } : { fields: texts, isIncomplete: hasFiles }
}

interface Entries {
  entries: [string, string][]
  hasFiles: boolean
}

/** A file may be larger than memory should hold: it runs past, and only the texts beside it are kept. */
async function entriesOf(request: Request): Promise<Entries> {
  const contentType = request.headers.get('Content-Type') ?? ''
  const entries: [string, string][] = []
  let hasFiles = false
  if (!contentType.startsWith('multipart/form-data') || request.body === null) {
    for (const [name, value] of await request.formData())
      if (typeof value === 'string') entries.push([name, value])
    return { entries, hasFiles }
  }
  const parser = new Busboy({ headers: { 'content-type': contentType }, limits: { fieldSize: carriedLimit } })
  parser.on('field', (name, value) => {
    entries.push([name, value])
  })
  parser.on('file', (_field, stream, name) => {
    if (name) hasFiles = true
    stream.resume()
  })
  await pipeline(Readable.fromWeb(request.body as never), parser)
  return { entries, hasFiles }
}

/** Reads back the form that the page of a sign-in or of a choice carried in hidden inputs; null without one. */
export function carriedForm(sent: FormData): CarriedForm | null {
  const text = (name: string) => String(sent.get(name) ?? '')
  const fields = fieldsIn(text('isian'))
  const path = text('alamat')
  if (fields === null || !isPathOfThisSite(path)) return null
  return { path, sessionId: text('sesi'), fields, isIncomplete: text('kurang') !== '' }
}

function fieldsIn(text: string): CarriedForm['fields'] | null {
  if (text === '') return null
  try {
    const parsed: unknown = JSON.parse(text)
    return Array.isArray(parsed) && parsed.every(isField) ? parsed : null
  } catch {
    return null
  }
}

function isField(entry: unknown): entry is [string, string] {
  return Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string')
}
