import { draftText } from '#app/text/drafts.ts'
import { type Controls, isBox, wordsOf } from './draft-controls.ts'

const excerptLetters = 240

/** Values as people read them: the labels of what is chosen, the beginning of a text. */
export function shownValues(controls: Controls, values: readonly string[]): string {
  const [first, second] = controls
  if (first?.type === 'checkbox' && !second) return values.length > 0 ? draftText.ticked : draftText.notTicked
  const words = values.map((value) => {
    if (first instanceof HTMLSelectElement)
      return [...first.options].find((option) => option.value === value)?.label ?? value
    const box = controls.find((control) => isBox(control) && control.value === value)
    return box ? wordsOf(box.labels?.[0]) : value
  })
  const text = words.join(', ').trim()
  if (text === '') return draftText.blank
  return text.length > excerptLetters ? `${text.slice(0, excerptLetters)}…` : text
}
