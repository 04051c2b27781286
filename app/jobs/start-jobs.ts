import { createRenderer } from '#app/documents/render.ts'
import type { Office } from '#app/services/office.ts'
import { scanFiles } from '#app/services/scan-files.server.ts'
import { sweepUploads } from '#app/services/sweep-uploads.server.ts'
import { noteCompleteDossiers } from './note-complete-dossiers.ts'
import type { Post } from './post.ts'
import { remindOfDeadlines } from './remind-of-deadlines.ts'
import { runOutbox } from './run-outbox.ts'
import { sweepDeadlines } from './sweep-deadlines.ts'

const outboxPauseMs = 2_000
const sweepPauseMs = 60_000

/** What the jobs report to; pino fits. */
export interface JobLog {
  info(details: object, message: string): void
  error(details: object, message: string): void
}

export interface Jobs {
  /** Lets the running round end, then ends the document worker. */
  stop(): Promise<void>
}

/** Runs the two lanes of the outbox, the deadline sweep and the care of files beside the site, one round at a time each, at start and then on a timer. */
export function startJobs(office: Office, log: JobLog, post: Post): Jobs {
  const renderer = createRenderer({ timeoutMs: 120_000, maxOldGenerationMb: 512 })
  const owner = `site:${process.pid}`
  const outbox = (['letters', 'documents'] as const).map((lane) =>
    every(outboxPauseMs, async () => {
      const run = await runOutbox({ office, renderer, post }, { owner: `${owner}:${lane}`, lane })
      if (run.done > 0) log.info({ done: run.done }, 'jobs of the outbox done')
      for (const failure of run.failed) log.error(failure, 'a job of the outbox failed')
    }),
  )
  const sweep = every(sweepPauseMs, async () => {
    const { passed } = await sweepDeadlines(office)
    if (passed > 0) log.info({ passed }, 'deadlines passed')
    const complete = await noteCompleteDossiers(office)
    if (complete > 0) log.info({ complete }, 'dossiers wait for their heads')
    const reminded = await remindOfDeadlines(office)
    if (reminded !== null) log.info({ reminded }, 'people reminded of deadlines')
  })
  const files = every(sweepPauseMs, async () => {
    const { dropped } = await sweepUploads(office)
    if (dropped > 0) log.info({ dropped }, 'uploads that were never finished cleared away')
    const { scanned, infected } = await scanFiles(office)
    if (scanned > 0) log.info({ scanned }, 'files looked at by the virus scanner')
    if (infected.length > 0) log.error({ infected }, 'files with a virus: they are given out no more')
  })

  function every(pauseMs: number, round: () => Promise<void>) {
    let isStopped = false
    let timer: NodeJS.Timeout | undefined
    let running = Promise.resolve()
    const next = () => {
      running = round()
        .catch((error: unknown) => log.error({ error: String(error) }, 'a round of jobs failed'))
        .then(() => {
          if (!isStopped) timer = setTimeout(next, pauseMs).unref()
        })
    }
    next()
    return {
      stop(): Promise<void> {
        isStopped = true
        clearTimeout(timer)
        return running
      },
    }
  }

  return {
    async stop() {
      await Promise.all([...outbox, sweep, files].map((each) => each.stop()))
      await renderer.close()
    },
  }
}
