import type { Command, Office } from './office.ts'
import { type Outcome, sendOne } from './perform.server.ts'

/** The head takes a dossier back before its review begins, while there is still time to submit. */
export function withdrawDossier(
  office: Office,
  command: Command,
  input: { submissionId: string; reason: string },
): Promise<Outcome> {
  const { submissionId, ...content } = input
  return sendOne(
    office,
    command,
    { workflow: 'submission', id: submissionId },
    { type: 'withdrawn', ...content },
  )
}
