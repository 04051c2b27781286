import type { Store } from '#db/open.ts'

/** What the first page shows. Nothing yet: the record has no cycle to read. */
export async function cycleBoard(
  _store: Store,
): Promise<{ government: string; utcOffsetHours: number; cycle: null }> {
  return { government: 'Pemerintah Kota Malang', utcOffsetHours: 7, cycle: null }
}
