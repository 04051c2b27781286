import { dateTimeText, localDate } from '#app/text/dates.ts'
import { loadCase } from '#db/cases.ts'
import { applicationById } from '#db/inventory.ts'
import type { Store } from '#db/open.ts'
import { organisationById } from '#db/organisations.ts'
import { type DissentRow, decisionsOfItem, dissentsOfItem, reviewItemById } from '#db/review-items.ts'
import { clearanceOf, isWithin, scopeOf } from '#workflows/access/scope.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { stageLabel } from '#workflows/engine/workflow.ts'
import { reviewItemContext } from '#workflows/review-item/context.ts'
import { reviewItemWorkflow } from '#workflows/review-item/workflow.ts'
import { applicationFacts } from './application-facts.ts'
import { cityOffset, cycleNow } from './cycle-now.ts'
import { decisionForm } from './decision-form.ts'
import { decisionWords } from './decision-words.ts'
import { turnItems } from './desk-turn.ts'
import { officeOpinions } from './item-opinions.ts'
import { nationalCounterparts } from './national-apps.ts'
import { actsOn } from './possible-acts.ts'
import { usageReading } from './usage-reading.ts'

export type Party = 'planning' | 'budget' | 'technical' | 'agency'

const partyOf: Partial<Record<Actor['role'], Party>> = {
  'planning-reviewer': 'planning',
  'budget-reviewer': 'budget',
  'desk-officer': 'technical',
  'agency-head': 'agency',
}

/** For whom this position states a different view; null when it states none. */
export function partyOfRole(role: Actor['role']): Party | null {
  return partyOf[role] ?? null
}

/** Until it is decided, what the offices think is not the agency's to read. */
const undecidedStages = new Set(['open', 'proposed', 'parked'])

/**
 * One application as the desk decides on it: facts, readings, opinions, dissents, decision and its
 * versions, and what this person may do. Null when it is not there for them.
 * @param chosen the decision whose form is shown; null takes the one proposed or recorded
 */
export async function deskItem(
  store: Pick<Store, 'read'>,
  given: { actor: Actor; itemId: string; now: string; chosen: string | null },
) {
  const { actor, itemId, now } = given
  const { read } = store
  const item = await reviewItemById(read, itemId)
  if (item === undefined || !isWithin(scopeOf(actor), item.organisationId)) return null
  const [row, dossier] = [await loadCase(read, itemId), await loadCase(read, item.submissionId)]
  const application = await applicationById(read, item.applicationId)
  const organisation = await organisationById(read, item.organisationId)
  if (row === null || dossier === null || application === undefined) return null
  const utcOffsetHours = await cityOffset(read)
  const today = localDate(now, utcOffsetHours)
  const fields = application.fields as FieldValues
  const context = reviewItemContext.parse(row.context)
  const { finding, reading } = await usageReading(read, { applicationId: application.id, today })
  const counterparts = nationalCounterparts(fields)
  const party = partyOfRole(actor.role)
  const acts = await actsOn(read, { row, actor, details: party === null ? {} : { party } })
  const items = await turnItems(read, item.submissionId)
  const place = items.findIndex((each) => each.itemId === itemId)
  const isReader = scopeOf(actor).kind !== 'own' || !undecidedStages.has(row.stage)
  const cycle = await cycleNow(store)
  const isDeskStage = ['heard', 'decided', 'objected', 'answered'].includes(dossier.stage)
  return {
    itemId,
    slotId: item.slotId,
    version: row.version,
    stage: row.stage,
    stageLabel: stageLabel(reviewItemWorkflow, row.stage),
    organisation: organisation?.name ?? '-',
    place: place + 1,
    count: items.length,
    before: items[place - 1]?.itemId ?? null,
    after: items[place + 1]?.itemId ?? null,
    nextUndecided: nextUndecided(items, place),
    facts: applicationFacts(fields, clearanceOf(actor, item.organisationId)),
    use: reading,
    counterparts: counterparts.map((match) => ({
      key: match.app.id,
      isClear: match.strength === 'clear',
      sentence: match.sentence,
      reasons: [...match.reasons],
    })),
    opinions: isReader ? await officeOpinions(read, { itemId, context: row.context, utcOffsetHours }) : null,
    exception: context.exception,
    dissents: (await dissentsOfItem(read, itemId)).map((each) => dissentWords(each, utcOffsetHours)),
    decisions: (await decisionsOfItem(read, itemId)).map((each) => decisionWords(each, utcOffsetHours)),
    acts,
    party,
    isDeskStage,
    form: acts.includes('decisionRecorded')
      ? decisionForm({
          chosen: given.chosen,
          context,
          fields,
          finding,
          today,
          counterpart: counterparts.find((match) => match.strength === 'clear')?.app.name ?? null,
          suggestions: counterparts.map((match) => match.app.name),
          executionDueOn: executionDueOn(cycle?.row.snapshot),
        })
      : null,
  }
}

export type DeskItem = NonNullable<Awaited<ReturnType<typeof deskItem>>>

function nextUndecided(items: readonly { itemId: string; stage: string }[], place: number): string | null {
  const later = [...items.slice(place + 1), ...items.slice(0, Math.max(0, place))]
  return later.find((each) => each.stage === 'proposed')?.itemId ?? null
}

const partyLabels: Readonly<Record<string, string>> = {
  planning: 'Bappeda',
  budget: 'BKAD',
  technical: 'Diskominfo',
  agency: 'Perangkat daerah',
} satisfies Record<Party, string>

function dissentWords(row: DissentRow, utcOffsetHours: number) {
  return {
    id: row.id,
    party: partyLabels[row.party] ?? row.party,
    note: row.note,
    version: row.decisionVersion,
    byWhom: `${row.byName}, ${row.byTitle} · ${dateTimeText(row.at, utcOffsetHours)}`,
  }
}

function executionDueOn(snapshot: unknown): string | null {
  const dates = (snapshot as { timetable?: { executionDueOn?: string } } | null | undefined)?.timetable
  return dates?.executionDueOn ?? null
}
