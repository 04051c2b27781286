import { standingObjects } from '#db/architecture.ts'
import type { Db } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { codeNames, editionIn } from '#db/reference/architecture-codes.ts'
import { allStandingRelations, visibleEnds } from '#db/relations.ts'
import { namedItemsOfCycle } from '#db/review-items.ts'
import type { ObjectSight } from '#workflows/access/object-sight.ts'
import { application } from '#workflows/catalogue/application.ts'
import {
  type Domain,
  domainNames,
  domains,
  kindsOf,
  recordOf,
} from '#workflows/catalogue/architecture/kinds.ts'
import {
  type EndKind,
  type RelationKind,
  type RelationKindName,
  relationKindNames,
  relationKinds,
} from '#workflows/catalogue/architecture/relations.ts'
import type { DecisionCode } from '#workflows/catalogue/decision.ts'
import { annexFields, type Field, type FieldValues, readableValue } from '#workflows/catalogue/field.ts'
import { upperCodes } from '#workflows/catalogue/reference.ts'
import type { AnnexCondition, FrozenAnnexes, FrozenChapter, FrozenKind } from '#workflows/decree/annexes.ts'
import type { AnnexRow } from '#workflows/decree/words.ts'

interface Asked {
  cycleId: string
  year: number
  /** Rows of Annex III: what is decided on an application says where it goes. */
  rows: readonly AnnexRow[]
  printsInternal: boolean
}

/** An annex is made for the whole city; what it may name is decided object by object. */
const wholeCity: ObjectSight = { scope: { kind: 'all' }, mayReadRestricted: true }

/** The six domains as they stand now, in words, without the names that a published annex must not hold. */
export async function freezeArchitecture(
  db: Db,
  { cycleId, year, rows, printsInternal }: Asked,
): Promise<Pick<FrozenAnnexes, 'chapters' | 'groups'>> {
  const things = [...(await objectsNow(db, printsInternal)), ...(await applicationsOf(db, { cycleId, rows }))]
  const related = await relationWords(db, things)
  const names = codeNames(editionIn(year))
  const groups = new Map<string, string>()
  for (const { group } of things) if (group !== '') groups.set(group, names.get(group) ?? '')
  const { compare } = new Intl.Collator('id')
  const sorted = things.toSorted(
    (one, other) =>
      compare(one.organisation, other.organisation) ||
      compare(one.name, other.name) ||
      compare(one.id, other.id),
  )
  return {
    chapters: domainNames.map((domain) => chapterOf(domain, { things: sorted, related })),
    groups: Object.fromEntries([...groups].toSorted(([one], [other]) => (one < other ? -1 : 1))),
  }
}

interface Thing {
  id: string
  kind: EndKind
  name: string
  organisation: string
  condition: AnnexCondition
  group: string
  values: FieldValues
  /** Why it is not named; null where it is. */
  withheldAs: 'internal' | 'restricted' | null
}

async function objectsNow(db: Db, printsInternal: boolean): Promise<Thing[]> {
  const organisations = new Map((await allOrganisations(db)).map(({ id, name }) => [id, name]))
  const objects = await standingObjects(db, { organisationId: null, sight: wholeCity })
  return objects.map(({ id, kind, name, organisationId, condition, code, objectClass, fields }) => ({
    id,
    kind: kind as EndKind,
    name,
    organisation: organisations.get(organisationId) ?? '-',
    condition: condition === 'new' || condition === 'upgrade' ? condition : 'as-is',
    group: groupOf(code),
    values: fields as FieldValues,
    withheldAs: withheldAs(objectClass, printsInternal),
  }))
}

/** Whatever is not plainly open stays unnamed. */
function withheldAs(objectClass: string, printsInternal: boolean): Thing['withheldAs'] {
  if (objectClass === 'public') return null
  if (objectClass !== 'internal') return 'restricted'
  return printsInternal ? null : 'internal'
}

const conditionAfter = {
  keep: 'as-is',
  monitor: 'as-is',
  improve: 'upgrade',
  integrate: 'upgrade',
  'replace-national': 'leaving',
  'replace-local': 'leaving',
  deactivate: 'leaving',
} as const satisfies Record<DecisionCode, AnnexCondition>

async function applicationsOf(db: Db, { cycleId, rows }: Pick<Asked, 'cycleId' | 'rows'>): Promise<Thing[]> {
  const decided = new Map(rows.map((row) => [row.itemId, row]))
  return (await namedItemsOfCycle(db, cycleId)).flatMap((item): Thing[] => {
    const row = decided.get(item.id)
    if (row === undefined) return []
    const values = item.fields as FieldValues
    return [
      {
        id: item.applicationId,
        kind: 'application',
        name: item.application,
        organisation: item.organisation,
        condition: conditionAfter[row.decision as DecisionCode],
        group: groupOf(String(values.code ?? '')),
        values,
        withheldAs: null,
      },
    ]
  })
}

function groupOf(code: string): string {
  return upperCodes(code)[0] ?? code
}

type Related = ReadonlyMap<string, Readonly<Record<string, string>>>

function chapterOf(
  domain: Domain,
  { things, related }: { things: readonly Thing[]; related: Related },
): FrozenChapter {
  const { label, reference } = domains[domain]
  const kinds: readonly EndKind[] = domain === 'application' ? ['application'] : kindsOf(domain)
  return { domain, label, reference, kinds: kinds.map((kind) => kindNow(kind, { things, related })) }
}

function kindNow(
  kind: EndKind,
  { things, related }: { things: readonly Thing[]; related: Related },
): FrozenKind {
  const record = kind === 'application' ? application : recordOf(kind)
  const fields = annexFields(record.fields)
  const own = things.filter((thing) => thing.kind === kind)
  return {
    kind,
    label: record.label,
    columns: [
      ...fields.map(({ key, label, annexShare }) => ({ key, title: label, share: annexShare })),
      ...relationsOf(kind).map((name) => ({
        key: relationKey(name),
        title: relationKinds[name].label,
        share: relationShare,
      })),
    ],
    rows: own.flatMap(({ id, organisation, condition, group, values, withheldAs }) =>
      withheldAs === null
        ? [{ id, organisation, condition, group, cells: { ...cellsOf(fields, values), ...related.get(id) } }]
        : [],
    ),
    withheld: own.flatMap(({ organisation, condition, group, withheldAs }) =>
      withheldAs === null ? [] : [{ organisation, condition, group, objectClass: withheldAs }],
    ),
  }
}

/** The answers in words; what is not filled is not printed. */
function cellsOf(fields: readonly Field[], values: FieldValues): Record<string, string> {
  const cells: Record<string, string> = {}
  for (const field of fields) {
    const value = values[field.key]
    if (value !== undefined && value !== '') cells[field.key] = readableValue(field, value)
  }
  return cells
}

/** Share of a table's width for what an object hangs together with. */
const relationShare = 15

/** The relations that a kind must or should have are those that its chapter prints. */
function relationsOf(kind: EndKind): RelationKindName[] {
  return relationKindNames.filter((name) => {
    const { from, least }: RelationKind = relationKinds[name]
    return least !== undefined && from.includes(kind)
  })
}

function relationKey(name: RelationKindName): string {
  return `relation.${name}`
}

/** More names than these make a cell nobody reads; the others are counted. */
const mostNames = 8

async function relationWords(db: Db, things: readonly Thing[]): Promise<Related> {
  const own = new Map(things.map((thing) => [thing.id, thing]))
  const standing = (await allStandingRelations(db)).filter(({ kind, fromId }) => {
    const thing = own.get(fromId)
    return thing !== undefined && thing.withheldAs === null && relationsOf(thing.kind).includes(kind)
  })
  const ends = await visibleEnds(db, { ids: standing.map(({ toId }) => toId), sight: wholeCity })
  const found = new Map<string, Map<string, { named: string[]; hidden: number }>>()
  for (const { kind, fromId, toId } of standing) {
    const end = ends.get(toId)
    if (end === undefined || end.isRetired) continue
    const ofThing = found.get(fromId) ?? new Map<string, { named: string[]; hidden: number }>()
    found.set(fromId, ofThing)
    const cell = ofThing.get(relationKey(kind)) ?? { named: [], hidden: 0 }
    ofThing.set(relationKey(kind), cell)
    if (own.get(toId)?.withheldAs) cell.hidden += 1
    else cell.named.push(end.name)
  }
  return new Map(
    [...found].map(([id, cells]) => [
      id,
      Object.fromEntries([...cells].map(([key, cell]) => [key, endsInWords(cell)])),
    ]),
  )
}

function endsInWords({ named, hidden }: { named: readonly string[]; hidden: number }): string {
  const sorted = named.toSorted(new Intl.Collator('id').compare)
  const unlisted = sorted.length > mostNames ? sorted.length - mostNames : 0
  return [
    ...sorted.slice(0, mostNames),
    ...(unlisted > 0 ? [`${unlisted} lainnya`] : []),
    ...(hidden > 0 ? [`${hidden} yang tidak disebut namanya`] : []),
  ].join('; ')
}
