/** What was typed in one form and not saved, as it stands in this browser. */
export interface Draft {
  /** The form as it was drawn once: its command id and its name. */
  key: string
  personId: string
  /** Which form it is, whenever it is drawn: position, path, name, and what it is about. */
  place: string
  /** Its page, to go back to. */
  path: string
  title: string
  /** The hidden fields it was drawn with: another version or another state of the case has others. */
  drawnOn: string
  /** When something was last typed (ISO, UTC). */
  at: string
  /** It was sent, and no answer has said yet what became of it. */
  isSent: boolean
  fields: Record<string, DraftField>
}

export interface DraftField {
  label: string
  /** Every value under the name; none for a box that was emptied. */
  values: string[]
}

/** As long as the longest holidays with the leave around them; what is older lies on a disk for nobody. */
export const keptDays = 14
/** Far more forms than anybody leaves open, far less than a browser has room for. */
const mostDrafts = 20
const prefix = 'draf/'
/** The page after an act that succeeded is told by a cookie of this name: app/auth/saved-form.ts writes it. */
const savedCookie = /(?:^|; )tersimpan-([\w-]+)=([\w-]*)/g

export function draftKey(commandId: string, form: string): string {
  return `${prefix}${commandId}/${form}`
}

/** Without room, or where the browser keeps nothing, forms do without. */
export function writeDraft({ key, ...draft }: Draft): void {
  quietly(() => localStorage.setItem(key, JSON.stringify(draft)))
}

export function dropDraft(key: string): void {
  quietly(() => localStorage.removeItem(key))
}

/** Everything kept, the newest first. */
export function keptDrafts(): Draft[] {
  const keys = quietly(() => Object.keys(localStorage).filter((key) => key.startsWith(prefix))) ?? []
  return keys.flatMap(draftOf).sort((one, other) => (one.at < other.at ? 1 : -1))
}

/** What somebody who signs out leaves behind: nothing, a computer of an office has many users. */
export function dropAllDrafts(): void {
  for (const { key } of keptDrafts()) dropDraft(key)
}

/**
 * Lets go of what is saved, of what is too old, and of what another person typed.
 * @param personId who is signed in; null while nobody is, as after a session that ran out
 */
export function tidyDrafts(personId: string | null): void {
  for (const [, commandId = '', form = ''] of document.cookie.matchAll(savedCookie)) {
    dropDraft(draftKey(commandId, form))
    // biome-ignore lint/suspicious/noDocumentCookie: the other way is asynchronous, and not in every browser
    document.cookie = `tersimpan-${commandId}=; Path=/; Max-Age=0`
  }
  const oldest = new Date(Date.now() - keptDays * 86_400_000).toISOString()
  for (const [place, draft] of keptDrafts().entries()) {
    const isOthers = personId !== null && draft.personId !== personId
    if (isOthers || draft.at < oldest || place >= mostDrafts) dropDraft(draft.key)
  }
}

/** A stored text that is no draft was written by something else, or by an older version: it goes. */
function draftOf(key: string): Draft[] {
  const draft = quietly(() => JSON.parse(localStorage.getItem(key) ?? '') as Omit<Draft, 'key'>)
  if (typeof draft?.at === 'string' && typeof draft.fields === 'object') return [{ ...draft, key }]
  dropDraft(key)
  return []
}

/** The result of what a browser may refuse (private windows, a full disk); undefined when it does. */
export function quietly<Result>(attempt: () => Result): Result | undefined {
  try {
    return attempt()
  } catch {
    return undefined
  }
}
