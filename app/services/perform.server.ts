import { toldOf } from '#app/text/letters/table.ts'
import { loadCase } from '#db/cases.ts'
import { appendEvents, eventsOfCommand, type LoggedEvent, lockLog } from '#db/log.ts'
import { enqueue } from '#db/outbox.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import type { WorkflowName } from '#workflows/engine/workflow.ts'
import { Act, type EventContent } from './act.server.ts'
import { tellJob } from './address-letters.server.ts'
import { AppError } from './app-error.ts'
import type { Command, Office } from './office.ts'

/** What a command did: its events in order. A repeated command hands back the events of the first time. */
export interface Outcome {
  isRepeated: boolean
  events: readonly LoggedEvent[]
}

/**
 * Carries out one command: everything it does to rows, log and outbox in one transaction, or nothing.
 * The head of the log is locked first, so commands of one city run one after the other and the command
 * id is looked up behind the same lock.
 */
export async function perform(
  office: Office,
  command: Command,
  work: (act: Act) => Promise<void>,
): Promise<Outcome> {
  const at = office.now()
  return office.store.tx(async (db) => {
    await lockLog(db)
    const before = await eventsOfCommand(db, command.id)
    if (before.length > 0) return repeated(command, before)
    const act = new Act(db, at, command)
    await work(act)
    const events = await appendEvents(db, act.drafts)
    for (const [index, job] of act.jobs.entries()) {
      const event = events[job.part]
      if (event === undefined) throw new Error('A job without its event')
      await enqueue(db, {
        id: act.newId(`job ${index}`),
        eventN: event.n,
        kind: job.kind,
        payload: job.payload,
        runAfter: at,
      })
    }
    await leaveToTell(act, events)
    return { isRepeated: false, events }
  })
}

/** What people are told of waits in the outbox with its command; the letters are addressed from there. */
async function leaveToTell(act: Act, events: readonly LoggedEvent[]): Promise<void> {
  const told = events.filter((event) => toldOf(event.subjectKind, event.type).length > 0).map(({ n }) => n)
  const [eventN] = told
  if (eventN === undefined) return
  const payload = { events: told }
  await enqueue(act.db, { id: act.newId('tell'), eventN, kind: tellJob, payload, runAfter: act.at })
}

/**
 * What this command did when it was carried out before, or null. For services that do something outside the
 * transaction (store a file, ask a signer): a repeat must not do it again.
 */
export async function alreadyPerformed(office: Office, command: Command): Promise<Outcome | null> {
  const events = await eventsOfCommand(office.store.read, command.id)
  return events.length > 0 ? repeated(command, events) : null
}

/** Several commands kept together: all of them, or none. */
export function performTogether<T>(office: Office, commands: () => Promise<T>): Promise<T> {
  return office.store.tx(commands)
}

/**
 * The plain case: one person sends one event to one case. Workflows share names of events, so the case has
 * to be of the kind the service is about: any other id is unknown to it.
 */
export function sendOne(
  office: Office,
  command: Command,
  { workflow, id }: { workflow: WorkflowName; id: string },
  content: EventContent,
): Promise<Outcome> {
  return perform(office, command, async (act) => {
    const row = await loadCase(act.db, id)
    if (row?.workflow !== workflow) throw new AppError('not-found', 'Berkas ini tidak ditemukan.')
    await act.send(id, content)
  })
}

function repeated(command: Command, events: LoggedEvent[]): Outcome {
  const isOwn = events.some((event) => (event.actor as Actor).personId === command.actor.personId)
  if (isOwn) return { isRepeated: true, events }
  throw new AppError(
    'refused',
    'Nomor perintah ini sudah dipakai orang lain. Muat ulang halaman, lalu ulangi.',
  )
}

/** The id of the case or record of that kind which the command created. */
export function createdId(outcome: Outcome, kind: string): string {
  const event = outcome.events.find(
    (each) => each.subjectKind === kind && (each.type === 'created' || each.type === 'recorded'),
  )
  if (event === undefined) throw new AppError('not-found', 'Perintah ini tidak membuat berkas baru.')
  return event.subjectId
}

/** The stage an outcome left a case in. */
export function stageAfter(outcome: Outcome, caseId: string): string | null {
  return outcome.events.findLast((event) => event.subjectId === caseId)?.toStage ?? null
}
