import { sql } from 'drizzle-orm'
import type { Kit } from '#db/kit.ts'

/** The legal record: the hash-chained events, the head of the chain, and the work each event leaves to do. */
export function buildLog(kit: Kit) {
  const events = kit.table(
    'events',
    {
      n: kit.integer('n').primaryKey(),
      commandId: kit.text('command_id').notNull(),
      part: kit.integer('part').notNull(),
      subjectKind: kit.text('subject_kind').notNull(),
      subjectId: kit.text('subject_id').notNull(),
      subjectVersion: kit.integer('subject_version').notNull(),
      type: kit.text('type').notNull(),
      // Text, not the kit's JSON: the hash is over these very characters.
      payload: kit.text('payload').notNull(),
      actor: kit.text('actor').notNull(),
      fromStage: kit.text('from_stage'),
      toStage: kit.text('to_stage'),
      at: kit.text('at').notNull(),
      prevHash: kit.text('prev_hash').notNull(),
      hash: kit.text('hash').notNull(),
    },
    (t) => [
      kit.unique('events_command_part').on(t.commandId, t.part),
      kit.unique('events_subject_version').on(t.subjectKind, t.subjectId, t.subjectVersion),
      // The log is read by day, and by a subject whose kind the reader does not name.
      kit.index('events_at').on(t.at),
      kit.index('events_subject').on(t.subjectId),
    ],
  )
  const logHead = kit.table(
    'log_head',
    {
      id: kit.integer('id').primaryKey(),
      n: kit.integer('n').notNull(),
      hash: kit.text('hash').notNull(),
    },
    (t) => [kit.check('log_head_single', sql`${t.id} = 1`)],
  )
  const outbox = kit.table(
    'outbox',
    {
      id: kit.text('id').primaryKey(),
      eventN: kit
        .integer('event_n')
        .notNull()
        .references(() => events.n),
      kind: kit.text('kind').notNull(),
      payload: kit.json('payload').notNull(),
      runAfter: kit.text('run_after').notNull(),
      attempts: kit.integer('attempts').notNull().default(0),
      leasedUntil: kit.text('leased_until'),
      leasedBy: kit.text('leased_by'),
      doneAt: kit.text('done_at'),
      lastError: kit.text('last_error'),
    },
    (t) => [kit.index('outbox_due').on(t.doneAt, t.runAfter)],
  )
  return { events, logHead, outbox }
}
