import type { Kit } from '#db/kit.ts'
import type { OrganisationTables } from './organisations.ts'
import type { DocumentAccess } from './outcomes.ts'

export type EvidenceState = 'current' | 'withdrawn'
export type ScanState = 'pending' | 'clean' | 'infected'

/** Files that prove something: what each is, every version of it, what it proves, and files on their way in. */
export function buildEvidence(kit: Kit, { organisations, people }: OrganisationTables) {
  const evidence = kit.table(
    'evidence',
    {
      id: kit.text('id').primaryKey(),
      organisationId: kit
        .text('organisation_id')
        .notNull()
        .references(() => organisations.id),
      kind: kit.text('kind').notNull(),
      /** What it proves, in a sentence. */
      proves: kit.text('proves').notNull(),
      access: kit.text('access').$type<DocumentAccess>().notNull(),
      /** Why it is restricted; null where it is not. */
      ground: kit.text('ground'),
      /** A day of the calendar; null where it does not run out. */
      validUntil: kit.text('valid_until'),
      state: kit.text('state').$type<EvidenceState>().notNull(),
      /** The number of its newest file. */
      fileNumber: kit.integer('file_number').notNull(),
      version: kit.integer('version').notNull(),
      createdAt: kit.text('created_at').notNull(),
      updatedAt: kit.text('updated_at').notNull(),
    },
    (t) => [kit.index('evidence_organisation').on(t.organisationId, t.state)],
  )
  /** Every file that ever stood for it, the newest last. */
  const evidenceFiles = kit.table(
    'evidence_files',
    {
      id: kit.text('id').primaryKey(),
      evidenceId: kit
        .text('evidence_id')
        .notNull()
        .references(() => evidence.id),
      /** Counted from 1. */
      number: kit.integer('number').notNull(),
      fileName: kit.text('file_name').notNull(),
      /** Told by what is in it. */
      mediaType: kit.text('media_type').notNull(),
      byteSize: kit.integer('byte_size').notNull(),
      sha256: kit.text('sha256').notNull(),
      /** Why it took the place of the one before; null for the first. */
      reason: kit.text('reason'),
      byName: kit.text('by_name').notNull(),
      byTitle: kit.text('by_title').notNull(),
      createdAt: kit.text('created_at').notNull(),
    },
    (t) => [
      kit.unique('evidence_files_number').on(t.evidenceId, t.number),
      kit.index('evidence_files_sha256').on(t.sha256),
    ],
  )
  /** What it proves something about: an application, a reading, a dossier, a follow-up. */
  const evidenceLinks = kit.table(
    'evidence_links',
    {
      evidenceId: kit
        .text('evidence_id')
        .notNull()
        .references(() => evidence.id),
      // No reference: the kinds of things that can be proved grow.
      subjectKind: kit.text('subject_kind').notNull(),
      subjectId: kit.text('subject_id').notNull(),
      createdAt: kit.text('created_at').notNull(),
    },
    (t) => [
      kit.unique('evidence_links_pair').on(t.evidenceId, t.subjectKind, t.subjectId),
      kit.index('evidence_links_subject').on(t.subjectKind, t.subjectId),
    ],
  )
  /** What the virus scanner said of a file, whoever uses it. */
  const fileScans = kit.table(
    'file_scans',
    {
      sha256: kit.text('sha256').primaryKey(),
      state: kit.text('state').$type<ScanState>().notNull(),
      /** The name of what was found. */
      signature: kit.text('signature'),
      checkedAt: kit.text('checked_at'),
    },
    (t) => [kit.index('file_scans_state').on(t.state)],
  )
  /** Files on their way in, whole or not; never part of the record. How much is there, the file on disk says. */
  const uploads = kit.table(
    'uploads',
    {
      id: kit.text('id').primaryKey(),
      personId: kit
        .text('person_id')
        .notNull()
        .references(() => people.id),
      fileName: kit.text('file_name').notNull(),
      byteSize: kit.integer('byte_size').notNull(),
      createdAt: kit.text('created_at').notNull(),
    },
    (t) => [kit.index('uploads_created').on(t.createdAt), kit.index('uploads_person').on(t.personId)],
  )
  return { evidence, evidenceFiles, evidenceLinks, fileScans, uploads }
}

export type EvidenceTables = ReturnType<typeof buildEvidence>
