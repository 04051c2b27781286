import { dateText, localDate } from '#app/text/dates.ts'
import { importText, wholeCity } from '#app/text/import.ts'
import { standingObjects } from '#db/architecture.ts'
import { allApplications, applicationsOfOrganisation } from '#db/inventory.ts'
import type { Db, Store } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { allStandingRelations, endsWithin } from '#db/relations.ts'
import { readSetting } from '#db/settings.ts'
import { type ObjectSight, objectSightOf } from '#workflows/access/object-sight.ts'
import { isWithin, scopeOf } from '#workflows/access/scope.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { organisationKey } from '#workflows/catalogue/name-key.ts'
import { type NamedEnd, relationFields } from '#workflows/catalogue/relation-record.ts'
import { declaredSheet, isRoadmapSheet, type SheetKind, sheetKinds } from '#workflows/catalogue/sheets.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { choiceListsOf } from '#workflows/settings/architecture-lists.ts'
import { cityOffset } from './cycle-now.ts'
import { roadmapNow } from './roadmap-now.ts'
import { linkRecords, roadmapRecords } from './workbook-roadmap.ts'

/**
 * The stored applications for a workbook: of the agency that is named, of the reader's own, or of the whole
 * city. Null where this position sees no such thing. Only for importers, who see every field.
 */
export async function workbookRecords(
  { read }: Pick<Store, 'read'>,
  { actor, of, now }: { actor: Actor; of: string | null; now: string },
) {
  const asked = await workbookOf(read, { actor, of, now })
  if (asked === null) return null
  const { organisationId, names, agencies: _, ...about } = asked
  return { ...about, records: await applicationRecords(read, { organisationId, names }) }
}

/**
 * Everything on record for the city's workbook, sheet by sheet: applications, the objects of the architecture
 * that stand, and what hangs together with what. Null where this position sees no such thing.
 */
export async function cityWorkbookRecords(
  { read }: Pick<Store, 'read'>,
  input: { actor: Actor; of: string | null; now: string },
) {
  const asked = await workbookOf(read, input)
  if (asked === null) return null
  const { organisationId, names, ...about } = asked
  const scope = scopeOf(input.actor)
  const sight = objectSightOf(input.actor)
  const roadmap = await roadmapNow(read, input)
  const planned = { roadmapId: roadmap?.id ?? '', organisationId, names, scope }
  const terms = {
    lists: choiceListsOf(await readSetting(read, 'architecture-lists')),
    years: roadmap?.years ?? [],
  }
  const objects = (await standingObjects(read, { organisationId, sight })).filter((row) =>
    names.has(row.organisationId),
  )
  const objectsOf = (kind: string) =>
    objects
      .filter((row) => row.kind === kind)
      .map(({ id, organisationId: owner, fields }) => ({
        id,
        owner: names.get(owner) ?? '',
        values: fields as FieldValues,
      }))
  const recordsOf = async (kind: SheetKind) => {
    if (kind === 'application') return applicationRecords(read, { organisationId, names })
    if (isRoadmapSheet(kind)) return roadmapRecords(read, kind, planned)
    if (kind !== 'relation') return objectsOf(kind)
    const ends = await namedEnds(read, { names, sight })
    return [
      ...(await relationRecords(read, { organisationId, ends })),
      ...(await linkRecords(read, planned, ends)),
    ]
  }
  const sheets = []
  // Before the first roadmap there is nothing its sheets could be filled in with.
  for (const kind of sheetKinds.filter((each) => roadmap !== null || !isRoadmapSheet(each)))
    sheets.push({ kind, record: declaredSheet(kind, terms), records: await recordsOf(kind) })
  return { ...about, roadmap: roadmap?.title ?? null, sheets }
}

/** The id of the living organisation of this name or abbreviation; null where there is none, or several. */
export async function organisationCalled(
  { read }: Pick<Store, 'read'>,
  name: string,
): Promise<string | null> {
  const key = organisationKey(name)
  const living = (await allOrganisations(read)).filter(({ validTo }) => validTo === null)
  const named = living.filter((each) => organisationKey(each.name) === key)
  const short = living.filter((each) => organisationKey(each.abbreviation) === key)
  const [only, second] = named.length > 0 ? named : short
  return only === undefined || second !== undefined ? null : only.id
}

/** For whom a workbook is, and as of when; null where this position sees no such thing. */
async function workbookOf(read: Db, { actor, of, now }: { actor: Actor; of: string | null; now: string }) {
  const scope = scopeOf(actor)
  const asked = of ?? (scope.kind === 'own' ? scope.organisationId : wholeCity)
  const organisationId = asked === wholeCity ? null : asked
  const organisations = (await allOrganisations(read)).filter(({ validTo }) => validTo === null)
  const agency = organisations.find(({ id }) => id === organisationId)
  if (!isWithin(scope, organisationId) || (organisationId !== null && agency === undefined)) return null
  const agencies = organisations.map(({ name }) => name)
  return {
    organisationId,
    madeFor: agency?.name ?? importText.wholeCity,
    shortName: agency?.abbreviation ?? importText.wholeCity,
    madeOn: dateText(localDate(now, await cityOffset(read))),
    owners: organisationId === null ? agencies : null,
    agencies,
    // What an organisation that is no more still holds cannot come back by an import.
    names: new Map(organisations.map(({ id, name }) => [id, name])),
  }
}

interface Reach {
  organisationId: string | null
  /** Of the living organisations, by id. */
  names: ReadonlyMap<string, string>
}

async function applicationRecords(read: Db, { organisationId, names }: Reach) {
  const rows =
    organisationId === null
      ? await allApplications(read)
      : await applicationsOfOrganisation(read, organisationId)
  return rows
    .filter((row) => names.has(row.organisationId))
    .map(({ id, organisationId: owner, fields }) => ({
      id,
      owner: names.get(owner) ?? '',
      values: fields as FieldValues,
    }))
}

/** What a relation may begin or end in as this position sees it, by id; what no living organisation holds is absent. */
async function namedEnds(read: Db, { names, sight }: Pick<Reach, 'names'> & { sight: ObjectSight }) {
  const ends = new Map<string, NamedEnd & { organisationId: string }>()
  for (const { id, kind, name, organisationId } of await endsWithin(read, sight)) {
    const owner = names.get(organisationId)
    if (owner !== undefined) ends.set(id, { kind, name, owner, organisationId })
  }
  return ends
}

/** The relations that stand between these, of an agency those that touch what it keeps. */
async function relationRecords(
  read: Db,
  { organisationId, ends }: Pick<Reach, 'organisationId'> & { ends: Awaited<ReturnType<typeof namedEnds>> },
) {
  return (await allStandingRelations(read)).flatMap(({ id, kind, fromId, toId }) => {
    const [from, to] = [ends.get(fromId), ends.get(toId)]
    if (from === undefined || to === undefined) return []
    const isOwn = [from, to].some((end) => end.organisationId === organisationId)
    if (organisationId !== null && !isOwn) return []
    return [{ id, owner: '', values: relationFields({ kind, from, to }) }]
  })
}
