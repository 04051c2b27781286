import { currentHead } from '#db/log.ts'
import type { Store } from '#db/open.ts'
import { LatestKept } from './latest-kept.ts'

interface Kept {
  /** Where the log ended when it was counted. */
  hash: string
  figures: unknown
}

/** So many for one record. */
const mostKept = 200

const kept = new WeakMap<object, LatestKept<Kept>>()

/**
 * Figures over the whole record, counted again only when something has happened since. An act writes its rows and
 * its events in one transaction, so while the log ends where it ended the record is the same. Not for inside a
 * transaction, where rows come before their events.
 * @param asked what the figures follow from beside the record: whose they are, what is sought, the day
 */
export async function untilNextEvent<Figures>(
  store: Pick<Store, 'read'>,
  asked: readonly unknown[],
  count: () => Promise<Figures>,
): Promise<Figures> {
  const own = kept.get(store) ?? new LatestKept<Kept>(mostKept)
  kept.set(store, own)
  const key = JSON.stringify(asked)
  // Read before it is counted: what happens in between makes the next reader count again.
  const { hash } = await currentHead(store.read)
  const known = own.get(key)
  const figures = known?.hash === hash ? (known.figures as Figures) : await count()
  own.keep(key, { hash, figures })
  return figures
}
