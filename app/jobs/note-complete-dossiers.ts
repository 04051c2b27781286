import { noteCompleteDossier } from '#app/services/note-complete-dossier.server.ts'
import type { Office } from '#app/services/office.ts'
import { completeDossiers } from '#app/views/complete-dossiers.ts'

/**
 * Lets heads be told that their dossier is complete, each once, whatever made it so: an answer, a reading, an
 * import, an application that went to another agency.
 * @returns how many came to wait for their head
 */
export async function noteCompleteDossiers(office: Office): Promise<number> {
  const ids = await completeDossiers(office.store, office.now())
  for (const submissionId of ids) await noteCompleteDossier(office, { submissionId })
  return ids.length
}
