import { nextMissing, applicationText as text } from '#app/text/application.ts'
import { dateTimeText, localDate } from '#app/text/dates.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { settledDecisionsOfApplication } from '#db/application-decisions.ts'
import { visibleApplication } from '#db/application-list.ts'
import { type ApplicationRow, type ObservationRow, observationsOfApplication } from '#db/inventory.ts'
import type { Db, Store } from '#db/open.ts'
import { organisationById } from '#db/organisations.ts'
import { clearanceOf, scopeOf } from '#workflows/access/scope.ts'
import { application } from '#workflows/catalogue/application.ts'
import { type FieldValues, fieldOf, readableValue, visibleFields } from '#workflows/catalogue/field.ts'
import { observation } from '#workflows/catalogue/observation.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { mayPerform } from '#workflows/engine/permission.ts'
import { recordPermissions } from '#workflows/records/permissions.ts'
import { completeness } from '#workflows/rules/completeness.ts'
import { latestCompletedQuarters, quarterLabel } from '#workflows/rules/quarters.ts'
import { completers } from './application-completion.ts'
import { applicationFacts } from './application-facts.ts'
import { attestationWords } from './attestation-words.ts'
import { cityOffset } from './cycle-now.ts'
import { decisionWords } from './decision-words.ts'
import { evidenceSection } from './evidence-of.ts'
import { nationalCounterparts } from './national-apps.ts'
import { type ReadingEvent, readingEvents } from './reading-history.ts'
import { type RecordEvent, recordHistory } from './record-history.ts'
import { inOrderOfTheLog, relationEvents } from './relation-history.ts'
import { claimsOfOne } from './unproven.ts'
import { usageReading } from './usage-reading.ts'

const quartersShown = 4
/** How many of them the two-quarter rule asks for. */
const quartersAsked = 2

/**
 * One application as this position may see it: fields up to its clearance with their history, what is
 * missing next, whether its agency stands by it, readings, national counterparts and confirmed decisions. Null
 * when it is not there for them.
 * @param only a field key: the history of that field alone
 */
export async function applicationCard(
  { read }: Pick<Store, 'read'>,
  { actor, id, now, only = null }: { actor: Actor; id: string; now: string; only?: string | null },
) {
  const row = await visibleApplication(read, { id, scope: scopeOf(actor) })
  if (row === undefined) return null
  const utcOffsetHours = await cityOffset(read)
  const today = localDate(now, utcOffsetHours)
  const values = row.fields as FieldValues
  const clearance = clearanceOf(actor, row.organisationId)
  const state = completeness({ kind: application, values })
  const use = await usageReading(read, { applicationId: id, today })
  const isVisible = (key: string) => visibleFields(application, clearance).some((field) => field.key === key)
  const history = await recordHistory(read, { kind: application, id, clearance, utcOffsetHours, only })
  const readingStory = await readingEvents(read, { applicationId: id, clearance, utcOffsetHours })
  const lateReadings = new Set(
    readingStory.flatMap((event) => (event.submissionId === null ? [] : [event.readingId])),
  )
  const past = await settledDecisionsOfApplication(read, id)
  return {
    id,
    version: row.version,
    name: row.name,
    organisationId: row.organisationId,
    organisation: (await organisationById(read, row.organisationId))?.name ?? '-',
    seesAll: scopeOf(actor).kind === 'all',
    changed: dateTimeText(row.updatedAt, utcOffsetHours),
    facts: applicationFacts(values, clearance),
    history: {
      ...history,
      events: inOrderOfTheLog(
        history.events,
        only === null
          ? [...(await relationEvents(read, { id, actor, utcOffsetHours })), ...readingStory.map(plainEvent)]
          : [],
      ),
      only,
    },
    attestation: await attestationWords(read, { row, utcOffsetHours }),
    completeness: {
      filled: state.answered,
      total: state.total,
      sentence:
        state.next === null ? text.allFilled : nextMissing(state.next.label, state.missing.length - 1),
      next: state.next,
      missing: state.missing.map(({ key, label }) => ({ key, label })),
      notKnown: state.notKnown.filter(({ key }) => isVisible(key)).map(({ label }) => label),
    },
    use: {
      verdict: use.finding.verdict,
      sentence: use.finding.sentence,
      ruleVersion: use.finding.ruleVersion,
    },
    readings: await readingsOf(read, { id, today, lateReadings }),
    evidence: await evidenceOfCard(read, { actor, now, row }),
    counterparts: nationalCounterparts(values).map((match) => ({
      key: `${match.app.id} ${match.kind}`,
      isClear: match.strength === 'clear',
      sentence: match.sentence,
      reasons: [...match.reasons],
    })),
    decisions: past.map(({ decision, year }) => ({
      ...decisionWords(decision, utcOffsetHours),
      key: decision.id,
      year,
    })),
    mayChange: mayOn(actor, { row, type: 'applicationRecorded' }),
    mayConfirm: mayOn(actor, { row, type: 'applicationConfirmed' }),
    mayComplete: row.organisationId === actor.organisationId && completers.includes(actor.role),
    mayRead: mayOn(actor, { row, type: 'observationRecorded' }),
  }
}

export type ApplicationCard = NonNullable<Awaited<ReturnType<typeof applicationCard>>>

function plainEvent({ key, title, who, at, when, changes, note }: ReadingEvent): RecordEvent {
  return { key, title, who, at, when, changes, ...(note === undefined ? {} : { note }) }
}

/** What is kept about the application itself and about its readings. */
async function evidenceOfCard(
  read: Db,
  { actor, now, row }: { actor: Actor; now: string; row: ApplicationRow },
) {
  const own = { kind: 'application' as const, id: row.id }
  const readings = await observationsOfApplication(read, row.id)
  const subjects = [own, ...readings.map(({ id }) => ({ kind: 'observation' as const, id }))]
  const { organisationId } = row
  const { missing } = await claimsOfOne(read, { actor, now, row })
  return { ...(await evidenceSection(read, { own, organisationId, subjects, actor, now })), missing }
}

function mayOn(
  actor: Actor,
  { row, type }: { row: ApplicationRow; type: keyof typeof recordPermissions },
): boolean {
  const subject = { organisationId: row.organisationId, organiserId: null }
  return mayPerform(recordPermissions, { actor, event: { type }, subject })
}

async function readingsOf(
  read: Db,
  { id, today, lateReadings }: { id: string; today: string; lateReadings: ReadonlySet<string> },
) {
  const stored = await observationsOfApplication(read, id)
  const quarters = latestCompletedQuarters(today, quartersShown)
  const shown = quarters.map((quarter, index) => {
    const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(-1))]
    const found = stored.find((each) => each.year === year && each.quarter === number)
    return {
      key: quarter,
      label: quarterLabel(quarter),
      href: `/aplikasi/${id}/pemantauan/${year}/${number}`,
      isAsked: index < quartersAsked,
      reading:
        found === undefined ? null : { ...readingWords(found), isLateCorrected: lateReadings.has(found.id) },
    }
  })
  // What nobody asks for is shown where it was read.
  return shown.filter(({ isAsked, reading }) => isAsked || reading !== null)
}

/** "120 pengguna aktif, 40 transaksi (Catatan server)". */
export function figureWords(row: ObservationRow): string {
  const { users, transactions, source, reason } = readingWords(row)
  const figures = `${text.users}: ${users}. ${text.transactions}: ${transactions}.`
  return `${figures}${source === '-' ? '' : ` ${text.source}: ${source}.`}${reason === null ? '' : ` ${reason}`}`
}

function readingWords(row: ObservationRow) {
  const { readingSource, notKnownReason } = row.fields as FieldValues
  return {
    users: row.activeUsers === null ? text.notKnown : wholeNumber(row.activeUsers),
    transactions: row.transactions === null ? text.notKnown : wholeNumber(row.transactions),
    source:
      readingSource === undefined ? '-' : readableValue(fieldOf(observation, 'readingSource'), readingSource),
    reason: notKnownReason === undefined ? null : String(notKnownReason),
    isPractice: row.isSimulated,
    isKnown: row.isKnown,
  }
}
