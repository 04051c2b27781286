import type { Command, Office } from './office.ts'
import { type Outcome, sendOne } from './perform.server.ts'

/** Takes a parked application up again. */
export function resumeItem(office: Office, command: Command, input: { itemId: string }): Promise<Outcome> {
  const { itemId } = input
  return sendOne(office, command, { workflow: 'review-item', id: itemId }, { type: 'resumed' })
}
