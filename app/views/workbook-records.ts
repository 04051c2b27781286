import { dateText, localDate } from '#app/text/dates.ts'
import { importText, wholeCity } from '#app/text/import.ts'
import { allApplications, applicationsOfOrganisation } from '#db/inventory.ts'
import type { Store } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { isWithin, scopeOf } from '#workflows/access/scope.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { cityOffset } from './cycle-now.ts'

/**
 * The stored applications for a workbook: of the agency that is named, of the reader's own, or of the whole
 * city. Null where this position sees no such thing. Only for importers, who see every field.
 */
export async function workbookRecords(
  { read }: Pick<Store, 'read'>,
  { actor, of, now }: { actor: Actor; of: string | null; now: string },
) {
  const scope = scopeOf(actor)
  const asked = of ?? (scope.kind === 'own' ? scope.organisationId : wholeCity)
  const organisationId = asked === wholeCity ? null : asked
  const organisations = (await allOrganisations(read)).filter(({ validTo }) => validTo === null)
  const agency = organisations.find(({ id }) => id === organisationId)
  if (!isWithin(scope, organisationId) || (organisationId !== null && agency === undefined)) return null
  const rows =
    organisationId === null
      ? await allApplications(read)
      : await applicationsOfOrganisation(read, organisationId)
  const names = new Map(organisations.map(({ id, name }) => [id, name]))
  return {
    madeFor: agency?.name ?? importText.wholeCity,
    shortName: agency?.abbreviation ?? importText.wholeCity,
    madeOn: dateText(localDate(now, await cityOffset(read))),
    owners: organisationId === null ? organisations.map(({ name }) => name) : null,
    // What an organisation that is no more still holds cannot come back by an import.
    records: rows
      .filter((row) => names.has(row.organisationId))
      .map(({ id, organisationId: owner, fields }) => ({
        id,
        owner: names.get(owner) ?? '',
        values: fields as FieldValues,
      })),
  }
}
