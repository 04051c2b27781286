import { applicationById, insertObservation, observationOfQuarter, updateObservation } from '#db/inventory.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { observation } from '#workflows/catalogue/observation.ts'
import { recordSchema } from '#workflows/catalogue/schema.ts'
import { AppError, found } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

const schema = recordSchema(observation, { moment: 'saving' })

export interface Reading {
  applicationId: string
  year: number
  quarter: 1 | 2 | 3 | 4
  fields: FieldValues
  /** A reading made up for practice; shown as "latihan" wherever it stands. */
  isSimulated: boolean
}

/** Records one quarter's reading of an application, or corrects it; the log keeps what stood before. */
export function recordObservation(office: Office, command: Command, input: Reading): Promise<Outcome> {
  return perform(office, command, async (act) => {
    const application = found(await applicationById(act.db, input.applicationId), 'Aplikasi ini')
    await act.require('observationRecorded', application.organisationId)
    const parsed = schema.safeParse(input.fields)
    if (!parsed.success) {
      const problems = parsed.error.issues.map((issue) => issue.message)
      throw new AppError('invalid', problems[0] ?? 'Isian pemantauan belum lengkap.', problems)
    }
    const fields = parsed.data as FieldValues
    const { applicationId, year, quarter, isSimulated } = input
    const activeUsers = wholeNumber(fields.activeUsers)
    const transactions = wholeNumber(fields.transactions)
    const isKnown = activeUsers !== null && transactions !== null
    const columns = { applicationId, year, quarter, activeUsers, transactions, isKnown, isSimulated, fields }
    const before = await observationOfQuarter(act.db, input)
    const id = before?.id ?? act.newId(`observation ${applicationId} ${year} ${quarter}`)
    const version = (before?.version ?? 0) + 1
    const row = { ...columns, id, version, createdAt: before?.createdAt ?? act.at, updatedAt: act.at }
    if (before === undefined) await insertObservation(act.db, row)
    else await updateObservation(act.db, row)
    act.note({
      kind: 'observation',
      id,
      version,
      type: before === undefined ? 'recorded' : 'corrected',
      payload: columns,
    })
  })
}

function wholeNumber(value: FieldValues[string] | undefined): number | null {
  return typeof value === 'number' ? value : null
}
