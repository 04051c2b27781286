import { type ListName, lists } from '#app/text/lists.ts'
import type { Store } from '#db/open.ts'
import { savedViewsOf } from '#db/saved-views.ts'
import type { Actor } from '#workflows/engine/actor.ts'

export interface SavedView {
  id: string
  label: string
  href: string
  isCurrent: boolean
}

/** What of a list's address is a matter of the moment: the page one is on, what was just done or opened. */
const passing = ['halaman', 'butir', 'tersimpan', 'kabar', 'jumlah']

/** The part of a list's query that a view keeps. */
export function keptQuery(search: string): string {
  const query = new URLSearchParams(search)
  for (const name of passing) query.delete(name)
  const filled = [...query].filter(([, value]) => value !== '')
  return new URLSearchParams(filled).toString()
}

/** The views this position keeps of a list, and which of them is shown now. */
export async function savedViews(
  { read }: Pick<Store, 'read'>,
  { actor, list, search }: { actor: Pick<Actor, 'positionId'>; list: ListName; search: string },
): Promise<SavedView[]> {
  const now = ordered(keptQuery(search))
  const rows = await savedViewsOf(read, { positionId: actor.positionId, list })
  return rows.map(({ id, name, query }) => ({
    id,
    label: name,
    href: query === '' ? lists[list].path : `${lists[list].path}?${query}`,
    isCurrent: ordered(query) === now,
  }))
}

function ordered(query: string): string {
  return query.split('&').toSorted().join('&')
}
