import { terbilang } from '#app/text/terbilang.ts'
import { annexesCounted } from '#db/decree-annexes.ts'
import type { DecreeRow } from '#db/decrees.ts'
import { legalLibrary } from '#db/legal-bases.ts'
import type { Db } from '#db/open.ts'
import { itemsOfCycle } from '#db/review-items.ts'
import { type CheckedDecree, decreeChecks } from '#workflows/decree/checks.ts'
import type { AnnexRow, DecreeWords } from '#workflows/decree/words.ts'

/** What the words of a decree are held against. @param today the city's date, "2026-08-08" */
export async function checkedAgainst(
  read: Db,
  decree: DecreeRow,
  today: string,
): Promise<Omit<CheckedDecree, 'words'>> {
  const decided = (await itemsOfCycle(read, decree.cycleId)).filter((item) => item.decisionCode !== null)
  return {
    rows: decree.annexRows as AnnexRow[],
    counted: await annexesCounted(read, decree.id),
    decided: decided.length,
    library: await legalLibrary(read),
    day: decree.dated ?? today,
    numberWords: terbilang,
  }
}

/** The checks of a decree as it stands, or of words that are being typed. */
export async function checksOfDecree(
  read: Db,
  { decree, today, words }: { decree: DecreeRow; today: string; words?: DecreeWords },
) {
  const against = await checkedAgainst(read, decree, today)
  return decreeChecks({ ...against, words: words ?? (decree.words as DecreeWords) })
}
