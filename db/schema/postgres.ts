import { postgresKit } from '../kit.ts'
import { buildTables } from './tables.ts'

// For drizzle-kit alone, which finds tables by looking through a module's exports.
export const {
  settings,
  holidays,
  organisations,
  people,
  positions,
  cases,
  reviewCycles,
  submissions,
  applications,
  imports,
  observations,
  deskSessions,
  deskSlots,
  reviewItems,
  opinions,
  decisions,
  dissents,
  questions,
  objections,
  decrees,
  initials,
  documents,
  followUps,
  events,
  logHead,
  outbox,
} = buildTables(postgresKit)
