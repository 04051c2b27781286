import { terbilang } from '#app/text/terbilang.ts'
import { annexesCounted, annexFiguresOf } from '#db/decree-annexes.ts'
import { decreeById } from '#db/decrees.ts'
import { itemsOfCycle } from '#db/review-items.ts'
import { annexCountsIn, composeDecree, countInBody } from '#workflows/decree/compose.ts'
import type { AnnexRow, DecreeWords } from '#workflows/decree/words.ts'
import { found } from './app-error.ts'
import { contentHash } from './draft-decree.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Sends the draft to the legal office, once the body, the annexes and the registers name the same numbers. */
export function sendDecree(office: Office, command: Command, input: { decreeId: string }): Promise<Outcome> {
  return perform(office, command, async (act) => {
    const decree = found(await decreeById(act.db, input.decreeId), 'Naskah ini')
    const words = decree.words as DecreeWords
    const rows = decree.annexRows as AnnexRow[]
    const decided = (await itemsOfCycle(act.db, decree.cycleId)).filter((item) => item.decisionCode !== null)
    const annexes = await annexFiguresOf(act.db, decree.id)
    const composed = composeDecree(words, { rows, counts: annexes?.counts ?? null }, terbilang)
    await act.send(decree.id, {
      type: 'sentForChecking',
      decisionCount: decided.length,
      annexRowCount: rows.length,
      bodyCount: countInBody(composed),
      ...annexCountsIn(composed, await annexesCounted(act.db, decree.id)),
      contentSha256: contentHash(words, rows, annexes),
    })
  })
}
