import { formerNames, insertFormerName } from '#db/organisation-history.ts'
import { organisationById, organisationByKey, updateOrganisation } from '#db/organisations.ts'
import { organisationKey, tidyName } from '#workflows/catalogue/name-key.ts'
import { AppError, found } from './app-error.ts'
import { nextVersion } from './next-version.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { type Ground, type NamedOrganisation, refuseChanged, refuseGround } from './reorganisation.server.ts'

/** Gives an organisation a new name from a day on; it stays the same one, and keeps its former names. */
export function renameOrganisation(
  office: Office,
  command: Command,
  input: { organisationId: string } & NamedOrganisation & Ground,
): Promise<Outcome> {
  return perform(office, command, async (act) => {
    await act.require('organisationChanged')
    const organisation = found(await organisationById(act.db, input.organisationId), 'Perangkat daerah ini')
    await refuseChanged(act, command.expectedVersion, organisation)
    await refuseGround(act, input, organisation)
    const { id } = organisation
    const name = tidyName(input.name)
    const abbreviation = input.abbreviation.trim()
    if (name === '' || abbreviation === '')
      throw new AppError('invalid', 'Tulis nama dan singkatan yang baru.', ['nama: Tulis nama yang baru.'])
    const nameKey = organisationKey(name)
    const same = await organisationByKey(act.db, nameKey)
    if (same !== undefined && same.id !== id)
      throw new AppError('invalid', 'Nama itu dipakai perangkat daerah lain.', [
        `nama: "${name}" adalah nama perangkat daerah lain.`,
      ])
    const last = (await formerNames(act.db, id)).at(-1)
    const validFrom = last?.validTo ?? organisation.validFrom
    if (input.on <= validFrom)
      throw new AppError('invalid', 'Nama sekarang baru berlaku sesudah tanggal itu.', [
        'berlaku: Pilih tanggal sesudah perubahan nama yang terakhir.',
      ])
    const former = { organisationId: id, name: organisation.name, abbreviation: organisation.abbreviation }
    await insertFormerName(act.db, { ...former, validFrom, validTo: input.on })
    await updateOrganisation(act.db, id, { name, nameKey, abbreviation })
    const version = await nextVersion(act.db, 'organisation', id)
    const payload = { name, abbreviation, on: input.on, basis: input.basis.trim(), formerName: former.name }
    act.note({ kind: 'organisation', id, version, type: 'renamed', payload })
  })
}
