import { eventsOfSubject } from '#db/log.ts'
import { found } from './app-error.ts'
import { writeWords } from './edit-decree-words.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Takes the words of an older version up again as the next version: nothing in between is lost. */
export function restoreDecreeWords(
  office: Office,
  command: Command,
  input: { decreeId: string; version: number },
): Promise<Outcome> {
  const { decreeId, version } = input
  return perform(office, command, async (act) => {
    const events = await eventsOfSubject(act.db, 'decree-text', decreeId)
    const event = found(
      events.find((each) => each.subjectVersion === version),
      'Versi naskah ini',
    )
    const { words } = event.payload as { words: unknown }
    await writeWords(act, { decreeId, words }, { restoredFrom: version })
  })
}
