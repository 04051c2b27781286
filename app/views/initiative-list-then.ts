import type { InitiativeOrder, InitiativeSearch, searchInitiatives } from '#db/initiative-list.ts'
import { type FieldValues, fieldOf } from '#workflows/catalogue/field.ts'
import { initiative } from '#workflows/catalogue/initiative.ts'
import { fitsInitiativeSearch, type InitiativeGroup } from './initiative-facets.ts'
import { type ListSource, saysThen, sourceThen } from './past-day.ts'

type Row = Awaited<ReturnType<typeof searchInitiatives>>[number]

interface Asked {
  search: InitiativeSearch
  order: { by: InitiativeOrder; isDown: boolean }
}

/** The list of initiatives of a day that has passed. */
export function initiativesThen(
  rows: readonly Row[],
  { search, order }: Asked,
): ListSource<Row, InitiativeGroup> {
  return sourceThen({
    rows: rows.filter(({ name, fields }) => {
      const { group, description } = fields as FieldValues
      return saysThen(search.text, [name, group, description])
    }),
    groupOf,
    fits: (group) => fitsInitiativeSearch(group, search),
    key: keys[order.by],
    isDown: order.isDown,
  })
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

function groupOf(row: Row): InitiativeGroup {
  const { organisationId, organisationName, part, work, standing, firstYear, lastYear, isLacking } = row
  return { organisationId, organisationName, part, work, standing, firstYear, lastYear, isLacking, count: 1 }
}
