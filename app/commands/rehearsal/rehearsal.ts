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
  // Without blanks, so that the line can be read by a program.
  const command = { id: `${prefix}:${id.replaceAll(' ', ':')}`, actor }
  const outcome = await service(command)
  say(`ack ${command.id} ${outcome.isRepeated ? '(sudah tercatat) ' : ''}${line}`)
  return outcome
}

const patience = 4

/**
 * Makes every document that is due; a job left leased by a killed process is waited for. When a broken
 * rehearsal is played on, jobs of a later scene wait for their day.
 */
export async function makeWaitingDocuments({ office, renderer, clock }: Rehearsal): Promise<void> {
  let failure: string | undefined
  for (let round = 0; round < patience && (await jobsLeft(office)) > 0; round += 1) {
    if (round > 0) clock.tick(600)
    const run = await runOutbox(
      { office, renderer },
      { owner: 'rehearsal', onJob: (job, error) => say(`document ${job.kind} ${error ?? 'selesai'}`) },
    )
    failure = run.failed.at(-1)?.error
  }
  if (failure !== undefined) throw new CommandError(`Ada dokumen yang gagal dibuat. ${failure}`)
}

/** At the end of the year no document may be waiting any more. */
export async function refuseUnmadeDocuments({ office }: Rehearsal): Promise<void> {
  const left = await jobsLeft(office)
  if (left > 0)
    throw new CommandError(`${left} dokumen belum dibuat. Ulangi latihan dengan folder data yang sama.`)
}
