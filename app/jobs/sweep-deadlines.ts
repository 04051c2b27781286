import { AppError } from '#app/services/app-error.ts'
import type { Office } from '#app/services/office.ts'
import { casesDue, passDeadline } from '#app/services/pass-deadline.server.ts'

export interface Sweep {
  passed: number
  /** Cases that stay as they are although their time ran out, with the machine's reason. */
  held: { caseId: string; reason: string }[]
}

/**
 * Tells every case whose time has run out. The clock is the office's: nothing here reads the time. Running
 * it twice, or in two processes, does each case once. A case that breaks does not hold up the others: their
 * time runs on, and the fault is thrown when all were told.
 */
export async function sweepDeadlines(office: Office): Promise<Sweep> {
  const sweep: Sweep = { passed: 0, held: [] }
  const faults: unknown[] = []
  for (const row of await casesDue(office)) {
    try {
      const outcome = await passDeadline(office, row)
      if (!outcome.isRepeated) sweep.passed += 1
    } catch (error) {
      // A reply window with an open objection stays open until it is answered: that is a state, not a fault.
      const isHeld = error instanceof AppError && (error.code === 'refused' || error.code === 'stale')
      if (isHeld) sweep.held.push({ caseId: row.id, reason: error.message })
      else faults.push(error)
    }
  }
  if (faults.length > 0)
    throw new AggregateError(faults, `${faults.length} cases could not be told that their time ran out`)
  return sweep
}
