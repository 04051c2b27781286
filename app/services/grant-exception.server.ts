import type { Command, Office } from './office.ts'
import { type Outcome, sendOne } from './perform.server.ts'

/** The Sekda's written exception from the two-quarter rule; `letter` names the paper. */
export function grantException(
  office: Office,
  command: Command,
  input: { itemId: string; ground: string; letter: string },
): Promise<Outcome> {
  const { itemId, ...content } = input
  return sendOne(
    office,
    command,
    { workflow: 'review-item', id: itemId },
    { type: 'exceptionGranted', ...content },
  )
}
