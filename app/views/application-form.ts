import { visibleApplication } from '#db/application-list.ts'
import { applicationByKey } from '#db/inventory.ts'
import { eventsOfCommand } from '#db/log.ts'
import type { Store } from '#db/open.ts'
import { allOrganisations, organisationById } from '#db/organisations.ts'
import { clearanceOf, scopeOf } from '#workflows/access/scope.ts'
import { application } from '#workflows/catalogue/application.ts'
import { type FieldValues, type Visibility, visibleValues } from '#workflows/catalogue/field.ts'
import { nameKey, tidyName } from '#workflows/catalogue/name-key.ts'
import type { Actor } from '#workflows/engine/actor.ts'

/** How many questions are asked of an application at most; what makes one needless is known only from the answers. */
export const mostQuestions = application.fields.filter(({ tier }) => tier === 'basic').length

type Reading = Pick<Store, 'read'>

/** What a form of an application begins with; null when the application is not there for this person. */
export async function applicationForm({ read }: Reading, { id, actor }: { id: string; actor: Actor }) {
  const row = await visibleApplication(read, { id, scope: scopeOf(actor) })
  if (row === undefined) return null
  const clearance = clearanceOf(actor, row.organisationId)
  return {
    id,
    name: row.name,
    version: row.version,
    organisationId: row.organisationId,
    organisation: (await organisationById(read, row.organisationId))?.name ?? '-',
    clearance,
    stored: visibleValues(application, row.fields as FieldValues, clearance),
    seesAll: scopeOf(actor).kind === 'all',
  }
}

/** The answers to keep although the form did not ask for them: those above the clearance of who sends it. */
export async function unaskedValues(
  { read }: Reading,
  { id, actor, clearance }: { id: string; actor: Actor; clearance: Visibility },
): Promise<FieldValues> {
  const row = await visibleApplication(read, { id, scope: scopeOf(actor) })
  const all = (row?.fields ?? {}) as FieldValues
  const asked = visibleValues(application, all, clearance)
  return Object.fromEntries(Object.entries(all).filter(([key]) => !Object.hasOwn(asked, key)))
}

/** Those of these applications that are there for this person. */
export async function visibleApplicationIds(
  { read }: Reading,
  { actor, ids }: { actor: Actor; ids: readonly string[] },
): Promise<string[]> {
  const seen: string[] = []
  for (const id of ids)
    if ((await visibleApplication(read, { id, scope: scopeOf(actor) })) !== undefined) seen.push(id)
  return seen
}

/** For whom this person may add an application: their own organisation, or one to choose among all. */
export async function possibleOwners({ read }: Reading, { actor, today }: { actor: Actor; today: string }) {
  if (scopeOf(actor).kind === 'own') return null
  const standing = (await allOrganisations(read)).filter(
    ({ validTo }) => validTo === null || validTo >= today,
  )
  return standing
    .map(({ id, name }) => ({ value: id, label: name }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'id'))
}

/** Whether an organisation has this application already, other than by this very command. */
export async function hasTwin(
  { read }: Reading,
  { organisationId, fields, commandId }: { organisationId: string; fields: FieldValues; commandId: string },
): Promise<boolean> {
  const key = nameKey(tidyName(String(fields.name ?? '')))
  const twin = await applicationByKey(read, {
    organisationId,
    nameKey: key,
    medium: String(fields.medium ?? 'unknown'),
  })
  return twin !== undefined && !(await wasCarriedOut({ read }, commandId))
}

/** Whether this very command is in the log already: a second sending, not a rival's act. */
async function wasCarriedOut({ read }: Reading, commandId: string): Promise<boolean> {
  return (await eventsOfCommand(read, commandId)).length > 0
}
