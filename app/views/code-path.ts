import { codeNames, editionIn, referenceOf } from '#db/reference/architecture-codes.ts'
import { levelLabel, levelOf, upperCodes } from '#workflows/catalogue/reference.ts'

/** A code with everything it lies in, uppermost first, each with the name of its level. */
export interface CodePath {
  code: string
  isKnown: boolean
  period: string
  levels: { code: string; level: string; name: string }[]
}

/** Where a code lies in the edition that holds in a year; null for none. */
export function codePath(code: string, { year }: { year: number }): CodePath | null {
  const kind = referenceOf(code)
  if (code === '' || kind === null) return null
  const edition = editionIn(year)
  const names = codeNames(edition)
  const levels = [...upperCodes(code), code].map((each) => ({
    code: each,
    level: levelLabel(kind, levelOf(each)),
    name: names.get(each) ?? '',
  }))
  return { code, isKnown: names.has(code), period: edition.period, levels }
}
