import type { Command, Office } from './office.ts'
import { type Outcome, sendOne } from './perform.server.ts'

/** Gives one agency more time to submit or repair; `until` is ISO, UTC. */
export function extendDeadline(
  office: Office,
  command: Command,
  input: { submissionId: string; until: string; ground: string },
): Promise<Outcome> {
  const { submissionId, ...content } = input
  return sendOne(
    office,
    command,
    { workflow: 'submission', id: submissionId },
    { type: 'extended', ...content },
  )
}
