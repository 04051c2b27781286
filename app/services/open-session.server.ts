import type { Command, Office } from './office.ts'
import { type Outcome, sendOne } from './perform.server.ts'

/** Begins a desk day. */
export function openSession(
  office: Office,
  command: Command,
  input: { sessionId: string },
): Promise<Outcome> {
  const { sessionId } = input
  return sendOne(office, command, { workflow: 'desk-session', id: sessionId }, { type: 'opened' })
}
