import type { InitiativeOrder, InitiativeSearch, searchInitiatives } from '#db/initiative-list.ts'
import { type FieldValues, fieldOf } from '#workflows/catalogue/field.ts'
import { initiative } from '#workflows/catalogue/initiative.ts'
import { fitsInitiativeSearch, type InitiativeGroup } from './initiative-facets.ts'
import { pageThen, saysThen } from './past-day.ts'

// A past day is read from the log, not from a table, so it is searched here as the database searches the present.

type Row = Awaited<ReturnType<typeof searchInitiatives>>[number]

/** What was found on a day, by facet; each initiative a group of its own. */
export function initiativeGroupsThen(
  rows: readonly Row[],
  { text }: Pick<InitiativeSearch, 'text'>,
): InitiativeGroup[] {
  return rows.filter((row) => isMeant(row, text)).map(groupOf)
}

/** A page of what was there on a day. */
export function initiativePageThen(
  rows: readonly Row[],
  asked: {
    search: InitiativeSearch
    order: { by: InitiativeOrder; isDown: boolean }
    limit: number
    offset: number
  },
): Row[] {
  const { search, order, ...part } = asked
  const found = rows.filter((row) => isMeant(row, search.text) && fitsInitiativeSearch(groupOf(row), search))
  return pageThen(found, { key: keys[order.by], isDown: order.isDown, ...part })
}

// The seven parts stand in the order of the regulation, as they are declared.
const { options: parts = [] } = fieldOf(initiative, 'part')

const keys: Readonly<Record<InitiativeOrder, (row: Row) => string>> = {
  kegiatan: ({ nameKey }) => nameKey,
  muatan: ({ part }) => String(parts.findIndex(({ value }) => value === part)),
  perangkat: ({ organisationName }) => organisationName,
  status: ({ standing }) => standing,
  mulai: ({ startsOn }) => startsOn ?? '',
  selesai: ({ endsOn }) => endsOn ?? '',
  diubah: ({ updatedAt }) => updatedAt,
}

function isMeant({ name, fields }: Row, text: string): boolean {
  const { group, description } = fields as FieldValues
  return saysThen(text, [name, group, description])
}

function groupOf(row: Row): InitiativeGroup {
  const { organisationId, organisationName, part, work, standing, firstYear, lastYear, isLacking } = row
  return { organisationId, organisationName, part, work, standing, firstYear, lastYear, isLacking, count: 1 }
}
