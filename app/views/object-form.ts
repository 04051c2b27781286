import { visibleObject } from '#db/architecture.ts'
import type { Store } from '#db/open.ts'
import { organisationById } from '#db/organisations.ts'
import { readSetting } from '#db/settings.ts'
import { objectSightOf } from '#workflows/access/object-sight.ts'
import { clearanceOf } from '#workflows/access/scope.ts'
import { withChoices } from '#workflows/catalogue/architecture/choices.ts'
import {
  domainNames,
  domains,
  isObjectKind,
  kindsOf,
  type ObjectKindName,
  objectKindAt,
  objectKinds,
  recordOf,
} from '#workflows/catalogue/architecture/kinds.ts'
import { type FieldValues, type RecordKind, visibleValues } from '#workflows/catalogue/field.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { mayPerform } from '#workflows/engine/permission.ts'
import { recordPermissions } from '#workflows/records/permissions.ts'
import { choiceListsOf } from '#workflows/settings/architecture-lists.ts'

type Reading = Pick<Store, 'read'>

/** The declaration of a kind as a form shows it now, with the choices of the city. */
export async function objectDeclaration(
  { read }: Reading,
  kind: ObjectKindName,
  stored: FieldValues = {},
): Promise<RecordKind> {
  return withChoices(recordOf(kind), choiceListsOf(await readSetting(read, 'architecture-lists')), stored)
}

/** The kind of an address, or null. */
export function kindAt(path: string): ObjectKindName | null {
  return objectKindAt(path)
}

/** The kinds to choose from, domain by domain; applications are recorded in their own inventory. */
export function kindChoices() {
  return domainNames
    .map((domain) => ({
      label: domains[domain].label,
      kinds: kindsOf(domain).map((kind) => ({ path: objectKinds[kind].path, label: recordOf(kind).label })),
    }))
    .filter(({ kinds }) => kinds.length > 0)
}

/** What a form of an object begins with; null when the object is not there for this person to keep. */
export async function objectForm({ read }: Reading, { id, actor }: { id: string; actor: Actor }) {
  const row = await visibleObject(read, { id, sight: objectSightOf(actor) })
  if (row === undefined || !isObjectKind(row.kind) || !isKeptBy(actor, row)) return null
  const clearance = clearanceOf(actor, row.organisationId)
  const fields = row.fields as FieldValues
  return {
    id,
    name: row.name,
    kind: row.kind,
    path: objectKinds[row.kind].path,
    version: row.version,
    isRetired: row.retiredAt !== null,
    organisationId: row.organisationId,
    organisation: (await organisationById(read, row.organisationId))?.name ?? '-',
    clearance,
    declaration: await objectDeclaration({ read }, row.kind, fields),
    stored: visibleValues(recordOf(row.kind), fields, clearance),
  }
}

/** The answers to keep although the form did not ask for them: those above the clearance of who sends it. */
export async function unaskedObjectValues(
  { read }: Reading,
  { id, actor }: { id: string; actor: Actor },
): Promise<FieldValues> {
  const row = await visibleObject(read, { id, sight: objectSightOf(actor) })
  if (row === undefined || !isObjectKind(row.kind)) return {}
  const all = row.fields as FieldValues
  const asked = visibleValues(recordOf(row.kind), all, clearanceOf(actor, row.organisationId))
  return Object.fromEntries(Object.entries(all).filter(([key]) => !Object.hasOwn(asked, key)))
}

/** Those of these objects that are there for this person. */
export async function visibleObjectIds(
  { read }: Reading,
  { actor, ids }: { actor: Actor; ids: readonly string[] },
): Promise<string[]> {
  const sight = objectSightOf(actor)
  const seen: string[] = []
  for (const id of ids) {
    const row = await visibleObject(read, { id, sight })
    const isTheirs = sight.scope.kind === 'all' || row?.organisationId === actor.organisationId
    if (row !== undefined && isTheirs) seen.push(id)
  }
  return seen
}

function isKeptBy(actor: Actor, { organisationId }: { organisationId: string }): boolean {
  const subject = { organisationId, organiserId: null }
  return mayPerform(recordPermissions, { actor, event: { type: 'objectRecorded' }, subject })
}
