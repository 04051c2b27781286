import { handOverEvidence } from '#db/evidence-links.ts'
import { applicationByKey, applicationsOfOrganisation } from '#db/inventory.ts'
import {
  endPositionsIn,
  insertSuccession,
  moveApplication,
  openDossiersOf,
  type Succession,
} from '#db/organisation-history.ts'
import {
  insertOrganisation,
  type OrganisationRow,
  organisationByKey,
  updateOrganisation,
} from '#db/organisations.ts'
import { organisationKey, tidyName } from '#workflows/catalogue/name-key.ts'
import { isCalendarDate } from '#workflows/rules/calendar-date.ts'
import type { Act } from './act.server.ts'
import { AppError } from './app-error.ts'
import { cityDay } from './city-day.server.ts'
import { nextVersion } from './next-version.server.ts'
import { versionSeen } from './version-seen.server.ts'

/** The day a change of the organisation counts from, and the regulation that says so. */
export interface Ground {
  /** "2027-01-01": today or before, as a change is recorded when it counts. */
  on: string
  /** "Peraturan Daerah Kota Malang Nomor 1 Tahun 2027". */
  basis: string
}

/** Refuses a change of an organisation that somebody else changed after this person looked: who, and when. */
export async function refuseChanged(
  act: Act,
  expectedVersion: number | undefined,
  { id, name }: OrganisationRow,
): Promise<void> {
  await versionSeen(act.db, { kind: 'organisation', id, name, expectedVersion })
}

/** Refuses a change without its day or its regulation, in the future, or before the organisation began. */
export async function refuseGround(
  act: Act,
  { on, basis }: Ground,
  organisation: OrganisationRow,
): Promise<void> {
  const problems = [
    ...(isCalendarDate(on) ? [] : ['berlaku: Isi tanggal mulai berlakunya perubahan ini.']),
    ...(on > (await cityDay(act.db, act.at)) ? ['berlaku: Catat perubahan ini pada hari berlakunya.'] : []),
    ...(isCalendarDate(on) && on <= organisation.validFrom
      ? ['berlaku: Tanggal ini sebelum perangkat daerahnya berdiri.']
      : []),
    ...(basis.trim().length < 5 ? ['dasar: Tulis peraturan yang menjadi dasarnya.'] : []),
  ]
  if (problems.length > 0)
    throw new AppError('invalid', 'Tanggal atau dasar perubahan belum benar.', problems)
  if (organisation.validTo !== null)
    throw new AppError('refused', `${organisation.name} sudah tidak ada. Pilih penerusnya.`)
}

/** Refuses to take an organisation away whose dossier is under way: it would belong to nobody. */
export async function refuseWithOpenDossier(act: Act, { id, name }: OrganisationRow): Promise<void> {
  if ((await openDossiersOf(act.db, id)) === 0) return
  throw new AppError(
    'refused',
    `${name} masih punya berkas dalam siklus yang berjalan. Selesaikan siklusnya, lalu catat perubahan ini.`,
  )
}

export interface NamedOrganisation {
  name: string
  abbreviation: string
}

/** Adds the organisation that begins with a change; a name that lives already is refused. */
export async function beginOrganisation(
  act: Act,
  input: NamedOrganisation & {
    kind: string
    duty: OrganisationRow['duty']
    validFrom: string
    label: string
  },
): Promise<OrganisationRow> {
  const name = tidyName(input.name)
  const nameKey = organisationKey(name)
  if (name === '' || input.abbreviation.trim() === '')
    throw new AppError('invalid', 'Tulis nama dan singkatan perangkat daerah yang baru.')
  if ((await organisationByKey(act.db, nameKey)) !== undefined)
    throw new AppError('invalid', `Perangkat daerah "${name}" sudah ada. Pilih dari daftar.`)
  const { kind, duty, validFrom, label } = input
  const id = act.newId(`organisation ${label}`)
  const abbreviation = input.abbreviation.trim()
  const row = { id, name, nameKey, abbreviation, kind, parentId: null, duty, validFrom, validTo: null }
  await insertOrganisation(act.db, row)
  act.note({ kind: 'organisation', id, version: 1, type: 'recorded', payload: row })
  return row
}

/** Ends an organisation with the positions in it, and says who follows. Names and cases of its time stay its own. */
export async function endOrganisation(
  act: Act,
  { organisation, successions }: { organisation: OrganisationRow; successions: readonly Succession[] },
): Promise<void> {
  const { id } = organisation
  const [{ validFrom: on, kind, basis } = { validFrom: '', kind: 'merge', basis: '' }] = successions
  await updateOrganisation(act.db, id, { validTo: on, duty: null })
  for (const succession of successions) await insertSuccession(act.db, succession)
  const version = await nextVersion(act.db, 'organisation', id)
  const payload = { validTo: on, basis, successors: successions.map(({ toId }) => toId) }
  act.note({ kind: 'organisation', id, version, type: kind === 'merge' ? 'merged' : 'split', payload })
  for (const position of await endPositionsIn(act.db, { organisationId: id, on })) {
    if (position.role === 'administrator')
      throw new AppError(
        'refused',
        'Di sini masih ada jabatan administrator. Akhiri atau pindahkan jabatan itu lebih dahulu, lalu ulangi.',
      )
    const next = await nextVersion(act.db, 'position', position.id)
    act.note({ kind: 'position', id: position.id, version: next, type: 'ended', payload: { validTo: on } })
  }
}

/** Hands the applications of one organisation to others: `targetOf` says to whom each goes. */
export async function handOver(
  act: Act,
  { fromId, targetOf }: { fromId: string; targetOf: (applicationId: string) => string },
): Promise<void> {
  for (const application of await applicationsOfOrganisation(act.db, fromId)) {
    const { id, name, nameKey, medium } = application
    const toId = targetOf(id)
    if ((await applicationByKey(act.db, { organisationId: toId, nameKey, medium })) !== undefined)
      throw new AppError(
        'refused',
        `Penerusnya sudah punya aplikasi bernama "${name}". Ubah nama salah satunya, lalu ulangi.`,
      )
    const version = application.version + 1
    await moveApplication(act.db, { id, toId, version, at: act.at })
    await handOverEvidence(act.db, { applicationId: id, toId })
    act.note({ kind: 'application', id, version, type: 'handedOver', payload: { fromId, toId } })
  }
}
