import { insertPerson, insertPosition, organisationById } from '#db/organisations.ts'
import type { Role } from '#workflows/engine/actor.ts'
import { isCalendarDate } from '#workflows/rules/calendar-date.ts'
import { AppError, found } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

export interface NewOfficial {
  name: string
  role: Exclude<Role, 'system'>
  title: string
  organisationId: string
  /** "Pj.", "Plt." or "Plh." for an acting official. */
  actingPrefix: string | null
  validFrom: string
  /** Entries with the same key are one person who holds several positions. */
  personKey?: string
}

/** Adds people with the position each holds, all of them or none. Civil-service numbers come with accounts. */
export function registerOfficials(
  office: Office,
  command: Command,
  input: { officials: readonly NewOfficial[] },
): Promise<Outcome> {
  return perform(office, command, async (act) => {
    await act.require('officialRegistered')
    const people = new Set<string>()
    if (input.officials.some(({ validFrom }) => !isCalendarDate(validFrom)))
      throw new AppError('invalid', 'Isi tanggal mulai jabatan dengan tanggal yang ada di kalender.')
    for (const [index, { name, personKey, ...position }] of input.officials.entries()) {
      const person = { id: act.newId(`person ${personKey ?? index}`), name, employeeNumber: null }
      const held = {
        ...position,
        id: act.newId(`position ${index}`),
        personId: person.id,
        letterNumber: null,
        validTo: null,
      }
      found(await organisationById(act.db, position.organisationId), 'Perangkat daerah ini')
      if (!people.has(person.id)) await insertPerson(act.db, person)
      people.add(person.id)
      await insertPosition(act.db, held)
      act.note({ kind: 'position', id: held.id, version: 1, type: 'recorded', payload: { ...held, name } })
    }
  })
}
