import type { ObjectOrder, ObjectSearch } from '#db/architecture-list.ts'
import type { ListedObject } from './object-cells.ts'
import { fitsSearch, type ObjectGroup } from './object-facets.ts'
import { pageThen, saysThen } from './past-day.ts'

// A past day is read from the log, not from a table, so it is searched here as the database searches the present.

/** What was found on a day, by facet; each object a group of its own. */
export function objectGroupsThen(rows: readonly ListedObject[], search: ObjectSearch): ObjectGroup[] {
  return rows.filter((row) => isMeant(row, search)).map(groupOf)
}

/** A page of what was there on a day. */
export function objectPageThen(
  rows: readonly ListedObject[],
  asked: { search: ObjectSearch; order: { by: ObjectOrder; isDown: boolean }; limit: number; offset: number },
): ListedObject[] {
  const { search, order, ...part } = asked
  const found = rows.filter((row) => isMeant(row, search) && fitsSearch(groupOf(row), search))
  return pageThen(found, { key: keys[order.by], isDown: order.isDown, ...part })
}

const keys: Readonly<Record<ObjectOrder, (row: ListedObject) => string>> = {
  nama: ({ nameKey }) => nameKey,
  jenis: ({ kind }) => kind,
  perangkat: ({ organisationName }) => organisationName,
  kode: ({ code }) => code,
  kondisi: ({ condition }) => condition,
  status: ({ status }) => status,
  dipastikan: ({ attestedAt }) => attestedAt ?? '',
  diubah: ({ updatedAt }) => updatedAt,
}

function isMeant({ organisationId, name, fields }: ListedObject, { ownedBy, text }: ObjectSearch): boolean {
  if (ownedBy !== null && organisationId !== ownedBy) return false
  return saysThen(text, [name, fields.description])
}

function groupOf(row: ListedObject): ObjectGroup {
  const { kind, organisationId, organisationName, condition, status, attested } = row
  const coded = row.code === '' ? 'belum' : 'ada'
  return { kind, organisationId, organisationName, condition, status, coded, attested, count: 1 }
}
