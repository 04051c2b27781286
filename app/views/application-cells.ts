import { applicationText as text } from '#app/text/application.ts'
import { dateText, localDate } from '#app/text/dates.ts'
import { wholeNumber } from '#app/text/figures.ts'
import type { searchApplications } from '#db/application-list.ts'
import { clearanceOf } from '#workflows/access/scope.ts'
import { absenceWords } from '#workflows/catalogue/absence.ts'
import { application } from '#workflows/catalogue/application.ts'
import { decisions, isDecisionCode } from '#workflows/catalogue/decision.ts'
import { type FieldValues, fieldOf, readableValue, visibleValues } from '#workflows/catalogue/field.ts'
import { type OpinionCode, opinionLabel, type ReviewerKind } from '#workflows/catalogue/opinion.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { completeness } from '#workflows/rules/completeness.ts'
import type { ApplicationColumn } from './application-columns.ts'
import { reviewerKindOf } from './review-rows.ts'

type Row = Awaited<ReturnType<typeof searchApplications>>[number]

interface Reader {
  actor: Actor
  utcOffsetHours: number
  columns: readonly ApplicationColumn[]
}

/** One line of the inventory: what a column says in words, null where it says nothing, and what is drawn. */
export function applicationCells(row: Row, { actor, utcOffsetHours, columns }: Reader) {
  const all = row.fields as FieldValues
  const values = visibleValues(application, all, clearanceOf(actor, row.organisationId))
  const state = completeness({ kind: application, values: all })
  const decision = row.decision !== null && isDecisionCode(row.decision) ? row.decision : null
  const opinions = opinionsFor(row, reviewerKindOf(actor.role))
  const dayOf = (at: string) => dateText(localDate(at, utcOffsetHours))
  const computed: Record<string, string | null> = {
    organisation: row.organisationName,
    users: row.users === null ? unreadWords(row) : wholeNumber(row.users),
    completeness: `${wholeNumber(state.answered)} dari ${wholeNumber(state.total)}`,
    attested: attestedWords(row, dayOf),
    decision: decision === null ? null : decisions[decision].label,
    ...opinions,
    updated: dayOf(row.updatedAt),
  }
  const cells = columns.map(({ key }) => [key, key in computed ? computed[key] : said(key, values)] as const)
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    isActive: row.operationalStatus === 'active',
    completeness: { filled: state.answered, total: state.total, next: state.next },
    decision,
    isAttested: row.attested !== null,
    cells: Object.fromEntries(cells) as Record<string, string | null>,
  }
}

function said(key: string, values: FieldValues): string | null {
  const field = fieldOf(application, key)
  const value = values[key]
  if (value === undefined || value === '') return absenceWords(field, values)
  const words = readableValue(field, value)
  return key === 'address' ? words.replace(/^https?:\/\//i, '') : words
}

/** A quarter recorded without a figure is known to be unknown; one that was not recorded says nothing. */
function unreadWords({ readVersion }: Row): string | null {
  return readVersion === null ? null : text.notKnown
}

function attestedWords({ attested, attestedAt, attestedByName }: Row, dayOf: (at: string) => string) {
  if (attested === null || attestedAt === null) return null
  const kind = attested === 'changed' ? 'changed' : 'unchanged'
  return `${text.attestations[kind]}, ${dayOf(attestedAt)}, ${attestedByName}`
}

/** Each office judges for itself: the others' words are shown to it once its own stand. */
function opinionsFor(row: Row, reviewer: ReviewerKind | null): Record<ReviewerKind, string | null> {
  const codes = { planning: row.planningCode, budget: row.budgetCode, technical: row.technicalCode }
  const maySee = reviewer === null || codes[reviewer] !== null
  const wordOf = (kind: ReviewerKind) => {
    if (!maySee && kind !== reviewer) return text.hiddenOpinion
    const code = codes[kind]
    return code === null ? null : opinionLabel(code as OpinionCode)
  }
  return { planning: wordOf('planning'), budget: wordOf('budget'), technical: wordOf('technical') }
}
