import { confirmedByCommand } from '#db/attestations.ts'
import type { Store } from '#db/open.ts'

/** The ids of the records of a kind that a command confirmed, whosever they are. */
export async function confirmedBy(
  { read }: Pick<Store, 'read'>,
  command: { commandId: string; kind: 'application' | 'architecture-object' },
): Promise<string[]> {
  return [...(await confirmedByCommand(read, command)).keys()]
}
