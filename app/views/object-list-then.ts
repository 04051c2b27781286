import type { ObjectOrder, ObjectSearch } from '#db/architecture-list.ts'
import type { ListedObject } from './object-cells.ts'
import { fitsSearch, type ObjectGroup } from './object-facets.ts'

// A past day is read from the log, not from a table, so it is searched here as the database searches the present.

/** What was found on a day, by facet; each object a group of its own. */
export function groupsThen(rows: readonly ListedObject[], search: ObjectSearch): ObjectGroup[] {
  return rows.filter((row) => isMeant(row, search)).map(groupOf)
}

/** A page of what was there on a day. */
export function pageThen(
  rows: readonly ListedObject[],
  asked: { search: ObjectSearch; order: { by: ObjectOrder; isDown: boolean }; limit: number; offset: number },
): ListedObject[] {
  const { search, order, limit, offset } = asked
  const key = keys[order.by]
  const turn = order.isDown ? -1 : 1
  return rows
    .filter((row) => isMeant(row, search) && fitsSearch(groupOf(row), search))
    .toSorted(
      (one, other) =>
        turn * compare(key(one), key(other)) ||
        compare(one.nameKey, other.nameKey) ||
        compare(one.id, other.id),
    )
    .slice(offset, offset + limit)
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
  const wanted = text.toLowerCase()
  return `${name}\n${String(fields.description ?? '')}`.toLowerCase().includes(wanted)
}

function groupOf(row: ListedObject): ObjectGroup {
  const { kind, organisationId, organisationName, condition, status, attested } = row
  const coded = row.code === '' ? 'belum' : 'ada'
  return { kind, organisationId, organisationName, condition, status, coded, attested, count: 1 }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
