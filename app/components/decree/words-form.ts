import type { DecreeWords } from '#workflows/decree/words.ts'

/** The lists of paragraphs of a decree, in the order of the paper. */
export const paragraphLists = ['considering', 'inViewOf', 'noting', 'distribution'] as const
export type ParagraphList = (typeof paragraphLists)[number]

/** What one button of the editor does: to which list, at which place. */
export interface ArrangeStep {
  /** "considering", "dicta", or "dicta.2.items" for the items of the third dictum. */
  list: string
  index: number
  act: 'up' | 'down' | 'remove' | 'add'
}

type Values = Readonly<Record<string, string>>

/** The words as the form of the editor sends them; empty paragraphs stay, so that they can be filled or refused. */
export function wordsFromForm(values: Values): DecreeWords {
  return {
    title: values.title ?? '',
    considering: listFrom(values, 'considering'),
    inViewOf: listFrom(values, 'inViewOf'),
    noting: listFrom(values, 'noting'),
    dicta: indices(values, /^dicta\.(\d+)\.text$/).map((index) => ({
      text: values[`dicta.${index}.text`] ?? '',
      items: listFrom(values, `dicta.${index}.items`),
    })),
    distribution: listFrom(values, 'distribution'),
  }
}

/** "considering:2:up" as a step; null when it is none. */
export function stepFrom(text: string): ArrangeStep | null {
  const match = /^([A-Za-z]+|dicta\.\d{1,2}\.items):(-?\d{1,3}):(up|down|remove|add)$/.exec(text)
  if (match === null) return null
  const [, list = '', index, act] = match
  return { list, index: Number(index), act: act as ArrangeStep['act'] }
}

/** The step that takes the chosen entries of the library into "Mengingat", and the one that only looks. */
export const chooseBases = 'mengingat'
export const lookOver = 'pratinjau'
/** The boxes of the library's entries. */
export const basisBox = 'dasar'

/** The words after a step, untouched where the step does not fit. `add` puts an empty paragraph after the place. */
export function arranged(words: DecreeWords, { list, index, act }: ArrangeStep): DecreeWords {
  const ofItems = /^dicta\.(\d+)\.items$/.exec(list)
  if (ofItems !== null) {
    const at = Number(ofItems[1])
    const dicta = words.dicta.map((dictum, place) =>
      place === at ? { ...dictum, items: moved(dictum.items, { index, act, empty: '' }) } : dictum,
    )
    return { ...words, dicta }
  }
  if (list === 'dicta')
    return { ...words, dicta: moved(words.dicta, { index, act, empty: { text: '', items: [] } }) }
  const named = paragraphLists.find((each) => each === list)
  return named === undefined ? words : { ...words, [named]: moved(words[named], { index, act, empty: '' }) }
}

/** The place a step ends at, for the eye and the focus. */
export function placeAfter({ list, index, act }: ArrangeStep): string {
  const shift = { up: -1, down: 1, remove: 0, add: 1 }[act]
  return `${list}.${Math.max(0, index + shift)}${list === 'dicta' ? '.text' : ''}`
}

function moved<Each>(
  list: readonly Each[],
  { index, act, empty }: { index: number; act: ArrangeStep['act']; empty: Each },
): Each[] {
  const next = [...list]
  if (act === 'add') return next.toSpliced(index + 1, 0, empty)
  const [taken] = next.splice(index, 1)
  if (taken === undefined || act === 'remove') return next
  return next.toSpliced(Math.max(0, index + (act === 'up' ? -1 : 1)), 0, taken)
}

function listFrom(values: Values, name: string): string[] {
  const pattern = new RegExp(`^${name.replaceAll('.', '\\.')}\\.(\\d+)$`)
  return indices(values, pattern).map((index) => values[`${name}.${index}`] ?? '')
}

function indices(values: Values, pattern: RegExp): number[] {
  return Object.keys(values)
    .flatMap((name) => pattern.exec(name)?.[1] ?? [])
    .map(Number)
    .toSorted((one, other) => one - other)
}
