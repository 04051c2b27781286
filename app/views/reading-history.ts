import { correctedSentence, correctionText } from '#app/text/correction.ts'
import { happened } from '#app/text/happened.ts'
import { type ObservationRow, observationsOfApplication } from '#db/inventory.ts'
import { eventsOfSubject, type LoggedEvent } from '#db/log.ts'
import type { Db } from '#db/open.ts'
import {
  type FieldValue,
  type FieldValues,
  type Visibility,
  visibleFields,
} from '#workflows/catalogue/field.ts'
import { observation } from '#workflows/catalogue/observation.ts'
import { quarterLabel } from '#workflows/rules/quarters.ts'
import { fieldSteps, madeOf, type RecordEvent } from './record-history.ts'

interface Recorded {
  fields: FieldValues
  /** What stood before; absent in corrections that were logged without it. */
  was?: FieldValues
  /** Of a correction made while the dossier lay with the reviewers. */
  ground?: string
  submissionId?: string
}

/** One reading recorded or corrected, in words. */
export interface ReadingEvent extends RecordEvent {
  readingId: string
  /** "Triwulan II 2026". */
  quarter: string
  /** The dossier that lay with the reviewers when a figure of it was corrected; null otherwise. */
  submissionId: string | null
  ground: string | null
}

interface Asked {
  applicationId: string
  clearance: Visibility
  utcOffsetHours: number
}

/** What happened to the readings of an application, the latest first, each with what was and what became. */
export async function readingEvents(read: Db, { applicationId, ...asked }: Asked): Promise<ReadingEvent[]> {
  const all: ReadingEvent[] = []
  for (const row of await observationsOfApplication(read, applicationId)) {
    const events = await eventsOfSubject(read, 'observation', row.id)
    all.push(...events.map((event, index) => inWords(event, { row, before: events[index - 1], ...asked })))
  }
  return all.toSorted((a, b) => Number(b.key) - Number(a.key))
}

/** Sentences of the figures that were corrected after this dossier was handed in, the latest first. */
export function lateCorrections(events: readonly ReadingEvent[], submissionId: string): string[] {
  return events.flatMap(({ quarter, changes, ground, ...event }) =>
    event.submissionId === submissionId && ground !== null
      ? [correctedSentence({ quarter, changes, ground })]
      : [],
  )
}

interface Words extends Omit<Asked, 'applicationId'> {
  row: ObservationRow
  before: LoggedEvent | undefined
}

function inWords(event: LoggedEvent, { row, before, clearance, utcOffsetHours }: Words): ReadingEvent {
  const { fields, was, ground = null, submissionId = null } = event.payload as Recorded
  const stood = was ?? (before?.payload as Recorded | undefined)?.fields ?? {}
  const quarter = quarterLabel(`${row.year}-Q${row.quarter}`)
  const title =
    submissionId === null ? (happened('observation', event.type) ?? event.type) : correctionText.late
  return {
    ...madeOf(event, utcOffsetHours),
    title: `${title}: ${quarter}`,
    changes: fieldSteps(differences(stood, fields), visibleFields(observation, clearance)),
    ...(ground === null ? {} : { note: `${correctionText.groundLabel}: ${ground}` }),
    readingId: row.id,
    quarter,
    submissionId,
    ground,
  }
}

function differences(was: FieldValues, is: FieldValues) {
  const changes: Record<string, { from: FieldValue | null; to: FieldValue | null }> = {}
  for (const key of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const [from, to] = [was[key] ?? null, is[key] ?? null]
    if (from !== to) changes[key] = { from, to }
  }
  return changes
}
