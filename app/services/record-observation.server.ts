import { quarterRuns } from '#app/text/application.ts'
import { correctionText } from '#app/text/correction.ts'
import { dateText } from '#app/text/dates.ts'
import { isHandedIn, takenDossier } from '#db/frozen-dossiers.ts'
import {
  type ApplicationRow,
  applicationById,
  insertObservation,
  type ObservationRow,
  observationOfQuarter,
  updateObservation,
} from '#db/inventory.ts'
import { eventsOfSubject } from '#db/log.ts'
import type { Db } from '#db/open.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { observation } from '#workflows/catalogue/observation.ts'
import { recordSchema } from '#workflows/catalogue/schema.ts'
import { addDays } from '#workflows/rules/calendar-date.ts'
import { isQuarter, quarterDays, quarterLabel } from '#workflows/rules/quarters.ts'
import { AppError, found } from './app-error.ts'
import { changedBy } from './changed-by.server.ts'
import { cityDay } from './city-day.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

const schema = recordSchema(observation, { moment: 'saving' })

export interface Reading {
  applicationId: string
  year: number
  quarter: 1 | 2 | 3 | 4
  fields: FieldValues
  /** A reading made up for practice, shown as "latihan" wherever it stands. */
  isSimulated?: boolean
  /** Why a figure that was handed in with the dossier is corrected; asked for while it lies with the reviewers. */
  ground?: string
}

/**
 * Records one quarter's reading of an application, or corrects it; the log keeps what stood before. A quarter
 * is read once it has ended. `expectedVersion` is the reading's, 0 where there was none. What lies with the
 * reviewers is corrected with a reason, which the log keeps beside what was and what became.
 */
export function recordObservation(office: Office, command: Command, input: Reading): Promise<Outcome> {
  return perform(office, command, async (act) => {
    const application = found(await applicationById(act.db, input.applicationId), 'Aplikasi ini')
    await act.require('observationRecorded', application.organisationId)
    refuseEarly(input, await cityDay(act.db, act.at))
    const parsed = schema.safeParse(input.fields)
    if (!parsed.success) {
      const problems = parsed.error.issues.map((issue) => issue.message)
      throw new AppError('invalid', problems[0] ?? 'Isian pemantauan belum lengkap.', problems)
    }
    const fields = parsed.data as FieldValues
    const { applicationId, year, quarter } = input
    const isSimulated = input.isSimulated === true
    const activeUsers = wholeNumber(fields.activeUsers)
    const transactions = wholeNumber(fields.transactions)
    const isKnown = activeUsers !== null && transactions !== null
    const columns = { applicationId, year, quarter, activeUsers, transactions, isKnown, isSimulated, fields }
    const before = await observationOfQuarter(act.db, input)
    const id = before?.id ?? act.newId(`observation ${applicationId} ${year} ${quarter}`)
    if (command.expectedVersion !== undefined && command.expectedVersion !== (before?.version ?? 0)) {
      const changed = await changedBy(act.db, (await eventsOfSubject(act.db, 'observation', id)).at(-1))
      const advice = 'Periksa angka terbarunya di kartu aplikasi, lalu simpan lagi.'
      throw new AppError('stale', `Pemantauan triwulan ini ${changed}. ${advice}`)
    }
    const correction = before === undefined ? {} : await correctionOf(act.db, { application, before, input })
    const version = (before?.version ?? 0) + 1
    const row = { ...columns, id, version, createdAt: before?.createdAt ?? act.at, updatedAt: act.at }
    if (before === undefined) await insertObservation(act.db, row)
    else await updateObservation(act.db, row)
    act.note({
      kind: 'observation',
      id,
      version,
      type: before === undefined ? 'recorded' : 'corrected',
      payload: { ...columns, ...correction },
    })
  })
}

/** What the log keeps of a correction beside the new figures; refuses one without its reason. */
async function correctionOf(
  db: Db,
  { application, before, input }: { application: ApplicationRow; before: ObservationRow; input: Reading },
) {
  const was = before.fields as FieldValues
  const taken = await takenDossier(db, application.organisationId)
  if (taken === null || !isHandedIn(before, taken)) return { was }
  const ground = (input.ground ?? '').trim()
  if (ground === '') throw new AppError('invalid', correctionText.groundMissing)
  if (ground.length > 500) throw new AppError('invalid', correctionText.groundLong)
  return { was, ground, submissionId: taken.id }
}

const earliestYear = 2000

/** What was used in a quarter is known when it is over. */
function refuseEarly({ year, quarter }: Pick<Reading, 'year' | 'quarter'>, today: string): void {
  const key = `${year}-Q${quarter}`
  if (!isQuarter(key) || year < earliestYear)
    throw new AppError('invalid', 'Pilih tahun dan triwulan yang dipantau.')
  const { to } = quarterDays(key)
  if (today <= to) throw new AppError('refused', quarterRuns(quarterLabel(key), dateText(addDays(to, 1))))
}

function wholeNumber(value: FieldValues[string] | undefined): number | null {
  return typeof value === 'number' ? value : null
}
