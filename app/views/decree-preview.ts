import { terbilang } from '#app/text/terbilang.ts'
import { loadCase } from '#db/cases.ts'
import { figuresOfDecree } from '#db/decree-annexes.ts'
import { decreeById } from '#db/decrees.ts'
import type { Store } from '#db/open.ts'
import { markValues } from '#workflows/decree/compose.ts'
import { type DecreeWords, type MarkValues, withStrayMarksShown } from '#workflows/decree/words.ts'
import { cityDate } from './city-date.ts'
import { checksOfDecree } from './decree-checks.ts'
import { decreePaper } from './decree-paper.ts'

/** More dicta than have names are refused when the words are saved; the preview shows those that have one. */
const namedDicta = 99

/**
 * Words as they would print and what the checks say of them, nothing written: what is typed may be unfinished.
 * The annexes are frozen and left out. Null when there is no such decree.
 */
export async function decreePreview(
  store: Pick<Store, 'read'>,
  { decreeId, words, now }: { decreeId: string; words: DecreeWords; now: string },
) {
  const decree = await decreeById(store.read, decreeId)
  const row = await loadCase(store.read, decreeId)
  if (decree === undefined || row === null) return null
  const shown = readable(words, markValues(await figuresOfDecree(store.read, decree), terbilang))
  const paper = await decreePaper(store, {
    decreeId,
    stage: row.stage,
    at: now,
    words: shown,
    withAnnexes: false,
  })
  if (paper === null) return null
  const today = await cityDate(store, now)
  return {
    paper,
    checks: await checksOfDecree(store.read, { decree, today, words }),
  }
}

function readable(words: DecreeWords, values: MarkValues): DecreeWords {
  const text = (each: string) => withStrayMarksShown(each, values)
  return {
    title: text(words.title),
    considering: words.considering.map(text),
    inViewOf: words.inViewOf.map(text),
    noting: words.noting.map(text),
    dicta: words.dicta
      .slice(0, namedDicta)
      .map((dictum) => ({ text: text(dictum.text), items: dictum.items.map(text) })),
    distribution: words.distribution,
  }
}
