import { dateText, dateTimeText } from '#app/text/dates.ts'
import { roadmapText as text } from '#app/text/roadmap.ts'
import { visibleApplication } from '#db/application-list.ts'
import { visibleGap } from '#db/gaps.ts'
import { linkTargetNames } from '#db/initiative-links.ts'
import { cancelled } from '#db/initiative-list.ts'
import { originOfInitiative } from '#db/initiative-origins.ts'
import { visibleInitiative } from '#db/initiatives.ts'
import type { LoggedEvent } from '#db/log.ts'
import type { Db, Store } from '#db/open.ts'
import { organisationById } from '#db/organisations.ts'
import { visibleEnds } from '#db/relations.ts'
import { roadmapById } from '#db/roadmaps.ts'
import { objectSightOf } from '#workflows/access/object-sight.ts'
import { clearanceOf, scopeOf } from '#workflows/access/scope.ts'
import { decisions, isDecisionCode } from '#workflows/catalogue/decision.ts'
import {
  type Field,
  type FieldValues,
  type RecordKind,
  readableValue,
  type Visibility,
  visibleFields,
} from '#workflows/catalogue/field.ts'
import { initiative } from '#workflows/catalogue/initiative.ts'
import { isLinkRelation, linkRelations } from '#workflows/catalogue/initiative-link.ts'
import { forYears, yearKey, yearsOf } from '#workflows/catalogue/yearly.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { followUpStatuses, isFollowUpStatus } from '#workflows/records/follow-up.ts'
import { completeness } from '#workflows/rules/completeness.ts'
import type { PlannedInitiative } from '#workflows/rules/planned-initiative.ts'
import { conflictLabels, roadmapConflicts } from '#workflows/rules/roadmap-conflicts.ts'
import { cityOffset } from './cycle-now.ts'
import { standingLabel } from './initiative-facets.ts'
import { mayChange } from './initiative-form.ts'
import { opinionsOn } from './initiative-reviews.ts'
import { runWords } from './initiative-words.ts'
import { plannedInitiatives } from './planned-initiatives.ts'
import { type RecordEvent, recordHistory } from './record-history.ts'

interface Asked {
  actor: Actor
  id: string
  /** A field key: the history of that field alone. */
  only?: string | null
}

/**
 * One initiative as this position may see it: its fields, its years, what it hangs together with, what is wrong
 * with it, where it comes from, and its history. Null when it is not there for them.
 */
export async function initiativeCard(store: Pick<Store, 'read'>, { actor, id, only = null }: Asked) {
  const { read } = store
  const row = await visibleInitiative(read, { id, scope: scopeOf(actor) })
  const roadmap = row === undefined ? undefined : await roadmapById(read, row.roadmapId)
  if (row === undefined || roadmap === undefined) return null
  const utcOffsetHours = await cityOffset(read)
  const kind = forYears(initiative, yearsOf(roadmap))
  const clearance = clearanceOf(actor, row.organisationId)
  const values = row.fields as FieldValues
  const all = await plannedInitiatives(read, row.roadmapId)
  const state = completeness({ kind: withoutYears(kind), values })
  const history = { kind, id, clearance, utcOffsetHours, only, saidBy: saidOf }
  return {
    id,
    name: row.name,
    version: row.version,
    organisation: (await organisationById(read, row.organisationId))?.name ?? '-',
    roadmap: roadmap.title,
    changed: dateTimeText(row.updatedAt, utcOffsetHours),
    standing: row.cancelledAt === null ? row.status : cancelled,
    standingLabel: standingLabel(row.cancelledAt === null ? row.status : cancelled),
    work: row.work,
    run: runWords(row),
    completeness: { filled: state.filled, total: state.total, sentence: state.sentence },
    facts: factsOf(kind, { values, clearance }),
    years: yearTable({ values, clearance, years: yearsOf(roadmap) }),
    links: await linksFor(read, { id, all, actor }),
    conflicts: roadmapConflicts(all, roadmap)
      .filter(({ initiativeIds }) => initiativeIds.includes(id))
      .map(({ kind: code, sentence }) => ({ kind: code, label: conflictLabels[code], sentence })),
    origin: await originFor(read, id),
    review: await opinionsOn(store, { actor, id, version: row.version }),
    history: { ...(await recordHistory(read, history)), only },
    mayChange: row.cancelledAt === null && mayChange(actor, row.organisationId),
    mayHalt: mayChange(actor, row.organisationId),
  }
}

export type InitiativeCard = NonNullable<Awaited<ReturnType<typeof initiativeCard>>>

/** Years are told in a table of their own, and are not asked for one by one. */
function withoutYears(kind: RecordKind): RecordKind {
  return { ...kind, fields: kind.fields.filter((field) => field.yearOf === undefined) }
}

function factsOf(kind: RecordKind, { values, clearance }: { values: FieldValues; clearance: Visibility }) {
  return visibleFields(withoutYears(kind), clearance)
    .filter((field) => field.key !== 'name' && isAsked(field, values))
    .map((field) => {
      const value = values[field.key]
      const told = value === undefined || value === '' ? null : readableValue(field, value)
      return { key: field.key, label: field.label, value: told }
    })
}

/** What is asked only beside another answer is told only there; technical fields where they were answered. */
function isAsked(field: Field, values: FieldValues): boolean {
  const isEmpty = values[field.key] === undefined || values[field.key] === ''
  return !isEmpty || (field.tier === 'basic' && typeof field.required !== 'object')
}

function yearTable({
  values,
  clearance,
  years,
}: {
  values: FieldValues
  clearance: Visibility
  years: readonly number[]
}) {
  const yearly: Field[] = visibleFields(initiative, clearance).filter((field) => field.isYearly)
  return {
    columns: yearly.map(({ key, label, type }) => ({ key, label, isFigure: type === 'money' })),
    rows: years.map((year) => ({
      year,
      cells: Object.fromEntries(
        yearly.map((field) => {
          const value = values[yearKey(field.key, year)]
          return [field.key, value === undefined ? null : readableValue(field, value)]
        }),
      ),
    })),
  }
}

async function linksFor(
  read: Db,
  { id, all, actor }: { id: string; all: readonly PlannedInitiative[]; actor: Actor },
) {
  const own = all.find((each) => each.id === id)?.links ?? []
  const awaiting = all.filter(
    ({ isCancelled, links }) =>
      !isCancelled && links.some((link) => link.relation === 'depends-on' && link.id === id),
  )
  const shown = await withoutHiddenObjects(read, { own, actor })
  const names = await linkTargetNames(
    read,
    shown.map((link) => link.id),
  )
  const ends = [
    ...shown.map(({ relation, kind, id: end }) => ({ relation, kind, id: end, name: names.get(end) ?? end })),
    ...awaiting.map(({ id: end, name }) => ({ relation: null, kind: 'initiative', id: end, name })),
  ]
  const links = []
  for (const end of ends)
    links.push({
      ...end,
      key: `${end.relation} ${end.id}`,
      label: end.relation === null ? text.awaitedBy : linkRelations[end.relation].label,
      href: await hrefOf(read, { ...end, actor }),
    })
  return links
}

/** The links of an initiative but those to objects this reader may not see: closed since they were linked. */
async function withoutHiddenObjects(
  read: Db,
  { own, actor }: { own: PlannedInitiative['links']; actor: Actor },
): Promise<PlannedInitiative['links']> {
  const ids = own.filter(({ kind }) => kind === 'architecture-object').map(({ id }) => id)
  if (ids.length === 0) return own
  const seen = await visibleEnds(read, { ids, sight: objectSightOf(actor) })
  return own.filter(({ kind, id }) => kind !== 'architecture-object' || seen.has(id))
}

/** Where an end of a link is read; null for what does not open for this reader. */
async function hrefOf(
  read: Db,
  { kind, id, actor }: { kind: string; id: string; actor: Actor },
): Promise<string | null> {
  const asked = { id, scope: scopeOf(actor) }
  if (kind === 'architecture-object') return `/arsitektur/objek/${id}`
  if (kind === 'application') return (await visibleApplication(read, asked)) ? `/aplikasi/${id}` : null
  if (kind === 'initiative') return (await visibleInitiative(read, asked)) ? `/peta-rencana/${id}` : null
  if (kind !== 'gap') return null
  return (await visibleGap(read, asked)) ? `/peta-rencana/kesenjangan/${id}` : null
}

async function originFor(read: Db, id: string) {
  const origin = await originOfInitiative(read, id)
  if (origin === undefined) return null
  const { application, applicationId, cycle, decisionCode, followUpStatus, followUpDueOn } = origin
  return {
    application,
    applicationId,
    cycle,
    decision: decisionCode !== null && isDecisionCode(decisionCode) ? decisions[decisionCode].label : '-',
    followUp:
      followUpStatus !== null && isFollowUpStatus(followUpStatus) ? followUpStatuses[followUpStatus] : null,
    due: followUpDueOn === null ? null : dateText(followUpDueOn),
  }
}

/** What an event says that changes no field: the reason of a cancellation, what was linked. */
function saidOf({ type, payload }: LoggedEvent): RecordEvent['changes'] {
  const { reason, relation, name } = payload as { reason?: string; relation?: string; name?: string }
  if (reason !== undefined) return [{ key: 'reason', label: text.reason, from: null, to: reason }]
  if (relation === undefined || !isLinkRelation(relation) || name === undefined) return []
  const isGone = type === 'unrelated'
  const { label } = linkRelations[relation]
  return [{ key: relation, label, from: isGone ? name : null, to: isGone ? null : name }]
}
