import type { FieldValues } from '#workflows/catalogue/field.ts'
import { confirmApplications } from './confirm-applications.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, performTogether } from './perform.server.ts'
import { recordApplication } from './record-application.server.ts'
import { type Reading, recordObservation } from './record-observation.server.ts'

export interface Completion {
  organisationId: string
  applicationId: string
  /** All answers of the record, with those that were missing; null where none was given. */
  fields: FieldValues | null
  /** Quarters that had no reading. */
  readings: readonly Omit<Reading, 'applicationId'>[]
  /** The agency says that what stands in the record is still so. */
  isSame: boolean
  /** It had said so before, of this version: what only fills blanks keeps that word. */
  wasSame?: boolean
}

/**
 * Records all that was missing of one application: answers, readings and the word of its agency, all of it or
 * nothing. Each part is permitted, checked and logged as when it is sent alone.
 */
export async function completeApplication(
  office: Office,
  command: Command,
  { organisationId, applicationId, fields, readings, isSame, wasSame = false }: Completion,
): Promise<readonly Outcome[]> {
  const { expectedVersion } = command
  return performTogether(office, async () => {
    const outcomes: Outcome[] = []
    if (fields !== null)
      outcomes.push(
        await recordApplication(office, partOf(command, 'data'), {
          organisationId,
          applicationId,
          fields,
          standsBy: isSame || wasSame,
        }),
      )
    for (const reading of readings) {
      const part = partOf(command, `${reading.year}-${reading.quarter}`)
      outcomes.push(
        await recordObservation(office, { ...part, expectedVersion: 0 }, { ...reading, applicationId }),
      )
    }
    if (isSame) {
      const seen =
        expectedVersion === undefined ? {} : { versionsSeen: new Map([[applicationId, expectedVersion]]) }
      const same = { applicationIds: [applicationId], ...seen }
      outcomes.push(await confirmApplications(office, partOf(command, 'sama'), same))
    }
    return outcomes
  })
}

/** A part sent twice is one, as the whole is. */
function partOf(command: Command, part: string): Command {
  return { ...command, id: `${command.id}.${part}` }
}
