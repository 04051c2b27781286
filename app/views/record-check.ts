import { casesOfCycle, loadCase } from '#db/cases.ts'
import { eventsOfSubject } from '#db/log.ts'
import type { Store } from '#db/open.ts'
import { allReviewCycles } from '#db/review-cycles.ts'
import { type LogVerdict, verifyLog } from '#db/verify-log.ts'
import { replay } from '#workflows/engine/decide.ts'
import { workflowNamed } from '#workflows/registry.ts'
import { strayRecords } from './frozen-check.ts'

export interface RecordCheck {
  log: LogVerdict
  cases: number
  /** Cases whose row is not what their events fold to, opinions and frozen annexes that are not as logged. */
  strays: string[]
}

/**
 * Proves the record: the chain of the log is unbroken, and every case is what its events say.
 * @param onProgress called with the number of events verified so far
 */
export async function checkRecord(store: Store, onProgress?: (events: number) => void): Promise<RecordCheck> {
  const log = await verifyLog(store, onProgress)
  const strays: string[] = []
  let cases = 0
  for (const { id: cycleId } of await allReviewCycles(store.read)) {
    const ids = [cycleId, ...(await casesOfCycle(store.read, cycleId)).map((row) => row.id)]
    for (const id of ids) {
      cases += 1
      if (!(await foldsToItsRow(store, id))) strays.push(id)
    }
  }
  strays.push(...(await strayRecords(store.read)))
  return { log, cases, strays }
}

/** Whether replaying a case's events gives the value and context stored in its row. */
export async function foldsToItsRow({ read }: Pick<Store, 'read'>, caseId: string): Promise<boolean> {
  const row = await loadCase(read, caseId)
  if (row === null) return false
  const [created, ...rest] = await eventsOfSubject(read, row.workflow, caseId)
  if (created === undefined || row.version !== rest.length + 1) return false
  const events = rest.map((event) => ({ ...(event.payload as object), type: event.type, at: event.at }))
  const folded = replay(workflowNamed(row.workflow), { input: created.payload as object, events })
  return sameJson(folded.value, row.value) && sameJson(folded.context, row.context)
}

function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
