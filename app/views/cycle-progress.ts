import { dateText } from '#app/text/dates.ts'
import { applicationsOwnedBy } from '#db/cycle-work.ts'
import { countApplications } from '#db/inventory.ts'
import type { Db, Store } from '#db/open.ts'
import { heldPositions } from '#db/organisations.ts'
import { application } from '#workflows/catalogue/application.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { reviewerKinds } from '#workflows/catalogue/opinion.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { stageLabel } from '#workflows/engine/workflow.ts'
import { reviewCycleWorkflow } from '#workflows/review-cycle/workflow.ts'
import { daysBetween } from '#workflows/rules/calendar-date.ts'
import { completeness } from '#workflows/rules/completeness.ts'
import { submissionWorkflow } from '#workflows/submission/workflow.ts'
import { cityDate } from './city-date.ts'
import { cycleRecord, type Dossier, decidedCount, opinionCount } from './cycle-record.ts'
import { toneOf } from './dossier-list.ts'
import { actsOn } from './possible-acts.ts'
import { handInCount, itemsInRepair, notHandedIn } from './review-count.ts'
import { untilNextEvent } from './until-next-event.ts'

/** Filters of the board that are worth a name. */
export const progressFilters = ['semua', 'terlambat', 'dikembalikan', 'belum'] as const
export type ProgressFilter = (typeof progressFilters)[number]

/** The progress of every agency in the latest cycle; null before the first one. JSON-safe. */
export async function cycleProgress(
  store: Pick<Store, 'read'>,
  { actor, now, filter }: { actor: Actor; now: string; filter: ProgressFilter },
) {
  const record = await cycleRecord(store, { actor })
  if (record === null) return null
  const today = await cityDate(store, now)
  const inventory = await untilNextEvent(store, ['complete-applications'], () => completeByAgency(store.read))
  const registered = await countApplications(store.read)
  const contacts = new Map(
    (await heldPositions(store.read))
      .filter(
        ({ role, validFrom, validTo }) =>
          role === 'representative' && validFrom <= today && (validTo ?? '9') > today,
      )
      .map((position) => [position.organisationId, position.personName]),
  )
  const rows = record.dossiers.map((dossier) => {
    return {
      id: dossier.id,
      organisationId: dossier.organisationId,
      organisation: dossier.organisation,
      stage: dossier.stage,
      stageLabel: stageLabel(submissionWorkflow, dossier.stage),
      tone: toneOf(dossier.stage),
      ...(inventory[dossier.organisationId] ?? { applications: 0, complete: 0 }),
      opinions: reviewerKinds.map((kind) => share(opinionCount(dossier, kind), dossier)),
      decided: dossier.items.length === 0 ? null : `${decidedCount(dossier)} dari ${dossier.items.length}`,
      turn: dossier.turn === null ? null : dateText(dossier.turn.date),
      daysLate: daysLate(dossier, today),
      contact: contacts.get(dossier.organisationId) ?? null,
    }
  })
  const filters = {
    semua: rows,
    terlambat: rows.filter((row) => row.daysLate > 0),
    dikembalikan: rows.filter((row) => row.stage === 'returned'),
    belum: rows.filter((row) => notHandedIn.has(row.stage)),
  } satisfies Record<ProgressFilter, typeof rows>
  const acts = await actsOn(store.read, { row: record.row, actor })
  const stages = Object.keys(reviewCycleWorkflow.machine.config.states ?? {})
  return {
    id: record.cycle.id,
    year: record.cycle.year,
    title: record.cycle.title,
    stage: record.stage,
    description: reviewCycleWorkflow.machine.states[record.stage]?.description ?? '',
    stages: stages.map((code) => ({ code, label: stageLabel(reviewCycleWorkflow, code) })),
    stageIndex: stages.indexOf(record.stage),
    acts,
    nextAct: nextActOf(acts),
    counts: Object.fromEntries(progressFilters.map((name) => [name, filters[name].length])) as Record<
      ProgressFilter,
      number
    >,
    figures: {
      handIn: handInCount(record.dossiers),
      registered: rows.reduce((sum, row) => sum + (registered.get(row.organisationId) ?? 0), 0),
      items: record.dossiers.reduce((sum, dossier) => sum + dossier.items.length, 0),
      inRepair: itemsInRepair(record.dossiers),
      decided: record.dossiers.reduce((sum, dossier) => sum + decidedCount(dossier), 0),
    },
    rows: filters[filter],
  }
}

/** How many applications each agency has, and how many of them are complete. */
async function completeByAgency(read: Db) {
  const found: Record<string, { applications: number; complete: number }> = {}
  for (const { organisationId, fields } of await applicationsOwnedBy(read, null)) {
    const { missing } = completeness({ kind: application, values: fields as FieldValues })
    const own = found[organisationId] ?? { applications: 0, complete: 0 }
    found[organisationId] = {
      applications: own.applications + 1,
      complete: own.complete + (missing.length === 0 ? 1 : 0),
    }
  }
  return found
}

/** The words of the act that leads to the next stage, where the reader may do it. */
function nextActOf(acts: readonly string[]): string | null {
  const act = acts.find((each) => each !== 'opened' && each !== 'timetableChanged')
  return act === undefined ? null : ((reviewCycleWorkflow.eventLabels as Record<string, string>)[act] ?? null)
}

/** Per cent of a dossier's applications, or null where there are none. */
function share(count: number, { items }: Dossier): number | null {
  return items.length === 0 ? null : Math.floor((100 * count) / items.length)
}

/** Days between the ordinary deadline and the submission, or today while there is none. */
function daysLate(dossier: Dossier, today: string): number {
  const { context, submittedAt, stage } = dossier
  const end =
    notHandedIn.has(stage) || submittedAt === null ? today : context.isLate ? submittedAt.slice(0, 10) : null
  return end === null ? 0 : Math.max(0, daysBetween(context.dueAt.slice(0, 10), end))
}
