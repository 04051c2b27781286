export const separators = [',', ';', '\t', '|'] as const
export type Separator = (typeof separators)[number]

const sampleLength = 65_536
const sampleRecords = 30

/**
 * The separator of a CSV text: the one that stands most often in a typical record, outside quotes.
 * A title above the header or commas in sentences do not decide.
 */
export function separatorOf(text: string): Separator {
  const counts = countPerRecord(text.slice(0, sampleLength))
  let best: Separator = ','
  let bestCount = 0
  for (const [position, separator] of separators.entries()) {
    const sorted = counts.map((record) => record[position] ?? 0).toSorted((one, other) => one - other)
    const typical = sorted[Math.floor(sorted.length / 2)] ?? 0
    if (typical > bestCount) [best, bestCount] = [separator, typical]
  }
  return best
}

/** "sep=;" on the first line is how Excel is told the separator; it is no row of the sheet. */
export function declaredSeparator(text: string): { separator: Separator; rest: string } | null {
  const match = /^sep=(.)\r?\n/i.exec(text)
  const separator = separators.find((each) => each === match?.[1])
  return match === null || separator === undefined ? null : { separator, rest: text.slice(match[0].length) }
}

function countPerRecord(sample: string): readonly (readonly number[])[] {
  const known: readonly string[] = separators
  const records: number[][] = []
  let current = [0, 0, 0, 0]
  let isQuoted = false
  let isBlank = true
  for (const character of `${sample}\n`) {
    if (character === '"') isQuoted = !isQuoted
    const isEnd = character === '\n' && !isQuoted
    if (isEnd) {
      if (!isBlank) records.push(current)
      if (records.length === sampleRecords) break
      current = [0, 0, 0, 0]
      isBlank = true
      continue
    }
    const position = isQuoted ? -1 : known.indexOf(character)
    if (position >= 0) current[position] = (current[position] ?? 0) + 1
    else if (character.trim() !== '') isBlank = false
  }
  return records
}
