import type { WritablePlan } from '#app/exchange/import/row-plan.ts'
import type { ImportRowRecord } from '#db/imports.ts'
import type { WritingImport } from './application-record.server.ts'

/** A row of an import with what it would do now. */
export interface Replanned {
  stored: ImportRowRecord
  plan: WritablePlan
}

/** What a row wrote, and what stood there before; `before` is null for what it made. */
export interface Note {
  id: string
  applicationId: string
  writtenVersion: number
  before: unknown
}

/** Under which import, and for which agency, a row is written. */
export type ByOf = (row: Replanned) => WritingImport
