import { randomUUID } from 'node:crypto'
import {
  countSavedViews,
  deleteSavedView,
  renameSavedView,
  savedViewsOf,
  writeSavedView,
} from '#db/saved-views.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { AppError } from './app-error.ts'
import type { Office } from './office.ts'

// A view is a convenience of one position, not a fact of the review: it leaves no event in the log, and
// doing any of these twice is as doing it once.

const longestName = 60
const longestQuery = 2000
const mostViews = 100

interface Owned {
  actor: Pick<Actor, 'positionId'>
  list: string
}

/** Keeps the query of a list under a name, for this position alone; a view of that name is replaced. */
export async function saveView(
  { store, now }: Office,
  { actor, list, name, query }: Owned & { name: string; query: string },
): Promise<void> {
  const { positionId } = actor
  const kept = nameOf(name)
  if (query.length > longestQuery)
    throw new AppError(
      'invalid',
      'Saringannya terlalu panjang untuk disimpan. Kurangi pilihannya, lalu ulangi.',
    )
  const at = now()
  await store.tx(async (db) => {
    const own = await savedViewsOf(db, { positionId, list })
    const isNew = !own.some((view) => view.name === kept)
    if (isNew && (await countSavedViews(db, positionId)) >= mostViews)
      throw new AppError('refused', `Paling banyak ${mostViews} tampilan. Hapus yang tidak dipakai lagi.`)
    const row = { id: randomUUID(), positionId, list, name: kept, query, createdAt: at, updatedAt: at }
    await writeSavedView(db, row)
  })
}

/** Gives a view of this position another name. */
export async function renameView(
  { store, now }: Office,
  { actor, list, id, name }: Owned & { id: string; name: string },
): Promise<void> {
  const { positionId } = actor
  const kept = nameOf(name)
  await store.tx(async (db) => {
    const own = await savedViewsOf(db, { positionId, list })
    if (!own.some((view) => view.id === id)) throw new AppError('not-found', 'Tampilan ini tidak ditemukan.')
    if (own.some((view) => view.name === kept && view.id !== id))
      throw new AppError('invalid', `Nama "${kept}" sudah dipakai tampilan lain.`, [
        `nama: Nama "${kept}" sudah dipakai tampilan lain. Pilih nama yang lain.`,
      ])
    await renameSavedView(db, { id, positionId, name: kept, at: now() })
  })
}

/** Takes a view of this position away. */
export async function deleteView(
  { store }: Office,
  { actor, id }: Pick<Owned, 'actor'> & { id: string },
): Promise<void> {
  await store.tx((db) => deleteSavedView(db, { id, positionId: actor.positionId }))
}

function nameOf(name: string): string {
  const kept = name.trim().replace(/\s+/g, ' ')
  if (kept === '') throw new AppError('invalid', 'Tulis nama tampilannya.', ['nama: Tulis nama tampilannya.'])
  if (kept.length > longestName) {
    const sentence = `Nama tampilan paling panjang ${longestName} huruf.`
    throw new AppError('invalid', sentence, [`nama: ${sentence}`])
  }
  return kept
}
