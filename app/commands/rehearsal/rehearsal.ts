import type { Renderer } from '#app/documents/render.ts'
import { runOutbox } from '#app/jobs/run-outbox.ts'
import type { Command, Office } from '#app/services/office.ts'
import { jobsLeft } from '#app/services/outbox.server.ts'
import type { Outcome } from '#app/services/perform.server.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { CommandError, say } from '../report.ts'
import type { PracticeClock } from './clock.ts'

/** What every scene of the rehearsal plays with. */
export interface Rehearsal {
  office: Office
  renderer: Renderer
  clock: PracticeClock
  /** Begins every command id: the same inventory gives the same ids, so a broken rehearsal can be played on. */
  prefix: string
}

/**
 * One act of one person through the real service. When the line `ack` is printed the act is durable: a
 * process killed after it has lost nothing.
 */
export async function play(
  { clock, prefix }: Rehearsal,
  { id, actor, line }: { id: string; actor: Actor; line: string },
  service: (command: Command) => Promise<Outcome>,
): Promise<Outcome> {
  clock.tick()
  const command = { id: `${prefix}:${id}`, actor }
  const outcome = await service(command)
  say(`ack ${command.id} ${outcome.isRepeated ? '(sudah tercatat) ' : ''}${line}`)
  return outcome
}

const patience = 4

/** Makes every document that waits; a job left leased by a killed process is waited for. */
export async function makeWaitingDocuments({ office, renderer, clock }: Rehearsal): Promise<void> {
  let lastFailure = ''
  for (let round = 0; round < patience && (await jobsLeft(office)) > 0; round += 1) {
    if (round > 0) clock.tick(600)
    const run = await runOutbox(
      { office, renderer },
      { owner: 'rehearsal', onJob: (job, error) => say(`document ${job.kind} ${error ?? 'selesai'}`) },
    )
    lastFailure = run.failed.at(-1)?.error ?? lastFailure
  }
  if ((await jobsLeft(office)) > 0) throw new CommandError(`Ada dokumen yang gagal dibuat. ${lastFailure}`)
}
