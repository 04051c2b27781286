import type { Store } from '#db/open.ts'
import { type DocumentRow, documentsOfCycle } from '#db/outcomes.ts'

/** Every document of a cycle in the order it was made, with the hash its bytes are kept under. */
export function cycleDocuments({ read }: Pick<Store, 'read'>, cycleId: string): Promise<DocumentRow[]> {
  return documentsOfCycle(read, cycleId)
}
