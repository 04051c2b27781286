import { initiativesFromDecisions } from '#db/decree-annexes.ts'
import { linksOfRoadmap } from '#db/initiative-links.ts'
import { type InitiativeRow, initiativesOfRoadmap } from '#db/initiatives.ts'
import type { Db } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import type { RoadmapRow } from '#db/roadmaps.ts'
import {
  annexFields,
  type Field,
  type FieldValues,
  fieldOf,
  readableValue,
} from '#workflows/catalogue/field.ts'
import { initiative } from '#workflows/catalogue/initiative.ts'
import { initiativePlanFields } from '#workflows/catalogue/initiative-plan.ts'
import { forYears, yearKey, yearsOf } from '#workflows/catalogue/yearly.ts'
import type { FrozenInitiative, FrozenRoadmap } from '#workflows/decree/annexes.ts'
import { unfundedYears } from '#workflows/rules/roadmap-funding.ts'

/** The roadmap as it stands now, in words; what was called off is not in it, what is put off is. */
export async function freezeRoadmap(
  db: Db,
  { roadmap, printsCeilings }: { roadmap: RoadmapRow; printsCeilings: boolean },
): Promise<FrozenRoadmap> {
  const { title, firstYear, lastYear } = roadmap
  const years = yearsOf(roadmap)
  const columns = columnsFor(years, printsCeilings)
  const parts = (fieldOf(initiative, 'part').options ?? []).map(({ value, label }) => ({
    part: value,
    label,
  }))
  const organisations = new Map((await allOrganisations(db)).map(({ id, name }) => [id, name]))
  const supporters = await supportersOf(db, { roadmapId: roadmap.id, organisations })
  const decided = await initiativesFromDecisions(db)
  const standing = (await initiativesOfRoadmap(db, roadmap.id)).filter((row) => row.cancelledAt === null)
  const freeze = (row: InitiativeRow): FrozenInitiative => {
    const values = row.fields as FieldValues
    return {
      id: row.id,
      part: row.part,
      name: row.name,
      organisation: organisations.get(row.organisationId) ?? '-',
      supporters: supporters.get(row.id) ?? [],
      cells: cellsOf([...columns.results, ...columns.funding], values),
      status: row.status,
      startsOn: row.startsOn,
      endsOn: row.endsOn,
      ceilings: printsCeilings ? ceilingsOf(values, years) : {},
      unfunded: printsCeilings ? unfundedYears({ ...row, isCancelled: false, values }, roadmap) : [],
      isFromDecision: decided.has(row.id),
    }
  }
  const order = parts.map(({ part }) => part)
  const { compare } = new Intl.Collator('id')
  const asColumn = ({ key, label, annexShare }: AnnexField) => ({ key, title: label, share: annexShare })
  return {
    title,
    firstYear,
    lastYear,
    ceilings: printsCeilings ? (roadmap.ceilings as Record<string, number>) : {},
    hasCeilings: printsCeilings,
    parts,
    columns: { results: columns.results.map(asColumn), funding: columns.funding.map(asColumn) },
    initiatives: standing
      .map(freeze)
      .toSorted(
        (one, other) =>
          order.indexOf(one.part) - order.indexOf(other.part) ||
          compare(one.organisation, other.organisation) ||
          compare(one.name, other.name),
      ),
  }
}

type AnnexField = ReturnType<typeof annexFields>[number]

/** What an initiative brings about, and what it is paid from: two tables, for no page is wide enough for one. */
function columnsFor(years: readonly number[], printsCeilings: boolean) {
  const fields = annexFields(forYears(initiative, years).fields)
  const plan = new Set<string>(initiativePlanFields.map(({ key }) => key))
  const isPlan = ({ key, yearOf }: Field) => plan.has(yearOf?.key ?? key)
  const isMoney = ({ type }: Field) => type === 'money'
  return {
    results: fields.filter((field) => !isPlan(field)),
    funding: fields.filter(
      (field) => field.key === 'name' || (isPlan(field) && (printsCeilings || !isMoney(field))),
    ),
  }
}

function cellsOf(fields: readonly Field[], values: FieldValues): Record<string, string> {
  const cells: Record<string, string> = {}
  for (const field of fields) {
    const value = values[field.key]
    if (value === undefined || value === '') continue
    cells[field.key] =
      field.type === 'money' ? Number(value).toLocaleString('id-ID') : readableValue(field, value)
  }
  const reason = String(values.postponedBecause ?? '').trim()
  if (values.status === 'postponed' && reason !== '') cells.status = `${cells.status}: ${reason}`
  return cells
}

function ceilingsOf(values: FieldValues, years: readonly number[]): Record<string, number> {
  const told = years.flatMap((year) => {
    const ceiling = values[yearKey('ceiling', year)]
    return typeof ceiling === 'number' ? [[String(year), ceiling] as const] : []
  })
  return Object.fromEntries(told)
}

async function supportersOf(
  db: Db,
  { roadmapId, organisations }: { roadmapId: string; organisations: ReadonlyMap<string, string> },
): Promise<ReadonlyMap<string, string[]>> {
  const supporters = new Map<string, string[]>()
  for (const { relation, initiativeId, targetId } of await linksOfRoadmap(db, roadmapId)) {
    const name = organisations.get(targetId)
    if (relation !== 'supported-by' || name === undefined) continue
    supporters.set(initiativeId, [...(supporters.get(initiativeId) ?? []), name])
  }
  const { compare } = new Intl.Collator('id')
  return new Map([...supporters].map(([id, names]) => [id, names.toSorted(compare)]))
}
