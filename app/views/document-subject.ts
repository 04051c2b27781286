import { loadCase } from '#db/cases.ts'
import type { Store } from '#db/open.ts'

/** Which cycle and agency a document of this case belongs to; throws when the case is of no cycle. */
export async function documentSubject(
  { read }: Pick<Store, 'read'>,
  caseId: string,
): Promise<{ subjectId: string; cycleId: string; organisationId: string | null }> {
  const row = await loadCase(read, caseId)
  if (row?.cycleId == null) throw new Error(`Case ${caseId} belongs to no cycle`)
  return { subjectId: caseId, cycleId: row.cycleId, organisationId: row.organisationId }
}
