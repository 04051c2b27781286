import type { ObjectOrder, ObjectSearch } from '#db/architecture-list.ts'
import type { ListedObject } from './object-cells.ts'
import { fitsSearch, type ObjectGroup } from './object-facets.ts'
import { type ListSource, saysThen, sourceThen } from './past-day.ts'

interface Asked {
  search: ObjectSearch
  order: { by: ObjectOrder; isDown: boolean }
}

/** The list of objects of a day that has passed. */
export function objectsThen(
  rows: readonly ListedObject[],
  { search, order }: Asked,
): ListSource<ListedObject, ObjectGroup> {
  return sourceThen({
    rows: rows.filter(
      ({ organisationId, name, fields }) =>
        (search.ownedBy === null || organisationId === search.ownedBy) &&
        saysThen(search.text, [name, fields.description]),
    ),
    groupOf,
    fits: (group) => fitsSearch(group, search),
    key: keys[order.by],
    isDown: order.isDown,
  })
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

function groupOf(row: ListedObject): ObjectGroup {
  const { kind, organisationId, organisationName, condition, status, attested } = row
  const coded = row.code === '' ? 'belum' : 'ada'
  return { kind, organisationId, organisationName, condition, status, coded, attested, count: 1 }
}
