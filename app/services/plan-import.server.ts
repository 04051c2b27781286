import { answerCheck, declarationMark } from '#app/exchange/import/answer-check.ts'
import type { GivenRow } from '#app/exchange/import/given-rows.ts'
import { type ImportOutlook, outlookOf } from '#app/exchange/import/import-outlook.ts'
import type { ImportReading } from '#app/exchange/import/import-reading.ts'
import { planRelations } from '#app/exchange/import/plan-relations.ts'
import { planRows } from '#app/exchange/import/plan-rows.ts'
import type { Thing } from '#app/exchange/import/relation-ends.ts'
import {
  type KnownRecord,
  newThingId,
  type PlanInput,
  type WritablePlan,
} from '#app/exchange/import/row-plan.ts'
import { allObjects, type ObjectRow, objectsElsewhere, objectsOfOrganisation } from '#db/architecture.ts'
import {
  type ApplicationRow,
  allApplications,
  applicationsElsewhere,
  applicationsOfOrganisation,
} from '#db/inventory.ts'
import { allOrganisations } from '#db/organisations.ts'
import { allStandingRelations, endsWithin } from '#db/relations.ts'
import { readSetting } from '#db/settings.ts'
import { objectSightOf } from '#workflows/access/object-sight.ts'
import { application } from '#workflows/catalogue/application.ts'
import { type ChoiceLists, withChoices } from '#workflows/catalogue/architecture/choices.ts'
import { isObjectKind, objectKindNames, recordOf } from '#workflows/catalogue/architecture/kinds.ts'
import type { EndKind } from '#workflows/catalogue/architecture/relations.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { relationRecord } from '#workflows/catalogue/relation-record.ts'
import { isRoadmapSheet, type SheetKind, sheetKinds } from '#workflows/catalogue/sheets.ts'
import { choiceListsOf } from '#workflows/settings/architecture-lists.ts'
import type { Act } from './act.server.ts'
import { ownersSaid } from './import-record.server.ts'
import { type ObjectChecks, objectChecks } from './object-record.server.ts'
import {
  declaredRoadmap,
  foreignToRoadmap,
  otherAgency,
  type RoadmapBetween,
  type RoadmapOnRecord,
  roadmapBetween,
  roadmapOnRecord,
} from './plan-roadmap.server.ts'
import { frozenOrganisations } from './record-application.server.ts'

/** What is on record within the reach of an import; each only where the file speaks of it. */
export interface OnRecord {
  readonly applications: readonly ApplicationRow[]
  readonly objects: readonly ObjectRow[]
  readonly roadmap: RoadmapOnRecord
}

type Reader = Pick<Act, 'db' | 'at' | 'actor'>

interface Asked {
  organisationId: string | null
  reading: Pick<ImportReading, 'emptiesBlanks' | 'owners' | 'outlook'>
  rows: readonly { given: GivenRow; answer: string | null; shown?: string }[]
}

/** What an import would do now: row by row and together, and what is on record within its reach. */
export async function planImport(
  act: Reader,
  { organisationId, reading, rows }: Asked,
): Promise<{ plans: readonly WritablePlan[]; outlook: () => ImportOutlook; onRecord: OnRecord }> {
  const byKind = groupedByKind(rows)
  const onRecord = await loaded(act, { organisationId, kinds: [...byKind.keys()] })
  const today = act.at.slice(0, 10)
  const organisations = (await allOrganisations(act.db)).filter(
    ({ validTo }) => validTo === null || validTo >= today,
  )
  const frozen = await frozenOrganisations(act.db)
  const checks = await objectChecks(act)
  const lists = onRecord.objects.length === 0 ? {} : await choicesInUse(act)
  const foreign = await foreignIds(act, { organisationId, rows, onRecord })
  const shared = {
    organisations,
    importFor: organisationId,
    owners: new Map(Object.entries(ownersSaid(reading))),
    emptiesBlanks: reading.emptiesBlanks,
    frozen,
    foreign,
  }
  const goodBy = declarationMark(application)
  const plans = new Map<GivenRow, WritablePlan>()
  const things: WritablePlan[] = []
  for (const kind of sheetKinds) {
    const own = byKind.get(kind) ?? []
    if (own.length === 0 || kind === 'relation') continue
    const isGoodStill = kind === 'application' && reading.outlook?.goodBy === goodBy
    const planned = planRows({
      ...shared,
      good: new Set(isGoodStill ? own.filter(wasGood).map(({ given }) => given.row) : []),
      ...(isRoadmapSheet(kind)
        ? declaredRoadmap(kind, onRecord.roadmap)
        : declared(kind, { onRecord, checks, lists, thisYear: Number(today.slice(0, 4)) })),
      rows: own.map(({ given }) => given),
      answers: new Map(own.flatMap(({ given, answer }) => (answer === null ? [] : [[given.row, answer]]))),
    })
    for (const [index, { given }] of own.entries()) plans.set(given, planned[index] as WritablePlan)
    things.push(...planned)
  }
  const related = (byKind.get('relation') ?? []).map(({ given }) => given)
  if (related.length > 0) {
    const roadmap = await roadmapBetween(act, organisations)
    const planned = planRelations({
      record: relationRecord,
      rows: related,
      things: await thingsIn(act, { plans: things, roadmap }),
      standing: [...(await allStandingRelations(act.db)), ...roadmap.standing],
      organisations,
      importFor: organisationId,
      frozen,
    })
    for (const [index, given] of related.entries()) plans.set(given, planned[index] as WritablePlan)
  }
  const inOrder = rows.map(({ given }) => plans.get(given) as WritablePlan)
  const outlook = () => ({
    ...outlookOf({
      plans: inOrder,
      rows: rows.filter(({ given }) => given.kind !== 'relation').map(({ given }) => given),
      organisations,
      importFor: organisationId,
    }),
    goodBy,
  })
  return { plans: inOrder, outlook, onRecord }
}

/** Whether a row was shown as one that would be written. */
function wasGood({ shown }: Asked['rows'][number]): boolean {
  return shown === 'new' || shown === 'changed'
}

function groupedByKind(rows: Asked['rows']): ReadonlyMap<SheetKind, Asked['rows'][number][]> {
  const groups = new Map<SheetKind, Asked['rows'][number][]>()
  for (const row of rows) {
    const { kind = 'application' } = row.given
    const group = groups.get(kind)
    if (group === undefined) groups.set(kind, [row])
    else group.push(row)
  }
  return groups
}

async function loaded(
  reader: Reader,
  { organisationId, kinds }: { organisationId: string | null; kinds: readonly SheetKind[] },
): Promise<OnRecord> {
  const { db } = reader
  const hasApplications = kinds.includes('application')
  const hasObjects = kinds.some(isObjectKind)
  const applications = !hasApplications
    ? []
    : organisationId === null
      ? await allApplications(db)
      : await applicationsOfOrganisation(db, organisationId)
  const objects = !hasObjects
    ? []
    : organisationId === null
      ? await allObjects(db)
      : await objectsOfOrganisation(db, organisationId)
  const roadmap = kinds.some(isRoadmapSheet)
    ? await roadmapOnRecord(reader, organisationId)
    : { roadmap: null, initiatives: [], gaps: [] }
  return { applications, objects, roadmap }
}

/** The declaration of a kind, what is on record of it, and what its answers are held against. */
function declared(
  kind: EndKind,
  {
    onRecord,
    checks,
    lists,
    thisYear,
  }: { onRecord: OnRecord; checks: ObjectChecks; lists: ChoiceLists; thisYear: number },
): Pick<PlanInput, 'listed' | 'existing' | 'check'> {
  if (kind === 'application')
    return {
      listed: { kind, record: application },
      existing: onRecord.applications.map(
        (row): KnownRecord => ({ ...row, variant: row.medium, fields: row.fields as FieldValues }),
      ),
      check: answerCheck(application, thisYear),
    }
  return {
    listed: { kind, record: withChoices(recordOf(kind), lists) },
    existing: onRecord.objects
      .filter((row) => row.kind === kind)
      .map(
        (row): KnownRecord => ({
          ...row,
          variant: '',
          fields: row.fields as FieldValues,
          isRetired: row.retiredAt !== null,
        }),
      ),
    check: (fields, stored) => checks({ kind, fields, stored }).problems,
  }
}

/** The choices of the city, and those that were taken off its lists and stand in an object still. */
export async function choicesInUse({ db }: Pick<Reader, 'db'>): Promise<ChoiceLists> {
  const lists = new Map(
    Object.entries(choiceListsOf(await readSetting(db, 'architecture-lists'))).map(([key, words]) => [
      key,
      new Set(words),
    ]),
  )
  const listed = new Map(
    objectKindNames.map((kind) => [
      kind as string,
      recordOf(kind).fields.flatMap(({ key, list }) => (list === undefined ? [] : [{ key, list }])),
    ]),
  )
  for (const row of await allObjects(db)) {
    for (const { key, list } of listed.get(row.kind) ?? []) {
      const word = (row.fields as FieldValues)[key]
      if (typeof word === 'string' && word !== '') lists.get(list)?.add(word)
    }
  }
  return Object.fromEntries([...lists].map(([key, words]) => [key, [...words]]))
}

/** Stable ids in the file that are another agency's, or of another roadmap, each with the sentence that says so. */
async function foreignIds(
  reader: Reader,
  { organisationId, rows, onRecord }: Pick<Asked, 'organisationId' | 'rows'> & { onRecord: OnRecord },
): Promise<ReadonlyMap<string, string>> {
  const planned = rows.map(({ given }) => given).filter(({ kind = '' }) => isRoadmapSheet(kind))
  const roadmap = await foreignToRoadmap(reader, {
    rows: planned,
    organisationId,
    onRecord: onRecord.roadmap,
  })
  if (organisationId === null) return roadmap
  const { db } = reader
  const own = new Set([...onRecord.applications, ...onRecord.objects].map(({ id }) => id))
  const ids = rows.flatMap(({ given: { applicationId, kind } }) =>
    applicationId === null || kind === 'relation' || isRoadmapSheet(kind ?? '') || own.has(applicationId)
      ? []
      : [applicationId],
  )
  if (ids.length === 0) return roadmap
  const asked = { ids, organisationId }
  const others = [...(await applicationsElsewhere(db, asked)), ...(await objectsElsewhere(db, asked))]
  return new Map([...others.map((id) => [id, otherAgency] as const), ...roadmap])
}

/** Everything the rows of relations may name: what this person sees, and what the other sheets make or rename. */
async function thingsIn(
  { db, actor }: Reader,
  { plans, roadmap }: { plans: readonly WritablePlan[]; roadmap: RoadmapBetween },
): Promise<readonly Thing[]> {
  const renamed = new Map(
    plans.flatMap(({ applicationId, name, state }) =>
      applicationId !== null && state === 'changed' ? [[applicationId, name] as const] : [],
    ),
  )
  const ends = (await endsWithin(db, objectSightOf(actor))).map(
    (end): Thing => ({ ...end, names: [end.name] }),
  )
  const stored = [...ends, ...roadmap.things].map(
    (thing): Thing => ({ ...thing, names: [...thing.names, renamed.get(thing.id) ?? thing.name] }),
  )
  const made = plans.flatMap(
    ({ state, kind = 'application', row, name, organisationId, fields }): Thing[] => {
      if (state !== 'new' || kind === 'relation' || organisationId === null) return []
      const id = newThingId({ kind, row })
      const { roadmapId } = roadmap
      const isRestricted = fields.objectClass === 'restricted'
      return [{ id, kind, name, organisationId, roadmapId, isRetired: false, isRestricted, names: [name] }]
    },
  )
  return [...stored, ...made]
}
