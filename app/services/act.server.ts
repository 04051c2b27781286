import { type CaseRow, insertCase, loadCase, updateCase } from '#db/cases.ts'
import { type EventDraft, eventsOfSubject } from '#db/log.ts'
import type { Db } from '#db/open.ts'
import { organisationWithDuty } from '#db/organisations.ts'
import { keepOpinionCodes } from '#db/review-items.ts'
import { type Actor, roleLabels, systemActor } from '#workflows/engine/actor.ts'
import { decide, type Effect } from '#workflows/engine/decide.ts'
import { describeGrant, type Grant, mayPerform } from '#workflows/engine/permission.ts'
import { possibleEvents } from '#workflows/engine/possible-events.ts'
import { refusalOf } from '#workflows/engine/refusal.ts'
import { begin, restore } from '#workflows/engine/restore.ts'
import { stageOf, versionOf, type WorkflowEvent, type WorkflowName } from '#workflows/engine/workflow.ts'
import { recordLabels, recordPermissions } from '#workflows/records/permissions.ts'
import { workflowNamed } from '#workflows/registry.ts'
import { reviewItemContext } from '#workflows/review-item/context.ts'
import { AppError, found } from './app-error.ts'
import { changedBy } from './changed-by.server.ts'
import { lapsed } from './lapsed.server.ts'
import type { Command } from './office.ts'
import { hashOf } from './vault.ts'

/** Work for the outbox, before the number of the event that asks for it is known. */
export interface JobDraft {
  kind: string
  payload: unknown
  /** Index of the asking event among the command's events. */
  part: number
}

/** A case as it stands after an event. */
export interface CaseState {
  id: string
  stage: string
  value: unknown
  context: unknown
  version: number
}

export interface NewCase {
  id: string
  workflow: WorkflowName
  input: object
  cycleId: string | null
  organisationId: string | null
}

/** Something that happened to a record which is not a workflow case. */
export interface RecordNote {
  kind: string
  id: string
  version: number
  type: string
  payload: object
}

/** What a person sends to a case: the event without its time. */
export type EventContent = { type: string } & Record<string, unknown>

export interface SendOptions {
  /** The clock or the rules act instead of the person. */
  as?: 'clock' | 'rules'
  /** What stands in the way in the user's words: said instead of the guard's general sentence. */
  problems?: readonly string[]
}

/** One command being carried out inside its transaction: collects what it does to cases, log and outbox. */
export class Act {
  readonly db: Db
  readonly at: string
  readonly actor: Actor
  readonly commandId: string
  readonly drafts: EventDraft[] = []
  readonly jobs: JobDraft[] = []
  /** Belongs to the first thing the person does; what follows by rule follows from that. */
  #expectedVersion: number | undefined
  /** Looked up once: a command may send hundreds of events, and asks before it changes a duty. */
  #organiser: Promise<string | null> | undefined

  constructor(db: Db, at: string, command: Command) {
    this.db = db
    this.at = at
    this.actor = command.actor
    this.commandId = command.id
    this.#expectedVersion = command.expectedVersion
  }

  /** An id that is the same whenever this command is carried out, so that a repeat names the same rows. */
  newId(label: string): string {
    return hashOf(`${this.commandId}\u0000${label}`).slice(0, 24)
  }

  /** Opens a case at its first state; its `created` event carries the input a replay begins with. */
  async create({ id, workflow, input, cycleId, organisationId }: NewCase): Promise<CaseState> {
    const definition = workflowNamed(workflow)
    const { value, context } = begin(definition, input)
    const stage = stageOf(value)
    const dueAt = definition.dueAt?.(stage, context) ?? null
    const workflowVersion = versionOf(definition)
    const row = { id, workflow, workflowVersion, stage, value, context, cycleId, organisationId, dueAt }
    await insertCase(this.db, { ...row, at: this.at })
    this.#draft({ kind: workflow, id, version: 1, type: 'created', payload: input }, this.actor, [
      null,
      stage,
    ])
    return { id, stage, value, context, version: 1 }
  }

  /** Refuses the person an event on a case before anything is done for it outside the transaction. */
  async refuseUnlessAllowed(caseId: string, event: { type: string }): Promise<void> {
    const row = found(await loadCase(this.db, caseId), 'Berkas ini')
    await this.#permit(row, event, this.actor)
    await this.#refuseLate(row, { ...event, at: this.at })
    const expected = this.#expectedVersion
    if (expected !== undefined && expected !== row.version) throw await this.#stale(row.workflow, caseId)
    const snapshot = restore(workflowNamed(row.workflow), row)
    if (possibleEvents(snapshot).includes(event.type)) return
    throw new AppError('refused', refusalOf(workflowNamed(row.workflow), snapshot, { ...event, at: this.at }))
  }

  /** Refuses the person an event on a case when the time for it is over, before another case is asked. */
  async refuseLate(caseId: string, event: { type: string }): Promise<void> {
    const row = found(await loadCase(this.db, caseId), 'Berkas ini')
    await this.#permit(row, event, this.actor)
    await this.#refuseLate(row, { ...event, at: this.at })
  }

  /** Permission, machine, row and event in one: 403, 409 or the case as it stands now. */
  async send(caseId: string, content: EventContent, options: SendOptions = {}): Promise<CaseState> {
    const row = found(await loadCase(this.db, caseId), 'Berkas ini')
    const workflow = workflowNamed(row.workflow)
    const actor = options.as === undefined ? this.actor : systemActor(options.as)
    await this.#permit(row, content, actor)
    const event: WorkflowEvent = { ...this.#parsed(row.workflow, content), type: content.type, at: this.at }
    if (options.as === undefined) await this.#refuseLate(row, event)
    const expected = options.as === undefined ? this.#takeExpectedVersion() : undefined
    if (expected !== undefined && expected !== row.version) throw await this.#stale(row.workflow, caseId)
    const decision = decide(workflow, restore(workflow, row), event)
    if (!decision.ok) {
      const [first] = decision.possible.includes(event.type) ? (options.problems ?? []) : []
      throw new AppError('refused', first ?? decision.reason, options.problems ?? decision.possible)
    }
    const { value, context } = decision.next
    const stage = stageOf(value)
    const dueAt = workflow.dueAt?.(stage, context) ?? null
    const change = { id: caseId, expectedVersion: row.version, stage, value, context, dueAt, at: this.at }
    if (!(await updateCase(this.db, change))) throw await this.#stale(row.workflow, caseId)
    if (row.workflow === 'review-item')
      await keepOpinionCodes(this.db, caseId, reviewItemContext.parse(context).opinions)
    const { type, at: _at, ...payload } = event
    const version = row.version + 1
    this.#draft({ kind: row.workflow, id: caseId, version, type, payload }, actor, [row.stage, stage])
    for (const effect of decision.effects) this.#effect(effect, { row: row.workflow, caseId, version })
    return { id: caseId, stage, value, context, version }
  }

  /** Refuses the person an act on records (workflows/records/permissions). */
  async require(type: keyof typeof recordPermissions, organisationId: string | null = null): Promise<void> {
    const subject = { organisationId, organiserId: await this.#organiserId() }
    if (mayPerform(recordPermissions, { actor: this.actor, event: { type }, subject })) return
    throw forbidden(this.actor, recordLabels[type], recordPermissions[type])
  }

  /** Logs a change of a record; the row itself is written by the caller in the same transaction. */
  note(record: RecordNote): void {
    this.#draft(record, this.actor, [null, null])
  }

  async #permit(row: CaseRow, event: { type: string }, actor: Actor): Promise<void> {
    const workflow = workflowNamed(row.workflow)
    if (workflow.events[event.type] === undefined) return
    const subject = { organisationId: row.organisationId, organiserId: await this.#organiserId() }
    if (mayPerform(workflow.permissions, { actor, event, subject })) return
    throw forbidden(
      actor,
      workflow.eventLabels[event.type] ?? event.type,
      workflow.permissions[event.type] ?? [],
    )
  }

  /** Said before anything else: the clock may have moved the case on since the form was opened. */
  async #refuseLate(row: CaseRow, event: WorkflowEvent): Promise<void> {
    const lapse = workflowNamed(row.workflow).lapsed?.(row.stage, row.context, event) ?? null
    if (lapse !== null) throw await lapsed(this.db, lapse)
  }

  async #organiserId(): Promise<string | null> {
    this.#organiser ??= organisationWithDuty(this.db, 'organiser').then((row) => row?.id ?? null)
    return this.#organiser
  }

  #draft(record: RecordNote, actor: Actor, [fromStage, toStage]: [string | null, string | null]): void {
    this.drafts.push({
      commandId: this.commandId,
      part: this.drafts.length,
      subjectKind: record.kind,
      subjectId: record.id,
      subjectVersion: record.version,
      type: record.type,
      payload: record.payload,
      actor,
      fromStage,
      toStage,
      at: this.at,
    })
  }

  #effect(effect: Effect, of: { row: string; caseId: string; version: number }): void {
    const payload = { workflow: of.row, caseId: of.caseId, version: of.version, at: this.at }
    this.jobs.push({ kind: effect.type, payload, part: this.drafts.length - 1 })
  }

  #parsed(workflowName: string, content: EventContent): Record<string, unknown> {
    const schema = workflowNamed(workflowName).events[content.type]
    if (schema === undefined) return {}
    const { type: _type, ...payload } = content
    const parsed = schema.safeParse(payload)
    if (parsed.success) return parsed.data as Record<string, unknown>
    const fields = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new AppError(
      'invalid',
      'Isian belum lengkap atau keliru. Periksa kembali lalu kirim ulang.',
      fields,
    )
  }

  #takeExpectedVersion(): number | undefined {
    const expected = this.#expectedVersion
    this.#expectedVersion = undefined
    return expected
  }

  async #stale(kind: string, caseId: string): Promise<AppError> {
    const last = (await eventsOfSubject(this.db, kind, caseId)).at(-1)
    const changed = await changedBy(this.db, last)
    const advice = 'Muat ulang, lalu putuskan berdasarkan keadaan terbaru.'
    return new AppError('stale', `Berkas ini ${changed}. ${advice}`)
  }
}

function forbidden(actor: Actor, action: string, grants: readonly Grant[]): AppError {
  const who = grants.map(describeGrant).join('; ')
  return new AppError(
    'forbidden',
    `${roleLabels[actor.role]} tidak berwenang untuk "${action}" di sini. Yang berwenang: ${who}.`,
  )
}
