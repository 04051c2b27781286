import { nameKey } from '#workflows/catalogue/name-key.ts'

const leadingNoise = new Set('aplikasi app website web situs portal layanan sistem informasi'.split(' '))
const shortestForm = 3
/** Shorter names differ by one letter and are still two names: SIAK and SIAP. */
const longEnoughForTypo = 7
const longEnoughForTwo = 14

/**
 * The forms in which a name may come back: outside brackets and inside each pair, without opening words.
 * "Aplikasi SIMPEG (Sistem Informasi Kepegawaian)" is "simpeg" and "kepegawaian".
 */
export function nameForms(name: string): readonly string[] {
  const inside = [...name.matchAll(/\(([^)]*)\)/g)].map((match) => match[1] ?? '')
  const outside = name.replace(/\([^)]*\)/g, ' ')
  const forms = [outside, ...inside].map(form).filter((each) => each.length >= shortestForm)
  return [...new Set(forms)]
}

/**
 * Whether two forms may be the same name, written with a slip. Numbers have to be the same ones: "tahap 1"
 * and "tahap 2" are two things. Only ever a reason to ask, never to decide.
 */
export function isLikelySameForm(one: string, other: string): boolean {
  if (one === other) return true
  if (numbersOf(one) !== numbersOf(other)) return false
  const length = Math.min(one.length, other.length)
  if (length < longEnoughForTypo) return false
  return isWithinSlips(one, other, length < longEnoughForTwo ? 1 : 2)
}

/** The digits of a form in their order. */
export function numbersOf(form: string): string {
  return form.replace(/\D+/g, ' ').trim()
}

function form(part: string): string {
  const words = nameKey(part).split(' ')
  while (words.length > 1 && leadingNoise.has(words[0] ?? '')) words.shift()
  return words.join(' ')
}

/** Whether at most `most` letters have to be put in, taken out or exchanged to make one of the other. */
function isWithinSlips(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const exchanged = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1)
      current.push(Math.min(exchanged, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    if (Math.min(...current) > most) return false
    previous = current
  }
  return (previous[other.length] ?? 0) <= most
}
