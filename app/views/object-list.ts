import { architectureText as text } from '#app/text/architecture.ts'
import {
  countObjectGroups,
  type ObjectOrder,
  type ObjectSearch,
  objectOrders,
  searchObjects,
} from '#db/architecture-list.ts'
import { collectingCycle } from '#db/attestations.ts'
import type { Db, Store } from '#db/open.ts'
import { objectSightOf } from '#workflows/access/object-sight.ts'
import { clearanceOf } from '#workflows/access/scope.ts'
import {
  isObjectKind,
  type ObjectKindName,
  objectKinds,
  recordOf,
} from '#workflows/catalogue/architecture/kinds.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { mayPerform } from '#workflows/engine/permission.ts'
import { recordPermissions } from '#workflows/records/permissions.ts'
import { cityOffset } from './cycle-now.ts'
import { type ListedObject, objectCells } from './object-cells.ts'
import { objectColumns } from './object-columns.ts'
import { fitsSearch, kindsAsked, objectFacetNames, objectFacets } from './object-facets.ts'
import { objectsThen } from './object-list-then.ts'
import { objectsOnDay } from './objects-on-day.ts'
import { dayAsked, type Part } from './past-day.ts'
import { untilNextEvent } from './until-next-event.ts'

const pageSize = 50
/** Rows read at a time for a file. */
const partSize = 500

interface Asked {
  actor: Actor
  /** Of the address: cari, jenis, perangkat, kondisi, status, kode, kepastian, lingkup, per, urut, kolom, halaman. */
  query: URLSearchParams
  /** ISO, UTC. */
  now: string
}

/**
 * The objects this position may see: filtered, ordered and paged, with what each facet would find beside the
 * others. With a day in the address (`per`) as they stood at its end, read from the log.
 */
export async function objectList(store: Pick<Store, 'read'>, asked: Asked) {
  const { actor, query } = asked
  const { search, order, kind, cycle, columns, dress, day, source } = await readAsked(store, asked)
  const groups = await source.groups()
  const total = groups
    .filter((group) => fitsSearch(group, search))
    .reduce((count, group) => count + group.count, 0)
  const last = Math.max(1, Math.ceil(total / pageSize))
  const page = Math.min(last, Math.max(1, Number.parseInt(query.get('halaman') ?? '1', 10) || 1))
  const rows = await source.page({ limit: pageSize, offset: (page - 1) * pageSize })
  return {
    ...columns,
    rows: rows.map(dress),
    facets: objectFacets(groups, { search, isPast: day !== null }),
    kind: kind === null ? null : { path: objectKinds[kind].path, label: recordOf(kind).label },
    day,
    total,
    page,
    pageSize,
    order,
    whose: whoseOf(search),
    isEmpty: groups.length === 0 && search.text === '',
    mayConfirm: day === null && (await mayConfirm(store.read, { actor, cycle })),
  }
}

export type ObjectList = Awaited<ReturnType<typeof objectList>>

/** Whose objects an agency looks at; null for who sees all. */
function whoseOf({ sight, ownedBy }: ObjectSearch): 'own' | 'city' | null {
  if (sight.scope.kind !== 'own') return null
  return ownedBy === null ? 'city' : 'own'
}

/** The whole of a list as lines of text under its columns, in parts: what the address shows, for a file. */
export async function* objectLines(store: Pick<Store, 'read'>, asked: Asked) {
  const { columns, dress, source } = await readAsked(store, asked)
  yield [[text.columns.name, ...columns.columns.map(({ label }) => label)]]
  for (let offset = 0; ; offset += partSize) {
    const rows = (await source.page({ limit: partSize, offset })).map(dress)
    yield rows.map((row) => [row.name, ...columns.columns.map(({ key }) => row.cells[key] ?? '')])
    if (rows.length < partSize) return
  }
}

/** What the address searches for, whichever page of it is shown. */
export function objectSearchOf(
  query: URLSearchParams,
  { actor, cycleId }: { actor: Actor; cycleId: string },
): ObjectSearch {
  const sight = objectSightOf(actor)
  const isOwn = sight.scope.kind === 'own' && query.get('lingkup') !== 'kota'
  return {
    sight,
    ownedBy: isOwn ? actor.organisationId : null,
    text: (query.get('cari') ?? '').trim().slice(0, 200),
    kinds: kindsAsked(query),
    organisationIds: query.getAll(objectFacetNames.organisation),
    conditions: query.getAll(objectFacetNames.condition),
    statuses: query.getAll(objectFacetNames.status),
    codes: query.getAll(objectFacetNames.coded),
    attested: query.getAll(objectFacetNames.attested),
    cycleId,
  }
}

async function readAsked(store: Pick<Store, 'read'>, { actor, query, now }: Asked) {
  const { read } = store
  const utcOffsetHours = await cityOffset(read)
  const cycle = await collectingCycle(read, null)
  const day = dayAsked(query.get('per'), { now, utcOffsetHours })
  const present = objectSearchOf(query, { actor, cycleId: cycle?.id ?? '' })
  const search = day === null ? present : { ...present, attested: [] }
  const [only] = search.kinds
  const kind = search.kinds.length === 1 && only !== undefined && isObjectKind(only) ? only : null
  const columns = objectColumns(query.getAll('kolom'), {
    kind,
    severalAgencies: search.ownedBy === null,
    clearance: clearanceOf(actor, actor.organisationId),
    isPast: day !== null,
  })
  const order = orderOf(query.get('urut') ?? '')
  const { sight } = search
  const source =
    day === null
      ? {
          groups: () => groupsNow(store, search),
          page: async (part: Part) =>
            (await searchObjects(read, { ...search, ...order, ...part })).map(asListed),
        }
      : objectsThen(await objectsOnDay(read, { day, utcOffsetHours, sight }), { search, order })
  const dress = (row: ListedObject) => objectCells(row, { actor, utcOffsetHours, columns: columns.columns })
  return { search, order, kind, cycle, columns, dress, day, source }
}

/** The groups of all that the text finds; the chosen facets are laid over them. */
function groupsNow(store: Pick<Store, 'read'>, search: ObjectSearch) {
  const { sight, ownedBy, text: sought, cycleId } = search
  const asked = ['object-groups', sight, ownedBy, sought, cycleId]
  return untilNextEvent(store, asked, () => countObjectGroups(store.read, search))
}

type Row = Awaited<ReturnType<typeof searchObjects>>[number]

function asListed(row: Row): ListedObject {
  return { ...row, kind: row.kind as ObjectKindName, fields: row.fields as FieldValues }
}

/** Whether this reader's own agency may say now that its objects are still the same. */
async function mayConfirm(
  read: Db,
  { actor, cycle }: { actor: Actor; cycle: { id: string } | null },
): Promise<boolean> {
  const { organisationId } = actor
  const subject = { organisationId, organiserId: null }
  if (!mayPerform(recordPermissions, { actor, event: { type: 'objectConfirmed' }, subject })) return false
  return cycle !== null && (await collectingCycle(read, organisationId)) !== null
}

function orderOf(name: string): { by: ObjectOrder; isDown: boolean } {
  const by = objectOrders.find((each) => each === name.replace(/^-/, '')) ?? 'nama'
  return { by, isDown: name === `-${by}` }
}
