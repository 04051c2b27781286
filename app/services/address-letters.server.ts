import { digest } from '#app/text/letters/digest.ts'
import type { LetterPart } from '#app/text/letters/rule.ts'
import { toldOf } from '#app/text/letters/table.ts'
import { eventsByNumber } from '#db/log.ts'
import type { Db } from '#db/open.ts'
import { completeJobs, dueJobs, enqueue, type Job, putOffJob } from '#db/outbox.ts'
import { readSetting } from '#db/settings.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { followUpFacts } from './follow-up-facts.server.ts'
import { letterFacts } from './letter-facts.server.ts'
import { type LetterReaders, letterReaders, readersOf } from './letter-readers.server.ts'
import type { Notice } from './notify.server.ts'
import type { Office } from './office.ts'
import { hashOf } from './vault.ts'

/** The job a command leaves when it did something that people are told of; its payload names the events. */
export const tellJob = 'tell'

const mostAtOnce = 2_000
const eventsAtOnce = 400

/**
 * Turns everything that waits to be told into one letter for each person, all in one transaction: a bulk act
 * of many commands is told once, and a crash neither loses nor doubles a letter.
 * @param quietMs how long the oldest thing waits for others of the same work
 * @returns how many letters wait in the outbox now
 */
export async function addressLetters(office: Office, quietMs = 0): Promise<number> {
  const at = office.now()
  const calm = new Date(Date.parse(at) - quietMs).toISOString()
  const isDue = (await dueJobs(office.store.read, { kind: tellJob, now: calm, limit: 1 })).length > 0
  if (!isDue) return 0
  return office.store.tx(async (db) => {
    const jobs = await dueJobs(db, { kind: tellJob, now: at, limit: mostAtOnce })
    const { utcOffsetHours } = governmentOf(await readSetting(db, 'government'))
    const readers = await letterReaders(db, { at, utcOffsetHours })
    const parts = new Map<string, LetterPart[]>()
    const done: Job[] = []
    for (const job of jobs) {
      try {
        for (const { personId, part } of await partsOf(db, job, { readers, utcOffsetHours })) {
          parts.set(personId, [...(parts.get(personId) ?? []), part])
        }
        done.push(job)
      } catch (error) {
        await putOffJob(db, job, { now: at, error: String(error) })
      }
    }
    const [first] = done
    if (first === undefined) return 0
    for (const [personId, told] of parts) {
      const notice: Notice = { personId, ...digest(told, { now: at, utcOffsetHours }) }
      const id = hashOf(`${first.id}\u0000${personId}`).slice(0, 24)
      await enqueue(db, { id, eventN: first.eventN, kind: 'notify', payload: notice, runAfter: at })
    }
    for (let from = 0; from < done.length; from += eventsAtOnce) {
      await completeJobs(
        db,
        done.slice(from, from + eventsAtOnce).map((job) => job.id),
        at,
      )
    }
    return parts.size
  })
}

async function partsOf(
  db: Db,
  job: Job,
  { readers, utcOffsetHours }: { readers: LetterReaders; utcOffsetHours: number },
): Promise<{ personId: string; part: LetterPart }[]> {
  const { events: numbers } = job.payload as { events: number[] }
  const parts: { personId: string; part: LetterPart }[] = []
  for (let from = 0; from < numbers.length; from += eventsAtOnce) {
    for (const event of await eventsByNumber(db, numbers.slice(from, from + eventsAtOnce))) {
      const factsOf = event.subjectKind === 'follow-up' ? followUpFacts : letterFacts
      const told = await factsOf(db, event, utcOffsetHours)
      if (told === null) continue
      const { facts, row } = told
      const by = event.actor as Actor
      for (const rule of toldOf(event.subjectKind, event.type)) {
        const people = await readersOf(db, readers, { grants: rule.to(facts), row, by })
        if (people.length === 0) continue
        const part = rule.write(facts)
        parts.push(...people.map((personId) => ({ personId, part })))
      }
    }
  }
  return parts
}
