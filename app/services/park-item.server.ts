import type { Command, Office } from './office.ts'
import { type Outcome, sendOne } from './perform.server.ts'

/** Puts an application aside until the end of the day, with the reason. */
export function parkItem(
  office: Office,
  command: Command,
  input: { itemId: string; reason: string },
): Promise<Outcome> {
  const { itemId, ...content } = input
  return sendOne(office, command, { workflow: 'review-item', id: itemId }, { type: 'parked', ...content })
}
