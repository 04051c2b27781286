import { standingAttestations } from '#db/attestations.ts'
import { applicationsOwnedBy, observationsIn } from '#db/cycle-work.ts'
import type { Db, Store } from '#db/open.ts'
import { application } from '#workflows/catalogue/application.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { completeness } from '#workflows/rules/completeness.ts'
import { latestCompletedQuarters, quarterLabel } from '#workflows/rules/quarters.ts'

/** How far an application is from being ready to be submitted. */
export interface ApplicationReadiness {
  id: string
  organisationId: string
  name: string
  /** Questions answered, "tidak diketahui" with its reason among them, of those asked. */
  answered: number
  asked: number
  /** How many of the answers are "tidak diketahui". */
  notKnown: number
  isComplete: boolean
  /** How many questions have no answer yet. */
  missing: number
  /** What is missing, in words; an empty text when nothing is. */
  sentence: string
  /** The two latest completed quarters, latest first; recorded as unknown is recorded. */
  readings: { year: number; quarter: number; label: string; isThere: boolean; isKnown: boolean }[]
  /** Whether the agency stands by it in the cycle asked about; true where none is. */
  isConfirmed: boolean
  /** The last change of the record (ISO, UTC). */
  updatedAt: string
}

/**
 * Every application of one agency (null: of all), with its completeness and whether the two latest completed
 * quarters were read, as the two-quarter rule asks.
 * @param cycleId the cycle whose confirmations count
 * @param today the city's date, "2026-08-08"
 */
export async function applicationReadiness(
  { read }: Pick<Store, 'read'>,
  {
    organisationId,
    today,
    cycleId,
  }: { organisationId: string | null; today: string; cycleId?: string | undefined },
): Promise<ApplicationReadiness[]> {
  const standing =
    cycleId === undefined ? null : await standingAttestations(read, { cycleId, organisationId })
  const quarters = await Promise.all(
    latestCompletedQuarters(today, 2).map((quarter) => readQuarter(read, { quarter, organisationId })),
  )
  return (await applicationsOwnedBy(read, organisationId)).map((row) => {
    const state = completeness({ kind: application, values: row.fields as FieldValues })
    return {
      id: row.id,
      organisationId: row.organisationId,
      name: row.name,
      answered: state.answered,
      asked: state.total,
      notKnown: state.notKnown.length,
      isComplete: state.missing.length === 0,
      missing: state.missing.length,
      sentence: state.missing.length === 0 ? '' : state.sentence,
      readings: quarters.map(({ observed, ...quarter }) => ({
        ...quarter,
        isThere: observed.has(row.id),
        isKnown: observed.get(row.id) ?? false,
      })),
      isConfirmed: standing === null || standing.has(row.id),
      updatedAt: row.updatedAt,
    }
  })
}

async function readQuarter(
  read: Db,
  { quarter, organisationId }: { quarter: string; organisationId: string | null },
) {
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(-1))]
  const rows = await observationsIn(read, { year, quarter: number, organisationId })
  return {
    year,
    quarter: number,
    label: quarterLabel(quarter),
    /** Whether both figures are known, of those recorded. */
    observed: new Map(rows.map((row) => [row.applicationId, row.isKnown])),
  }
}
