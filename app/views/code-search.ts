import { codesOf, editionIn } from '#db/reference/architecture-codes.ts'
import { regionalAffairs } from '#db/reference/regional-affairs.ts'
import { isReferenceKind, levelOf, type ReferenceKind, references } from '#workflows/catalogue/reference.ts'
import { type ReferenceHit, searchReference } from '#workflows/rules/reference-search.ts'

const most = 60
const longestText = 100

/** A line of the tree of codes. */
export interface CodeLine {
  code: string
  name: string
  level: number
  /** Shown for what lies below it. */
  isWay: boolean
}

/** The reference of an address; RAB where it names none. */
export function referenceAsked(text: string | null): ReferenceKind {
  return text !== null && isReferenceKind(text) ? text : 'RAB'
}

/**
 * What a text finds in a reference, as the lines of a tree; the two upper levels while nothing is searched for.
 * @param year the year whose edition holds
 */
export function codeSearch({ kind, text, year }: { kind: ReferenceKind; text: string; year: number }) {
  const edition = editionIn(year)
  const codes = codesOf(edition, kind)
  const asked = text.trim().slice(0, longestText)
  const { hits, found } = searchReference(codes, asked, { most })
  const upper = codes.filter(({ code }) => levelOf(code) <= 2)
  return {
    kind,
    label: references[kind].label,
    period: edition.period,
    source: edition.source,
    text: asked,
    found,
    isCut: found > most,
    lines:
      asked === ''
        ? upper.map(({ code, name }): CodeLine => ({ code, name, level: levelOf(code), isWay: false }))
        : hits.map(lineOf),
    affairs: kind === 'RAB' ? regionalAffairs.map((affair) => ({ ...affair, codes: [...affair.codes] })) : [],
    kinds: Object.keys(references),
  }
}

export type CodeSearch = ReturnType<typeof codeSearch>

function lineOf({ code, level, isWay }: ReferenceHit): CodeLine {
  return { code: code.code, name: code.name, level, isWay }
}
