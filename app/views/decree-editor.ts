import { markMeanings } from '#app/text/decree.ts'
import { terbilang } from '#app/text/terbilang.ts'
import { figuresOfDecree } from '#db/decree-annexes.ts'
import { legalLibrary } from '#db/legal-bases.ts'
import type { Store } from '#db/open.ts'
import { markValues } from '#workflows/decree/compose.ts'
import type { DecreeWords } from '#workflows/decree/words.ts'
import { basisNamedIn, legalBasisWarnings, mengingatOf, shortTitle } from '#workflows/rules/legal-basis.ts'
import { cityDate } from './city-date.ts'
import { commentsOn } from './decree-comments.ts'
import { decreeAndCase } from './decree-page.ts'
import { inOfficialOrder } from './legal-bases.ts'

/** What the editor offers beside the words: marks with their values, and the library for "Mengingat". */
export async function decreeEditor(
  store: Pick<Store, 'read'>,
  { decreeId, now, words }: { decreeId: string; now: string; words?: DecreeWords },
) {
  const found = await decreeAndCase(store.read, decreeId)
  if (found === null) return null
  const { decree } = found
  const stored = decree.words as DecreeWords
  const { inViewOf } = words ?? stored
  const day = decree.dated ?? (await cityDate(store, now))
  const values = markValues(await figuresOfDecree(store.read, decree), terbilang)
  const library = inOfficialOrder(await legalLibrary(store.read))
  const named = new Set(inViewOf.map((sentence) => basisNamedIn(sentence, library)?.id))
  return {
    words: stored,
    comments: (await commentsOn(store.read, decree)).filter(({ resolved }) => resolved === null),
    marks: Object.entries(values).map(([name, value]) => ({
      mark: `{{${name}}}`,
      value,
      meaning: markMeanings[name] ?? name,
    })),
    bases: library.map(({ id, fields }) => ({
      id,
      label: shortTitle(fields),
      about: fields.about,
      isChosen: named.has(id),
      warning: legalBasisWarnings(fields, day)[0] ?? null,
    })),
  }
}

/** "Mengingat" with the chosen entries in the official order; what the library does not hold stays at the end. */
export async function withBases(
  { read }: Pick<Store, 'read'>,
  words: DecreeWords,
  chosen: readonly string[],
): Promise<DecreeWords> {
  const library = await legalLibrary(read)
  const others = words.inViewOf.filter((sentence) => basisNamedIn(sentence, library) === undefined)
  const inViewOf = [...mengingatOf(library.filter(({ id }) => chosen.includes(id))), ...others]
  return { ...words, inViewOf }
}
