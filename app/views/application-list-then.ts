import type { ApplicationOrder, ApplicationSearch, searchApplications } from '#db/application-list.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { type ApplicationGroup, fitsApplicationSearch } from './application-facets.ts'
import { pageThen, saysThen } from './past-day.ts'

// A past day is read from the log, not from a table, so it is searched here as the database searches the present.

type Row = Awaited<ReturnType<typeof searchApplications>>[number]

/** What was found on a day, by facet; each application a group of its own. */
export function applicationGroupsThen(
  rows: readonly Row[],
  { text }: Pick<ApplicationSearch, 'text'>,
): ApplicationGroup[] {
  return rows.filter((row) => isMeant(row, text)).map(groupOf)
}

/** A page of what was there on a day. */
export function applicationPageThen(
  rows: readonly Row[],
  asked: {
    search: ApplicationSearch
    order: { by: ApplicationOrder; isDown: boolean }
    limit: number
    offset: number
  },
): Row[] {
  const { search, order, ...part } = asked
  const found = rows.filter((row) => isMeant(row, search.text) && fitsApplicationSearch(groupOf(row), search))
  return pageThen(found, { key: keys[order.by] ?? keys.nama, isDown: order.isDown, ...part })
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

function isMeant({ name, fields }: Row, text: string): boolean {
  return saysThen(text, [name, (fields as FieldValues).purpose])
}

function groupOf(row: Row): ApplicationGroup {
  const { organisationId, organisationName, operationalStatus, origin, decision, attested } = row
  return { organisationId, organisationName, operationalStatus, origin, decision, attested, count: 1 }
}
