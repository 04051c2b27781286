import { currentHead } from '#db/log.ts'
import { countEvents, type EventGroup, type LogSearch } from '#db/log-search.ts'
import type { Store } from '#db/open.ts'
import { LatestKept } from './latest-kept.ts'

/** What was counted up to a place of the chain. */
interface Counted {
  n: number
  groups: Map<string, EventGroup>
}

/** Searches remembered for one record. */
const mostRemembered = 200

const remembered = new WeakMap<object, LatestKept<Counted>>()

/**
 * How many events match, by kind, type and actor, the chosen facets left aside. The log only grows and what is
 * in it never changes, so only what came since the last time is counted anew.
 */
export async function countedEvents(store: Pick<Store, 'read'>, search: LogSearch): Promise<EventGroup[]> {
  const { sight, subjectId, text, from, before } = search
  const key = JSON.stringify([sight, subjectId, text, from, before])
  const searches = remembered.get(store) ?? new LatestKept<Counted>(mostRemembered)
  remembered.set(store, searches)
  const { read } = store
  const known = searches.get(key)
  const { n: upTo } = await currentHead(read)
  // Fewer than before: another record in the same place, as after a restored backup.
  const counted = known !== undefined && known.n <= upTo ? known : { n: 0, groups: new Map() }
  const groups = new Map(counted.groups)
  if (counted.n < upTo) {
    for (const group of await countEvents(read, { ...search, after: counted.n, upTo })) {
      const name = JSON.stringify([group.subjectKind, group.type, group.actor])
      groups.set(name, { ...group, count: group.count + (groups.get(name)?.count ?? 0) })
    }
  }
  searches.keep(key, { n: upTo, groups })
  return [...groups.values()]
}
