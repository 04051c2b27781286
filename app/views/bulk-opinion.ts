import { reviewText } from '#app/text/review.ts'
import { itemsOpinedTogether } from '#db/correspondence.ts'
import type { Store } from '#db/open.ts'
import { type OpinionCode, opinionCodes, opinionLabel, reviewers } from '#workflows/catalogue/opinion.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { cycleNow } from './cycle-now.ts'
import { type BenchFilter, unreviewedRows } from './review-bench.ts'
import { type ReviewRow, reviewerKindOf, reviewRows } from './review-rows.ts'

/** The page of one opinion for a filtered list: what it would touch, and the opinions to choose from. */
export async function bulkOpinion(
  store: Pick<Store, 'read'>,
  { actor, filter }: { actor: Actor; filter: BenchFilter },
) {
  const reviewer = reviewerKindOf(actor.role)
  const cycle = await cycleNow(store)
  if (reviewer === null || cycle === null) return null
  return {
    title: reviewers[reviewer].label,
    choices: opinionCodes[reviewer].map((code: OpinionCode, index) => ({
      value: code,
      label: opinionLabel(code),
      keyHint: String(index + 1),
    })),
    rows: await unreviewedRows(store, { actor, filter }),
  }
}

/** What a bulk act may still touch: what nobody judged yet, and what this very act did before (a repeat). */
export async function openForBulk(
  store: Pick<Store, 'read'>,
  { actor, bulkId }: { actor: Actor; bulkId: string },
): Promise<string[]> {
  const filter = { search: '', organisations: [], opinions: [], statuses: [] }
  const rows = await unreviewedRows(store, { actor, filter })
  return [...rows.map((row) => row.itemId), ...(await itemsOpinedTogether(store.read, bulkId))]
}

export interface BulkResultRow {
  itemId: string
  name: string
  organisation: string
  isSaved: boolean
  /** The opinion that stands, or why none was saved. */
  sentence: string
}

/**
 * What a bulk act did, row by row, from the record: saved ones by its commands in the log, the others as
 * the address names them, each with what stands in the way now.
 */
export async function bulkResult(
  store: Pick<Store, 'read'>,
  { actor, bulkId, failedIds }: { actor: Actor; bulkId: string; failedIds: readonly string[] },
): Promise<BulkResultRow[]> {
  const cycle = await cycleNow(store)
  if (cycle === null) return []
  const saved = new Set(await itemsOpinedTogether(store.read, bulkId))
  const itemIds = [...new Set([...saved, ...failedIds])]
  const rows = await reviewRows(store.read, { cycleId: cycle.row.id, actor, itemIds })
  return rows
    .map((row) => ({
      itemId: row.itemId,
      name: row.name,
      organisation: row.organisation,
      isSaved: saved.has(row.itemId),
      sentence: saved.has(row.itemId) ? labelOf(row) : reasonOf(row),
    }))
    .toSorted((one, other) => Number(one.isSaved) - Number(other.isSaved))
}

function labelOf({ ownCode }: ReviewRow): string {
  return ownCode === null ? '' : opinionLabel(ownCode as OpinionCode)
}

function reasonOf(row: ReviewRow): string {
  switch (row.status) {
    case 'given':
      return `Sudah ditelaah: ${labelOf(row)}.`
    case 'own':
      return `${reviewText.statuses.own}: tidak diberi telaah.`
    case 'not-open':
      return `${reviewText.statuses['not-open']}: berkasnya tidak sedang ditelaah.`
    case 'waiting':
      return 'Belum tersimpan. Buka aplikasinya, lalu beri telaah dari sana.'
  }
}
