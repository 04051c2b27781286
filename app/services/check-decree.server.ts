import { terbilang } from '#app/text/terbilang.ts'
import { annexesCounted } from '#db/decree-annexes.ts'
import { decreeById } from '#db/decrees.ts'
import { legalLibrary } from '#db/legal-bases.ts'
import { itemsOfCycle } from '#db/review-items.ts'
import { decreeChecks, stopping } from '#workflows/decree/checks.ts'
import type { AnnexRow, DecreeWords } from '#workflows/decree/words.ts'
import { AppError, found } from './app-error.ts'
import { cityDay } from './city-day.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** The legal office finds the draft in order: initialling begins, unless something in it stops a decree. */
export function checkDecree(
  office: Office,
  command: Command,
  input: { decreeId: string; note: string | null },
): Promise<Outcome> {
  const { decreeId, ...content } = input
  return perform(office, command, async (act) => {
    const decree = found(await decreeById(act.db, decreeId), 'Naskah ini')
    await act.send(decreeId, { type: 'checked', ...content })
    const items = await itemsOfCycle(act.db, decree.cycleId)
    const checks = decreeChecks({
      words: decree.words as DecreeWords,
      rows: decree.annexRows as AnnexRow[],
      counted: await annexesCounted(act.db, decreeId),
      decided: items.filter((item) => item.decisionCode !== null).length,
      library: await legalLibrary(act.db),
      day: decree.dated ?? (await cityDay(act.db, act.at)),
      numberWords: terbilang,
    })
    const problems = stopping(checks).map(({ title }) => title)
    if (problems.length === 0) return
    throw new AppError(
      'refused',
      `Naskah belum dapat diparaf: ${problems.join('; ')}. Lihat Pemeriksaan, lalu perbaiki naskahnya.`,
      problems,
    )
  })
}
