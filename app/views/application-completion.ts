import { quartersRead, stillAsked, completionText as text } from '#app/text/completion.ts'
import { collectingCycle } from '#db/attestations.ts'
import type { Store } from '#db/open.ts'
import { application } from '#workflows/catalogue/application.ts'
import { type Field, type FieldValues, fieldOf, type Visibility } from '#workflows/catalogue/field.ts'
import { observation } from '#workflows/catalogue/observation.ts'
import { fieldSchema } from '#workflows/catalogue/schema.ts'
import type { Actor, Role } from '#workflows/engine/actor.ts'
import { recordPermissions } from '#workflows/records/permissions.ts'
import { completeness } from '#workflows/rules/completeness.ts'
import { applicationFacts } from './application-facts.ts'
import { applicationForm } from './application-form.ts'
import { type ApplicationReadiness, applicationReadiness } from './application-readiness.ts'
import { cityDate } from './city-date.ts'
import { cycleRecord } from './cycle-record.ts'
import { figureProblems } from './observation-form.ts'
import { isReady } from './tasks/agency-work.ts'

/** Who answers for an agency's own applications and their readings. */
export const completers: readonly Role[] = recordPermissions.observationRecorded.flatMap(({ role, on }) =>
  on === 'own' ? [role] : [],
)

interface Asked {
  id: string
  actor: Actor
  /** ISO, UTC. */
  now: string
}

/**
 * All that is missing of one application on one page: unanswered questions, readings of the two latest completed
 * quarters, and the word that it is still the same. Null when it is not there for this person. JSON-safe.
 */
export async function applicationCompletion(store: Pick<Store, 'read'>, { id, actor, now }: Asked) {
  const form = await applicationForm(store, { id, actor })
  if (form === null) return null
  const { organisationId, stored, clearance } = form
  const today = await cityDate(store, now)
  const cycle = await collectingCycle(store.read, organisationId)
  const all = await applicationReadiness(store, { organisationId, today, cycleId: cycle?.id })
  const place = all.findIndex((each) => each.id === id)
  const own = all[place]
  if (own === undefined) return null
  const { missing } = completeness({ kind: application, values: stored })
  const dossier = (await cycleRecord(store, { actor }))?.dossiers[0]
  const isAsked = new Set(missing.map(({ key }) => key))
  const read = own.readings.filter(({ isThere }) => isThere).toReversed()
  return {
    id,
    name: form.name,
    version: form.version,
    organisationId,
    clearance,
    stored,
    asked: missing.map(({ key }) => key),
    quarters: own.readings
      .filter(({ isThere }) => !isThere)
      .toReversed()
      .map(({ year, quarter, label }) => ({ prefix: prefixOf(year, quarter), label })),
    /** Which quarters are asked about, and why others are not. */
    quartersRead: quartersRead(read),
    isConfirmed: own.isConfirmed,
    /** What is looked over and said to be the same; null where that is said. */
    facts: own.isConfirmed ? null : factsOf(stored, clearance).filter(({ key }) => !isAsked.has(key)),
    place: place + 1,
    among: all.length,
    isWhole: isDone(own),
    isAllWhole: all.every(isDone),
    nextId: [...all.slice(place + 1), ...all.slice(0, place)].find((each) => !isDone(each))?.id ?? null,
    listHref: dossier === undefined ? '/aplikasi' : `/pengajuan/${dossier.id}`,
  }
}

export type ApplicationCompletion = NonNullable<Awaited<ReturnType<typeof applicationCompletion>>>

function isDone(one: ApplicationReadiness): boolean {
  return isReady(one) && one.isConfirmed
}

function factsOf(stored: FieldValues, clearance: Visibility) {
  const { purpose, basic } = applicationFacts(stored, clearance)
  return [
    { key: 'purpose', label: fieldOf(application, 'purpose').label, value: purpose },
    ...basic.map(({ key, label, value }) => ({ key, label, value })),
  ]
}

/** The first application that lacks something; null when none does. */
export function nextCompletion(applications: readonly ApplicationReadiness[]) {
  const first = applications.find((each) => !isDone(each))
  return first === undefined ? null : { href: `/aplikasi/${first.id}/lengkapi`, name: first.name }
}

/** What one application still lacks, in words; empty when nothing does. */
export function stillLacking({ asked, quarters, facts }: ApplicationCompletion): string {
  return stillAsked(
    asked.length,
    quarters.map(({ label }) => label),
    facts !== null,
  )
}

/** Where one goes on after saving: the next application, the same one when it still lacks something, else the list. */
export function wayOn({ id, nextId, isWhole, isAllWhole, listHref }: ApplicationCompletion): string {
  if (nextId !== null) return `/aplikasi/${nextId}/lengkapi?kabar=tersimpan&dari=${id}`
  if (!isWhole) return `/aplikasi/${id}/lengkapi?kabar=kurang`
  return `${listHref}?kabar=${isAllWhole ? 'lengkap' : 'sebagian'}`
}

/** Controls of a reading carry their quarter: "p2026-3.activeUsers". */
function prefixOf(year: number, quarter: number): string {
  return `p${year}-${quarter}`
}

/** The fields of a reading that the page asks for; the source is asked once for all of them. */
export function readingFields(prefix: string): Field[] {
  return (['activeUsers', 'transactions'] as const).map((key) => ({
    ...fieldOf(observation, key),
    key: `${prefix}.${key}`,
  }))
}

export interface SentReading {
  prefix: string
  year: number
  quarter: 1 | 2 | 3 | 4
  /** What was sent of it, under the names of a reading's own form. */
  values: Record<string, string>
}

/** The readings that were sent, by their quarter. */
export function readingsIn(values: Readonly<Record<string, string>>): SentReading[] {
  const found = new Map<string, SentReading>()
  for (const [name, value] of Object.entries(values)) {
    const [, prefix, year, quarter, rest] = /^(p(\d{4})-([1-4]))\.(.+)$/.exec(name) ?? []
    if (prefix === undefined || rest === undefined || value.trim() === '') continue
    const reading = found.get(prefix) ?? {
      prefix,
      year: Number(year),
      quarter: Number(quarter) as SentReading['quarter'],
      values: {},
    }
    found.set(prefix, { ...reading, values: { ...reading.values, [rest]: value } })
  }
  return [...found.values()]
}

/** What is wrong with the source of the figures, or null. */
export function sourceProblem(source: string): string | null {
  if (source === '') return text.sourceMissing
  const parsed = fieldSchema(fieldOf(observation, 'readingSource')).safeParse(source)
  return parsed.success ? null : (parsed.error.issues[0]?.message ?? text.sourceMissing)
}

/** What is wrong with one reading, by the name of the control on this page. */
export function readingProblems(
  prefix: string,
  { fields, notKnown }: { fields: FieldValues; notKnown: Readonly<Record<string, string>> },
): Record<string, string> {
  const problems: Record<string, string> = {}
  for (const [name, sentence] of Object.entries(figureProblems(fields, notKnown)))
    problems[`${prefix}.${name}`] = sentence
  for (const [key, value] of Object.entries(fields)) {
    const parsed = fieldSchema(fieldOf(observation, key)).safeParse(value)
    if (!parsed.success) problems[`${prefix}.${key}`] = parsed.error.issues[0]?.message ?? text.nothingSent
  }
  return problems
}
