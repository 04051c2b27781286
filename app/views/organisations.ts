import { dateText } from '#app/text/dates.ts'
import { organisationsText } from '#app/text/organisations.ts'
import { applicationsOfOrganisation, countApplications } from '#db/inventory.ts'
import { eventsOfSubject } from '#db/log.ts'
import type { Store } from '#db/open.ts'
import { allSuccessions, formerNames } from '#db/organisation-history.ts'
import { allOrganisations, heldPositions, type OrganisationRow } from '#db/organisations.ts'
import { cityDate } from './city-date.ts'

/** An organisation as the list shows it. */
export interface OrganisationLine {
  id: string
  name: string
  abbreviation: string
  duty: string | null
  /** "sejak 1 Januari 2024", or from when to when. */
  days: string
  isLiving: boolean
  applications: number
}

/** The forms an organisation can have (PP 18/2016 on perangkat daerah), as a form offers them. */
export const organisationKinds = Object.entries(organisationsText.kinds).map(([value, label]) => ({
  value,
  label,
}))

/** The register: the living first, then those that are gone. */
export async function organisationList(store: Pick<Store, 'read'>): Promise<OrganisationLine[]> {
  const applications = await countApplications(store.read)
  const rows = (await allOrganisations(store.read)).map((row) => lineOf(row, applications.get(row.id) ?? 0))
  return rows.toSorted((a, b) => Number(b.isLiving) - Number(a.isLiving))
}

export interface OrganisationPage extends OrganisationLine {
  /** What it was called before, and where it came from or went, oldest first, each a sentence. */
  history: string[]
  /** Names of those who work there today. */
  people: string[]
  /** How often something of it was changed, its beginning counted too. */
  version: number
  applicationNames: { id: string; name: string }[]
  /** Whom it can be merged into. */
  others: { value: string; label: string }[]
}

/** One organisation with its history; null when there is none of that id. */
export async function organisationPage(
  store: Pick<Store, 'read'>,
  { id, now }: { id: string; now: string },
): Promise<OrganisationPage | null> {
  const { read } = store
  const all = await allOrganisations(read)
  const row = all.find((each) => each.id === id)
  if (row === undefined) return null
  const today = await cityDate(store, now)
  const applications = await applicationsOfOrganisation(read, id)
  const held = (await heldPositions(read)).filter(
    ({ organisationId, validFrom, validTo }) =>
      organisationId === id && validFrom <= today && (validTo === null || validTo > today),
  )
  return {
    ...lineOf(row, applications.length),
    version: (await eventsOfSubject(read, 'organisation', id)).length,
    history: await historyOf(store, { id, names: new Map(all.map((each) => [each.id, each.name])) }),
    people: held.map(({ personName, title, actingPrefix }) =>
      `${personName}, ${actingPrefix ?? ''} ${title}`.replace(/\s+/g, ' '),
    ),
    applicationNames: applications.map((application) => ({ id: application.id, name: application.name })),
    others: all
      .filter((each) => each.validTo === null && each.id !== id)
      .map((each) => ({ value: each.id, label: each.name })),
  }
}

async function historyOf(
  { read }: Pick<Store, 'read'>,
  { id, names }: { id: string; names: ReadonlyMap<string, string> },
): Promise<string[]> {
  const words = organisationsText.history
  const nameOf = (each: string) => names.get(each) ?? ''
  const former = (await formerNames(read, id)).map(({ name, validFrom, validTo }) => ({
    on: validTo,
    sentence: words.formerName(name, dateText(validFrom), dateText(validTo)),
  }))
  const changes = (await allSuccessions(read)).flatMap(({ fromId, toId, kind, validFrom, basis }) => {
    const when = { on: dateText(validFrom), basis }
    if (fromId === id) return [{ on: validFrom, sentence: words.wentTo(kind, nameOf(toId), when) }]
    if (toId === id) return [{ on: validFrom, sentence: words.cameFrom(kind, nameOf(fromId), when) }]
    return []
  })
  return [...former, ...changes].toSorted((a, b) => (a.on < b.on ? -1 : 1)).map(({ sentence }) => sentence)
}

function lineOf(row: OrganisationRow, applications: number): OrganisationLine {
  const { id, name, abbreviation, duty, validFrom, validTo } = row
  const words = organisationsText
  return {
    id,
    name,
    abbreviation,
    duty: duty === null ? null : words.duties[duty],
    days:
      validTo === null
        ? words.since(dateText(validFrom))
        : words.between(dateText(validFrom), dateText(validTo)),
    isLiving: validTo === null,
    applications,
  }
}
