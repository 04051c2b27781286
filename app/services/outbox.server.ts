import { completeJob, countPendingJobs, failJob, type Job, leaseNext } from '#db/outbox.ts'
import type { Office } from './office.ts'

/** Longer than any document takes, so that a lease only runs out when its runner is dead. */
const leaseSeconds = 300

/** Takes the job that has waited longest; null when nothing is to be done now. */
export function takeJob(office: Office, owner: string): Promise<Job | null> {
  return leaseNext(office.store, { now: office.now(), owner, leaseSeconds })
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
