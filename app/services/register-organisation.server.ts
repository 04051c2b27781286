import { insertOrganisation, organisationByKey, organisationWithDuty } from '#db/organisations.ts'
import { organisationKey, tidyName } from '#workflows/catalogue/name-key.ts'
import { isCalendarDate } from '#workflows/rules/calendar-date.ts'
import { AppError } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

export interface NewOrganisation {
  name: string
  abbreviation: string
  kind: string
  duty: 'planning' | 'budget' | 'organiser' | null
  /** First day of its existence, "2026-01-01". */
  validFrom: string
}

/** Adds agencies to the register, all of them or none; a name that exists already is refused. */
export function registerOrganisations(
  office: Office,
  command: Command,
  input: { organisations: readonly NewOrganisation[] },
): Promise<Outcome> {
  return perform(office, command, async (act) => {
    await act.require('organisationRegistered')
    for (const [index, organisation] of input.organisations.entries()) {
      const name = tidyName(organisation.name)
      if (!isCalendarDate(organisation.validFrom))
        throw new AppError(
          'invalid',
          `Isi tanggal mulai berdirinya ${name} dengan tanggal yang ada di kalender.`,
        )
      const nameKey = organisationKey(name)
      if ((await organisationByKey(act.db, nameKey)) !== undefined) {
        throw new AppError('invalid', `Perangkat daerah "${name}" sudah terdaftar. Pakai yang sudah ada.`)
      }
      if (
        organisation.duty !== null &&
        (await organisationWithDuty(act.db, organisation.duty)) !== undefined
      ) {
        throw new AppError('invalid', `Tugas "${organisation.duty}" sudah dipegang perangkat daerah lain.`)
      }
      const row = {
        ...organisation,
        id: act.newId(`organisation ${index}`),
        name,
        nameKey,
        parentId: null,
        validTo: null,
      }
      await insertOrganisation(act.db, row)
      act.note({ kind: 'organisation', id: row.id, version: 1, type: 'recorded', payload: row })
    }
  })
}
