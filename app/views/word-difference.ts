import { diffArrays, diffWordsWithSpace } from 'diff'

/** A stretch of a paragraph: as it was, taken out, or put in. */
export interface Run {
  kind: 'same' | 'deleted' | 'added'
  text: string
}

/** A paragraph of either text, word by word; `before` and `after` are its places, null where it is not there. */
export interface ComparedParagraph {
  before: number | null
  after: number | null
  runs: Run[]
}

/** Two paragraphs with less in common than this share of their letters are two paragraphs. */
const kinship = 0.3

/** Two lists of paragraphs in the order of reading; paragraphs that are alike stand for each other. */
export function compareParagraphs(before: readonly string[], after: readonly string[]): ComparedParagraph[] {
  const compared: ComparedParagraph[] = []
  let from = 0
  let to = 0
  let dropped: string[] = []
  const settle = (put: readonly string[]) => {
    compared.push(...paired(dropped, put, { before: from - dropped.length, after: to }))
    dropped = []
    to += put.length
  }
  for (const { added, removed, value } of diffArrays([...before], [...after])) {
    if (removed) {
      from += value.length
      dropped = value
      continue
    }
    if (added) {
      settle(value)
      continue
    }
    settle([])
    for (const text of value) {
      compared.push({ before: from, after: to, runs: [{ kind: 'same', text }] })
      from += 1
      to += 1
    }
  }
  settle([])
  return compared
}

/** One paragraph against another, word by word. */
export function compareWords(before: string, after: string): Run[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'deleted' : 'same',
    text: value,
  }))
}

/** How many words were put in and taken out. */
export function countChanges(runs: readonly Run[]): { added: number; deleted: number } {
  const wordsOf = (kind: Run['kind']) =>
    runs
      .filter((run) => run.kind === kind)
      .reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu) ?? []).length, 0)
  return { added: wordsOf('added'), deleted: wordsOf('deleted') }
}

/** What was taken out at a place beside what was put in there: each with the one it is most like, in its order. */
function paired(
  dropped: readonly string[],
  put: readonly string[],
  at: { before: number; after: number },
): ComparedParagraph[] {
  const compared: ComparedParagraph[] = []
  const likeness = dropped.map((one) => put.map((other) => likenessOf(one, other)))
  let next = 0
  for (const [index, text] of dropped.entries()) {
    const match = partnerOf(likeness, index, next)
    if (match === null) {
      compared.push({ before: at.before + index, after: null, runs: [{ kind: 'deleted', text }] })
      continue
    }
    for (; next < match; next += 1) compared.push(addition(put[next] ?? '', at.after + next))
    const runs = compareWords(text, put[match] ?? '')
    compared.push({ before: at.before + index, after: at.after + match, runs })
    next = match + 1
  }
  for (; next < put.length; next += 1) compared.push(addition(put[next] ?? '', at.after + next))
  return compared
}

/** The new paragraph an old one became: the most alike from `next` on, unless a later old one is more like it. */
function partnerOf(likeness: readonly number[][], index: number, next: number): number | null {
  const own = likeness[index] ?? []
  let best: number | null = null
  for (let place = next; place < own.length; place += 1) {
    const score = own[place] ?? 0
    if (score < kinship || score <= (best === null ? 0 : (own[best] ?? 0))) continue
    if (likeness.slice(index + 1).some((others) => (others[place] ?? 0) > score)) continue
    best = place
  }
  return best
}

function addition(text: string, after: number): ComparedParagraph {
  return { before: null, after, runs: [{ kind: 'added', text }] }
}

/** The share of their letters that two paragraphs have in common. */
function likenessOf(one: string, other: string): number {
  const common = compareWords(one, other).reduce(
    (sum, { kind, text }) => (kind === 'same' ? sum + text.trim().length : sum),
    0,
  )
  return common / Math.max(one.length, other.length, 1)
}
