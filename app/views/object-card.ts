import { applicationText, attestedBy, nextMissing, notAttested } from '#app/text/application.ts'
import { dateTimeText } from '#app/text/dates.ts'
import { type ObjectRow, visibleObject } from '#db/architecture.ts'
import { collectingCycle } from '#db/attestations.ts'
import { standingObjectAttestations } from '#db/object-attestations.ts'
import type { Db, Store } from '#db/open.ts'
import { organisationById } from '#db/organisations.ts'
import { objectSightOf } from '#workflows/access/object-sight.ts'
import { clearanceOf } from '#workflows/access/scope.ts'
import { isObjectKind, objectKinds, recordOf } from '#workflows/catalogue/architecture/kinds.ts'
import { type FieldValues, visibleFields } from '#workflows/catalogue/field.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { mayPerform } from '#workflows/engine/permission.ts'
import { recordPermissions } from '#workflows/records/permissions.ts'
import { completeness } from '#workflows/rules/completeness.ts'
import { codePath } from './code-path.ts'
import { cityOffset } from './cycle-now.ts'
import { recordFacts } from './record-facts.ts'
import { recordHistory } from './record-history.ts'
import { inOrderOfTheLog, relationEvents } from './relation-history.ts'

interface Asked {
  actor: Actor
  id: string
  /** A field key: the history of that field alone. */
  only?: string | null
  /** ISO, UTC. */
  now: string
}

/**
 * One object as this position may see it: fields up to its clearance with their history, what is missing next,
 * where its code lies, whether its agency stands by it. Null when it is not there for them.
 */
export async function objectCard({ read }: Pick<Store, 'read'>, { actor, id, now, only = null }: Asked) {
  const row = await visibleObject(read, { id, sight: objectSightOf(actor) })
  if (row === undefined || !isObjectKind(row.kind)) return null
  const record = recordOf(row.kind)
  const utcOffsetHours = await cityOffset(read)
  const values = row.fields as FieldValues
  const clearance = clearanceOf(actor, row.organisationId)
  const state = completeness({ kind: record, values })
  const seen = new Set(visibleFields(record, clearance).map(({ key }) => key))
  const asked = { subject: 'architecture-object', kind: record, id, clearance, utcOffsetHours, only } as const
  return {
    id,
    name: row.name,
    kind: { name: row.kind, label: record.label, path: objectKinds[row.kind].path },
    organisationId: row.organisationId,
    organisation: (await organisationById(read, row.organisationId))?.name ?? '-',
    isOwnList: objectSightOf(actor).scope.kind === 'own',
    version: row.version,
    changed: dateTimeText(row.updatedAt, utcOffsetHours),
    retired: row.retiredAt === null ? null : dateTimeText(row.retiredAt, utcOffsetHours),
    code: codePath(row.code, { year: Number(now.slice(0, 4)) }),
    facts: recordFacts(record, values, clearance),
    history: await historyOf(read, { asked, actor }),
    attestation: row.retiredAt === null ? await objectAttestation(read, { row, utcOffsetHours }) : null,
    completeness: {
      filled: state.answered,
      total: state.total,
      sentence:
        state.next === null
          ? applicationText.allFilled
          : nextMissing(state.next.label, state.missing.length - 1),
      next: state.next,
      missing: state.missing.map(({ key, label }) => ({ key, label })),
      notKnown: state.notKnown.filter(({ key }) => seen.has(key)).map(({ label }) => label),
    },
    mayChange: row.retiredAt === null && mayOn(actor, { row, type: 'objectRecorded' }),
    mayConfirm: row.retiredAt === null && mayOn(actor, { row, type: 'objectConfirmed' }),
  }
}

/** What happened to it and to its relations; of one field alone, when one is asked for. */
async function historyOf(
  read: Db,
  { asked, actor }: { asked: Parameters<typeof recordHistory>[1] & { only: string | null }; actor: Actor },
) {
  const { id, only, utcOffsetHours } = asked
  const own = await recordHistory(read, asked)
  const ofRelations = only === null ? await relationEvents(read, { id, actor, utcOffsetHours }) : []
  return { ...own, events: inOrderOfTheLog(own.events, ofRelations), only }
}

export type ObjectCard = NonNullable<Awaited<ReturnType<typeof objectCard>>>

function mayOn(
  actor: Actor,
  { row, type }: { row: ObjectRow; type: keyof typeof recordPermissions },
): boolean {
  const subject = { organisationId: row.organisationId, organiserId: null }
  return mayPerform(recordPermissions, { actor, event: { type }, subject })
}

/** Whether the agency stands by its object in this year's cycle, in words; null before the first cycle. */
async function objectAttestation(
  read: Db,
  { row, utcOffsetHours }: { row: ObjectRow; utcOffsetHours: number },
): Promise<{ isStanding: boolean; isAsked: boolean; sentence: string } | null> {
  const { organisationId } = row
  const collecting = await collectingCycle(read, organisationId)
  const cycle = collecting ?? (await collectingCycle(read, null))
  if (cycle === null) return null
  const word = (await standingObjectAttestations(read, { cycleId: cycle.id, organisationId })).get(row.id)
  if (word === undefined)
    return { isStanding: false, isAsked: collecting !== null, sentence: notAttested(cycle.year) }
  const { byName: name, byTitle: title, at, kind } = word
  const when = dateTimeText(at, utcOffsetHours)
  return {
    isStanding: true,
    isAsked: false,
    sentence: attestedBy({ isUnchanged: kind === 'unchanged', when, name, title }),
  }
}
