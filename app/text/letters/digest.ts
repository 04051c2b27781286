import { handInUntil } from '../hand-in-time.ts'
import { byWhen, type CityClock } from '../when.ts'
import type { LetterPart } from './rule.ts'

/** A piece of a letter: its lines, and the page to open under them. */
export interface LetterSection {
  lines: readonly string[]
  path: string | null
}

/** What stands in one letter. */
export interface LetterText {
  subject: string
  sections: readonly LetterSection[]
}

const mostSections = 12
const mostInGroup = 40

/**
 * Everything one person is told at once, as one letter: what they have to do first, the news after it. Things
 * with the same next step stand together and say it once.
 */
export function digest(parts: readonly LetterPart[], clock: CityClock): LetterText {
  const distinct = [...new Map(parts.map((part) => [`${part.subject} ${part.path}`, part])).values()]
  const ordered = [
    ...distinct.filter((part) => part.next !== null).toSorted(byDue),
    ...distinct.filter((part) => part.next === null),
  ]
  const groups = grouped(ordered)
  const shown = groups.slice(0, mostSections)
  const left = groups.slice(mostSections).reduce((sum, group) => sum + group.length, 0)
  const sections = shown.map((group) => section(group, clock))
  const [first] = ordered
  const more = ordered.length - 1
  return {
    subject: more > 0 ? `${first?.subject ?? ''}, dan ${more} hal lain` : (first?.subject ?? ''),
    sections:
      left === 0
        ? sections
        : [
            ...sections,
            { lines: [`Masih ada ${left} hal lain. Semuanya ada di Beranda.`], path: '/beranda' },
          ],
  }
}

function byDue(one: LetterPart, other: LetterPart): number {
  return (one.dueAt ?? '~').localeCompare(other.dueAt ?? '~')
}

function grouped(parts: readonly LetterPart[]): LetterPart[][] {
  const groups = new Map<string, LetterPart[]>()
  for (const part of parts) {
    const { next, dueAt, handIn } = part
    const key = next === null ? `news ${part.subject} ${part.path}` : `${next} ${dueAt} ${handIn?.hardDueAt}`
    groups.set(key, [...(groups.get(key) ?? []), part])
  }
  return [...groups.values()]
}

function section(group: readonly LetterPart[], clock: CityClock): LetterSection {
  const [first] = group
  const isOne = group.length === 1
  const told = isOne
    ? [sentence(first?.subject ?? ''), ...(first?.lines ?? [])]
    : group.slice(0, mostInGroup).map(({ subject, lines }) => `- ${[sentence(subject), ...lines].join(' ')}`)
  const rest = group.length > mostInGroup ? [`- dan ${group.length - mostInGroup} lainnya`] : []
  const step = first?.next ?? null
  const until = first === undefined ? null : untilOf(first, clock)
  const isSamePage = group.every(({ path }) => path === first?.path)
  return {
    lines: [
      ...told,
      ...rest,
      ...(step === null ? [] : [`Yang perlu Anda lakukan: ${step}`]),
      ...(until === null ? [] : [`${until}.`]),
    ],
    path: isSamePage ? (first?.path ?? null) : '/beranda',
  }
}

function untilOf({ dueAt, handIn }: LetterPart, clock: CityClock): string | null {
  if (handIn && handIn.dueAt !== handIn.hardDueAt) return handInUntil(handIn, clock)
  return dueAt === null ? null : byWhen(dueAt, clock)
}

function sentence(subject: string): string {
  return /[.!?]$/.test(subject) ? subject : `${subject}.`
}
