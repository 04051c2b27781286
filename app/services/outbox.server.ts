import { completeJob, countPendingJobs, failJob, type Job, type Lane, leaseNext } from '#db/outbox.ts'
import type { Office } from './office.ts'

/** A part of the work of the outbox. */
export type OutboxKinds = Lane

/** Longer than any document takes, so that a lease only runs out when its runner is dead. */
const leaseSeconds = 300

/** Takes the job that has waited longest, of all or of one lane; null when nothing is to be done now. */
export function takeJob(office: Office, owner: string, kinds?: Lane): Promise<Job | null> {
  const lease = { now: office.now(), owner, leaseSeconds }
  return leaseNext(office.store, kinds === undefined ? lease : { ...lease, kinds })
}

/** Marks a job done. */
export async function finishJob(office: Office, job: Job, owner: string): Promise<void> {
  await completeJob(office.store, { id: job.id, owner, now: office.now() })
}

/** Gives a job back with what went wrong; it is tried again later, each time after a longer wait. */
export async function giveBackJob(
  office: Office,
  job: Job,
  failure: { owner: string; error: string },
): Promise<void> {
  await failJob(office.store, { id: job.id, now: office.now(), ...failure })
}

/** How many jobs are not done, waiting ones included. */
export function jobsLeft(office: Office): Promise<number> {
  return countPendingJobs(office.store.read)
}
