import { dateTimeText } from '#app/text/dates.ts'
import { placeLabel } from '#app/text/decree-places.ts'
import { eventsOfSubject, type LoggedEvent } from '#db/log.ts'
import type { Db, Store } from '#db/open.ts'
import { paragraphsOf } from '#workflows/decree/check.ts'
import type { DecreeWords } from '#workflows/decree/words.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { cityOffset } from './cycle-now.ts'
import { mayComment } from './decree-comments.ts'
import { type DecreeQuestion, decreeDocuments, decreeHead } from './decree-page.ts'
import { compareParagraphs, countChanges, type Run } from './word-difference.ts'

/** One saved version of the words. */
export interface WordsVersion {
  number: number
  at: string
  by: string
  restoredFrom: number | null
  words: DecreeWords
}

/** A paragraph that differs, named as people name it. */
export interface ChangedParagraph {
  place: string
  label: string
  runs: Run[]
}

/** Every version of a decree's words, the first first. */
export async function versionsOf(read: Db, decreeId: string): Promise<WordsVersion[]> {
  return (await eventsOfSubject(read, 'decree-text', decreeId)).map(versionOf)
}

/** What differs between two texts of a decree, part by part, and how many paragraphs do not. */
export function compareTexts(before: DecreeWords, after: DecreeWords) {
  const [old, fresh] = [paragraphsOf(before), paragraphsOf(after)]
  const parts = ['title', 'considering', 'inViewOf', 'noting', 'dicta', 'distribution']
  const all = parts.flatMap((part) => {
    const [from, to] = [old, fresh].map((list) => list.filter(({ place }) => place.split('.')[0] === part))
    const texts = (list: typeof old = []) => list.map(({ text }) => text)
    return compareParagraphs(texts(from), texts(to)).map(({ before: left, after: right, runs }) => {
      const place = (right === null ? from?.[left ?? 0]?.place : to?.[right]?.place) ?? part
      return { place, label: placeLabel(place), runs }
    })
  })
  const changed = all.filter(({ runs }) => runs.some(({ kind }) => kind !== 'same'))
  return {
    changed,
    unchanged: all.length - changed.length,
    ...countChanges(changed.flatMap(({ runs }) => runs)),
  }
}

/** The versions of a decree, the newest first, and the difference between the two asked for. */
export async function decreeVersions(
  store: Pick<Store, 'read'>,
  { from, to, ...question }: DecreeQuestion & { from: number | null; to: number | null },
) {
  const head = await decreeHead(store, question)
  if (head === null) return null
  const versions = await versionsOf(store.read, question.decreeId)
  const offset = await cityOffset(store.read)
  const [old, fresh] = [from, to].map((number) => versions.find((each) => each.number === number))
  return {
    ...head,
    versions: versions
      .map(({ words, at, ...version }, index) => {
        const before = versions[index - 1]?.words
        const { changed, added, deleted } = compareTexts(before ?? words, words)
        const places = changed.map(({ label }) => label)
        return { ...version, at, when: dateTimeText(at, offset), added, deleted, places }
      })
      .toReversed(),
    mayRestore: head.acts.includes('wordsEdited'),
    mayOrder: mayComment(question),
    files: (await decreeDocuments(store.read, question)).filter(({ kind }) => kind === 'decree-red-line'),
    comparison:
      old === undefined || fresh === undefined
        ? null
        : { from: old.number, to: fresh.number, ...compareTexts(old.words, fresh.words) },
  }
}

function versionOf({ subjectVersion, at, actor, payload }: LoggedEvent): WordsVersion {
  const { name, positionTitle } = actor as Actor
  const { words, restoredFrom = null } = payload as { words: DecreeWords; restoredFrom?: number | null }
  return { number: subjectVersion, at, by: `${name}, ${positionTitle}`, restoredFrom, words }
}
