import type { Kit } from '#db/kit.ts'
import type { CaseTables } from './cases.ts'
import type { CycleTables } from './cycles.ts'
import type { OrganisationTables } from './organisations.ts'

type Referenced = CaseTables & CycleTables & OrganisationTables

/** A desk session (one day, one room) and its slots (one organisation each). */
export function buildDesk(kit: Kit, { cases, reviewCycles, submissions, organisations }: Referenced) {
  const deskSessions = kit.table('desk_sessions', {
    id: kit
      .text('id')
      .primaryKey()
      .references(() => cases.id),
    cycleId: kit
      .text('cycle_id')
      .notNull()
      .references(() => reviewCycles.id),
    date: kit.text('date').notNull(),
    room: kit.text('room').notNull(),
  })
  const deskSlots = kit.table(
    'desk_slots',
    {
      id: kit
        .text('id')
        .primaryKey()
        .references(() => cases.id),
      sessionId: kit
        .text('session_id')
        .notNull()
        .references(() => deskSessions.id),
      submissionId: kit
        .text('submission_id')
        .notNull()
        .references(() => submissions.id),
      organisationId: kit
        .text('organisation_id')
        .notNull()
        .references(() => organisations.id),
      place: kit.integer('place').notNull(),
      startsAt: kit.text('starts_at').notNull(),
      minutes: kit.integer('minutes').notNull(),
    },
    (t) => [
      kit.index('desk_slots_session').on(t.sessionId, t.place),
      kit.index('desk_slots_submission').on(t.submissionId),
    ],
  )
  return { deskSessions, deskSlots }
}

export type DeskTables = ReturnType<typeof buildDesk>
