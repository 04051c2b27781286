import {
  insertPosition,
  type OrganisationRow,
  organisationById,
  type PositionRow,
  personById,
} from '#db/organisations.ts'
import type { Role } from '#workflows/engine/actor.ts'
import { isCalendarDate } from '#workflows/rules/calendar-date.ts'
import type { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Pj., Plt. and Plh.: an official who acts for another, by a letter and between two dates. */
export const actingPrefixes = ['Pj.', 'Plt.', 'Plh.'] as const

export interface NewPosition {
  organisationId: string
  role: Exclude<Role, 'system'>
  title: string
  /** One of `actingPrefixes`, or null for the holder of the position. */
  actingPrefix: string | null
  /** Number of the letter that appoints; an acting official needs one. */
  letterNumber: string | null
  /** First day, "2026-01-01". */
  validFrom: string
  /** First day on which it is over; an acting official needs one. */
  validTo: string | null
}

/** Records that a person holds a position between two dates. */
export function registerPosition(
  office: Office,
  command: Command,
  input: { personId: string; name: string; position: NewPosition },
): Promise<Outcome> {
  return perform(office, command, async (act) => {
    await act.require('officialRegistered')
    found(await personById(act.db, input.personId), 'Orang ini')
    await openPosition(act, input)
  })
}

/** Records one position within a command. */
export async function openPosition(
  act: Act,
  { personId, name, position }: { personId: string; name: string; position: NewPosition },
): Promise<void> {
  const problems = problemsOf(position)
  if (problems.length > 0) throw new AppError('invalid', 'Data jabatan belum lengkap.', problems)
  const organisation = found(await organisationById(act.db, position.organisationId), 'Perangkat daerah ini')
  refuseMisplaced(position, organisation)
  const row: PositionRow = { ...position, id: act.newId(`position ${personId}`), personId }
  await insertPosition(act.db, row)
  act.note({ kind: 'position', id: row.id, version: 1, type: 'recorded', payload: { ...row, name } })
}

function problemsOf({ title, actingPrefix, letterNumber, validFrom, validTo }: NewPosition): string[] {
  const problems: string[] = []
  if (title.trim() === '') problems.push('jabatan: Tulis nama jabatannya.')
  if (!isCalendarDate(validFrom)) problems.push('mulai: Isi tanggal mulai jabatan.')
  if (validTo !== null && (!isCalendarDate(validTo) || validTo <= validFrom))
    problems.push('sampai: Tanggal berakhir harus sesudah tanggal mulai.')
  if (actingPrefix === null) return problems
  if (!actingPrefixes.some((prefix) => prefix === actingPrefix))
    problems.push('sebutan: Pilih Pj., Plt., atau Plh.')
  if ((letterNumber ?? '').trim() === '') problems.push('surat: Tulis nomor surat penunjukannya.')
  if (validTo === null) problems.push('sampai: Isi tanggal berakhir penunjukan.')
  return problems
}

const dutyOfRole: Partial<Record<Role, NonNullable<OrganisationRow['duty']>>> = {
  'planning-reviewer': 'planning',
  'budget-reviewer': 'budget',
  'desk-officer': 'organiser',
  'ict-head': 'organiser',
}

/** What a reviewer may do depends on where they sit, so they sit where their duty is. */
function refuseMisplaced({ role }: NewPosition, organisation: OrganisationRow): void {
  const duty = dutyOfRole[role]
  if (duty !== undefined && organisation.duty !== duty)
    throw new AppError('invalid', 'Peran ini hanya ada di perangkat daerah yang memegang tugasnya.', [
      `perangkatDaerah: ${organisation.name} tidak memegang tugas peran ini. Pilih perangkat daerah lain.`,
    ])
  if (organisation.validTo !== null)
    throw new AppError('invalid', 'Perangkat daerah ini sudah tidak ada.', [
      'perangkatDaerah: Pilih perangkat daerah penerusnya.',
    ])
}
