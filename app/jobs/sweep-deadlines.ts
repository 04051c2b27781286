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
 * it twice, or in two processes, does each case once.
 */
export async function sweepDeadlines(office: Office): Promise<Sweep> {
  const sweep: Sweep = { passed: 0, held: [] }
  for (const row of await casesDue(office)) {
    try {
      const outcome = await passDeadline(office, row)
      if (!outcome.isRepeated) sweep.passed += 1
    } catch (error) {
      // A reply window with an open objection stays open until it is answered: that is a state, not a fault.
      if (!(error instanceof AppError) || (error.code !== 'refused' && error.code !== 'stale')) throw error
      sweep.held.push({ caseId: row.id, reason: error.message })
    }
  }
  return sweep
}
