import path from 'node:path'
import type { EventRow } from '#db/log.ts'
import { openStore, type Store } from '#db/open.ts'
import type { DocumentRow } from '#db/outcomes.ts'

/** Opens the record a command left in its data folder, for as long as `look` looks. */
export async function withRecord<Seen>(data: string, look: (store: Store) => Promise<Seen>): Promise<Seen> {
  const store = await openStore({ engine: 'sqlite', file: path.join(data, 'desk-reviu.db') })
  try {
    return await look(store)
  } finally {
    await store.close()
  }
}

export function eventsIn({ read: { q, t } }: Store): Promise<EventRow[]> {
  return q.select().from(t.events)
}

export function documentsIn({ read: { q, t } }: Store): Promise<DocumentRow[]> {
  return q.select().from(t.documents)
}

/** How often each thing happened, by "subject event". */
export async function countEvents(store: Store): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { subjectKind, type } of await eventsIn(store)) {
    const key = `${subjectKind} ${type}`
    counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}
