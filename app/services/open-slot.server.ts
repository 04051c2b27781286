import { loadCase } from '#db/cases.ts'
import { deskSlotById } from '#db/desk.ts'
import type { Act } from './act.server.ts'
import { found } from './app-error.ts'
import { requireDeskDay } from './desk-day.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Begins an agency's turn: its dossier is heard from now on. */
export function openSlot(office: Office, command: Command, input: { slotId: string }): Promise<Outcome> {
  return perform(office, command, (act) => beginSlot(act, input.slotId, 'opened'))
}

/** Decides on an absent agency's applications; its reply window stays open to it. */
export function holdInAbsentia(
  office: Office,
  command: Command,
  input: { slotId: string },
): Promise<Outcome> {
  return perform(office, command, async (act) => {
    await beginSlot(act, input.slotId, 'heldInAbsentia')
    // A closed day too: who did not come to the last one is decided on after it.
    await requireDeskDay(act, input.slotId, ['open', 'closed'])
  })
}

async function beginSlot(act: Act, slotId: string, type: 'opened' | 'heldInAbsentia'): Promise<void> {
  await act.send(slotId, { type })
  const slot = found(await deskSlotById(act.db, slotId), 'Giliran ini')
  const dossier = found(await loadCase(act.db, slot.submissionId), 'Berkas ini')
  if (dossier.stage !== 'heard') await act.send(dossier.id, { type: 'heard', slotId }, { as: 'rules' })
}
