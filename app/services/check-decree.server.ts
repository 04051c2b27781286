import type { Command, Office } from './office.ts'
import { type Outcome, sendOne } from './perform.server.ts'

/** The legal office finds the draft in order: initialling begins. */
export function checkDecree(
  office: Office,
  command: Command,
  input: { decreeId: string; note: string | null },
): Promise<Outcome> {
  const { decreeId, ...content } = input
  return sendOne(office, command, { workflow: 'decree', id: decreeId }, { type: 'checked', ...content })
}
