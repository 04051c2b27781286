import { quarterRuns, applicationText as text } from '#app/text/application.ts'
import { dateText, localDate } from '#app/text/dates.ts'
import { visibleApplication } from '#db/application-list.ts'
import { isHandedIn, takenDossier } from '#db/frozen-dossiers.ts'
import { type ApplicationRow, observationOfQuarter } from '#db/inventory.ts'
import type { Db, Store } from '#db/open.ts'
import { clearanceOf, scopeOf } from '#workflows/access/scope.ts'
import { type FieldValues, visibleValues } from '#workflows/catalogue/field.ts'
import { observation } from '#workflows/catalogue/observation.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { addDays } from '#workflows/rules/calendar-date.ts'
import { isQuarter, quarterDays, quarterLabel } from '#workflows/rules/quarters.ts'
import { cityOffset } from './cycle-now.ts'
import { evidenceSection } from './evidence-of.ts'

/** The two figures of a reading that must be there or be said to be unknown. */
const askedFigures = ['activeUsers', 'transactions'] as const

/** The fields the form asks for; the reason of what is not known stands beside each figure. */
const askedFields = observation.fields.map(({ key }) => key).filter((key) => key !== 'notKnownReason')

const earliestYear = 2000

/**
 * What the form of one quarter's reading begins with; null when there is no such quarter, or the application
 * is not there for this person. `notYet` is the sentence of a quarter that still runs.
 */
export async function observationForm(
  { read }: Pick<Store, 'read'>,
  given: { id: string; year: string; quarter: string; actor: Actor; now: string },
) {
  const { id, actor, now } = given
  const key = `${given.year}-Q${given.quarter}`
  const row = await visibleApplication(read, { id, scope: scopeOf(actor) })
  if (row === undefined || !isQuarter(key) || Number(given.year) < earliestYear) return null
  const [year, quarter] = [Number(given.year), Number(given.quarter) as 1 | 2 | 3 | 4]
  const today = localDate(now, await cityOffset(read))
  const { to } = quarterDays(key)
  const before = await observationOfQuarter(read, { applicationId: id, year, quarter })
  const taken = await takenDossier(read, row.organisationId)
  const clearance = clearanceOf(actor, row.organisationId)
  const all = (before?.fields ?? {}) as FieldValues
  const reason = String(all.notKnownReason ?? '')
  const unknown = before === undefined ? [] : askedFigures.filter((figure) => all[figure] === undefined)
  return {
    id,
    name: row.name,
    year,
    quarter,
    label: quarterLabel(key),
    notYet: today <= to ? quarterRuns(quarterLabel(key), dateText(addDays(to, 1))) : null,
    version: before?.version ?? 0,
    clearance,
    asked: askedFields,
    mayBeUnknown: [...askedFigures],
    stored: visibleValues(observation, all, clearance),
    notKnown: Object.fromEntries(unknown.map((figure) => [figure, reason])),
    /** Whether the dossier lies with the reviewers, and this reading with it. */
    handedIn:
      taken === null
        ? null
        : before !== undefined && isHandedIn(before, taken)
          ? ('with' as const)
          : ('without' as const),
    seesAll: scopeOf(actor).kind === 'all',
    evidence: before === undefined ? null : await evidenceOfReading(read, { id: before.id, row, actor, now }),
  }
}

async function evidenceOfReading(
  read: Db,
  { id, row, actor, now }: { id: string; row: ApplicationRow; actor: Actor; now: string },
) {
  const own = { kind: 'observation' as const, id }
  const { organisationId } = row
  return evidenceSection(read, { own, subjects: [own], organisationId, actor, now })
}

/** What is wrong with the two figures of a reading, by the name of the control. */
export function figureProblems(
  fields: FieldValues,
  notKnown: Readonly<Record<string, string>>,
): Record<string, string> {
  const problems: Record<string, string> = {}
  for (const figure of askedFigures) {
    const reason = notKnown[figure]
    if (reason !== undefined && fields[figure] !== undefined) problems[figure] = text.figureBoth[figure]
    if (reason === '') problems[`${figure}.alasan`] = text.reasonMissing
    if (reason === undefined && fields[figure] === undefined) problems[figure] = text.figureMissing[figure]
  }
  return problems
}

/** One reason for both figures; two different ones each with its figure. */
export function reasonOf(notKnown: Readonly<Record<string, string>>): string {
  const reasons = new Set(askedFigures.flatMap((figure) => notKnown[figure] ?? []))
  if (reasons.size < 2) return [...reasons].join('')
  return `${text.users}: ${notKnown.activeUsers}. ${text.transactions}: ${notKnown.transactions}`
}
