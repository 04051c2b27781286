/** What a form carried when its session was over, to be sent again after signing in. */
export interface SignInAgain {
  kind: 'sign-in-again'
  /** Where the form was sent to. */
  path: string
  /** The session that is over: only its person gets the fields back. Null when the browser had none. */
  sessionId: string | null
  fields: [name: string, value: string][]
  /** Something could not be carried: files, or more text than fits. */
  isIncomplete: boolean
}

/** Characters of names and values that are carried at most; with their encoding they fit under the body limit. */
const carriedLimit = 250_000

/** Reads the typed fields of a form that cannot be accepted now. Passwords and files are never carried. */
export async function typedFields(request: Request): Promise<Pick<SignInAgain, 'fields' | 'isIncomplete'>> {
  if (request.bodyUsed) return { fields: [], isIncomplete: true }
  const entries = [...(await request.formData().catch(() => new FormData()))]
  const texts = entries.flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && !name.startsWith('sandi') ? [[name, value]] : [],
  )
  const hasFiles = entries.some(([, value]) => typeof value !== 'string' && value.size > 0)
  const size = texts.reduce((sum, [name, value]) => sum + name.length + value.length, 0)
  return size > carriedLimit ? { fields: [], isIncomplete: true } : { fields: texts, isIncomplete: hasFiles }
}

/** Reads back the fields that the sign-in page carried as one hidden input; null when they make no sense. */
export function carriedFields(text: string): SignInAgain['fields'] | null {
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
