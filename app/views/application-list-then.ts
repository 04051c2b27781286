import type { ApplicationOrder, ApplicationSearch, searchApplications } from '#db/application-list.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { type ApplicationGroup, fitsApplicationSearch } from './application-facets.ts'
import { type ListSource, saysThen, sourceThen } from './past-day.ts'

type Row = Awaited<ReturnType<typeof searchApplications>>[number]

interface Asked {
  search: ApplicationSearch
  order: { by: ApplicationOrder; isDown: boolean }
}

/** The list of applications of a day that has passed. */
export function applicationsThen(
  rows: readonly Row[],
  { search, order }: Asked,
): ListSource<Row, ApplicationGroup> {
  return sourceThen({
    rows: rows.filter(({ name, fields }) => saysThen(search.text, [name, (fields as FieldValues).purpose])),
    groupOf,
    fits: (group) => fitsApplicationSearch(group, search),
    key: keys[order.by] ?? keys.nama,
    isDown: order.isDown,
  })
}

/** What a past day is ordered by; the rest of the orders are of the present. */
const keys: Readonly<Partial<Record<ApplicationOrder, (row: Row) => string>>> & {
  nama: (row: Row) => string
} = {
  nama: ({ nameKey }) => nameKey,
  perangkat: ({ organisationName }) => organisationName,
  status: ({ operationalStatus }) => operationalStatus,
  klasifikasi: ({ classification }) => classification,
  kategori: ({ origin }) => origin,
  media: ({ medium }) => medium,
  diubah: ({ updatedAt }) => updatedAt,
}

function groupOf(row: Row): ApplicationGroup {
  const { organisationId, organisationName, operationalStatus, origin, decision, attested } = row
  return { organisationId, organisationName, operationalStatus, origin, decision, attested, count: 1 }
}
