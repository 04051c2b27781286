import type { Command, Office } from './office.ts'
import { type Outcome, sendOne } from './perform.server.ts'

/** Sends a dossier back for repair: what is missing, and until when (ISO, UTC). The next submission is the next round. */
export function returnDossier(
  office: Office,
  command: Command,
  input: { submissionId: string; missing: string; dueAt: string },
): Promise<Outcome> {
  const { submissionId, ...content } = input
  return sendOne(
    office,
    command,
    { workflow: 'submission', id: submissionId },
    { type: 'returned', ...content },
  )
}
