import type { Renderer } from '#app/documents/render.ts'
import { addressLetters, tellJob } from '#app/services/address-letters.server.ts'
import type { Office } from '#app/services/office.ts'
import { finishJob, giveBackJob, type OutboxKinds, takeJob } from '#app/services/outbox.server.ts'
import { makeDocuments } from './make-documents.ts'
import type { Post } from './post.ts'
import { mailJobs, sendMail } from './send-mail.ts'

export interface OutboxRun {
  done: number
  failed: { kind: string; error: string }[]
}

/** Letters leave in a lane of their own: a message of a line does not wait for a decree of five hundred pages. */
export type OutboxLane = 'letters' | 'documents'

const lanes = {
  letters: { only: [...mailJobs] },
  documents: { except: [...mailJobs, tellJob] },
} satisfies Record<OutboxLane, OutboxKinds>
const notYetAddressed: OutboxKinds = { except: [tellJob] }

/** Called after each job, so that long work can show its progress. */
export type JobListener = (job: { kind: string }, error: string | null) => void

/**
 * Carries out what waits in the outbox until nothing is due. A job that fails goes back with its reason and
 * is tried again later; the others go on.
 */
export async function runOutbox(
  workshop: { office: Office; renderer: Renderer; post?: Post },
  { owner, onJob, lane }: { owner: string; onJob?: JobListener; lane?: OutboxLane },
): Promise<OutboxRun> {
  const run: OutboxRun = { done: 0, failed: [] }
  if (lane !== 'documents') await addressLetters(workshop.office, workshop.post?.quietMs)
  const take = () => takeJob(workshop.office, owner, lane === undefined ? notYetAddressed : lanes[lane])
  for (let job = await take(); job; job = await take()) {
    try {
      if (mailJobs.has(job.kind)) await sendMail({ office: workshop.office, post: workshop.post }, job)
      else await makeDocuments(workshop, job)
      await finishJob(workshop.office, job, owner)
      run.done += 1
      onJob?.(job, null)
    } catch (error) {
      const reason = reasonOf(error)
      await giveBackJob(workshop.office, job, { owner, error: reason })
      run.failed.push({ kind: job.kind, error: reason })
      onJob?.(job, reason)
    }
  }
  return run
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { reason } = error as Error & { reason?: string }
  return reason === undefined ? error.message : `${error.message} (${reason})`
}
