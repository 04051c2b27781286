import type { DecreeWords } from './words.ts'

/** What is to be mended, and the paragraph it stands in: "dicta.2.text", "inViewOf.4"; null where it is nowhere. */
export interface CheckDetail {
  text: string
  place: string | null
}

/** One thing that was looked at. `danger` keeps the decree from the initials, `warning` is for a person to judge. */
export interface DecreeCheck {
  key: string
  tone: 'good' | 'warning' | 'danger'
  title: string
  details: CheckDetail[]
}

/** Every paragraph of the words with its place, in the order of the paper. */
export function paragraphsOf(words: DecreeWords): { place: string; text: string }[] {
  const list = (name: 'considering' | 'inViewOf' | 'noting' | 'distribution') =>
    words[name].map((text, index) => ({ place: `${name}.${index}`, text }))
  return [
    { place: 'title', text: words.title },
    ...list('considering'),
    ...list('inViewOf'),
    ...list('noting'),
    ...words.dicta.flatMap(({ text, items }, index) => [
      { place: `dicta.${index}.text`, text },
      ...items.map((item, at) => ({ place: `dicta.${index}.items.${at}`, text: item })),
    ]),
    ...list('distribution'),
  ]
}

/** A check of one kind: good with nothing to say, else its tone and what is to be done. */
export function checkOf(
  key: string,
  { good, bad, tone = 'warning' }: { good: string; bad: string; tone?: 'warning' | 'danger' },
  details: CheckDetail[],
): DecreeCheck {
  const isGood = details.length === 0
  return { key, tone: isGood ? 'good' : tone, title: isGood ? good : bad, details }
}
