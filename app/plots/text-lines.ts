/** Widths of letters, as shares of the size of the face (Plus Jakarta Sans): near enough to break lines by. */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijl.,:;'|! ]/, 0.28],
  [/[frt()[\]/-]/, 0.38],
  [/[mwMW@]/, 0.9],
  [/[A-Z0-9&]/, 0.68],
]
const ofOthers = 0.58

/** How wide a text is, in sizes of its face. */
export function textWidth(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? ofOthers),
    0,
  )
}

/**
 * A text in lines no wider than so many sizes of its face, broken between words where it can be; what has no room
 * in the last line ends in an ellipsis.
 */
export function textLines(text: string, { width, most }: { width: number; most: number }): string[] {
  const lines: string[] = []
  let rest = text.trim()
  while (rest !== '') {
    if (textWidth(rest) <= width) return [...lines, rest]
    if (lines.length === most - 1)
      return [...lines, `${rest.slice(0, lettersIn(rest, width - 1)).trimEnd()}…`]
    const letters = lettersIn(rest, width)
    const space = rest.lastIndexOf(' ', letters)
    const end = space > 0 ? space : letters
    lines.push(rest.slice(0, end))
    rest = rest.slice(end).trimStart()
  }
  return lines
}

/** How many letters of a text have room, one at least. */
function lettersIn(text: string, width: number): number {
  let letters = text.length
  while (letters > 1 && textWidth(text.slice(0, letters)) > width) letters -= 1
  return letters
}
