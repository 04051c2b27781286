import { insertCase } from '#db/cases.ts'
import { appendEvents, type EventDraft } from '#db/log.ts'
import type { Db } from '#db/open.ts'

export const AT = '2026-08-08T01:00:00.000Z'

/** An event of a made-up submission; unique by `n`. */
export function anEvent(n: number, change: Partial<EventDraft> = {}): EventDraft {
  return {
    commandId: `command-${n}`,
    part: 0,
    subjectKind: 'submission',
    subjectId: 'submission-1',
    subjectVersion: n,
    type: 'submitted',
    payload: { note: `catatan ${n}` },
    actor: { personId: 'person-1', role: 'representative' },
    fromStage: 'draft',
    toStage: 'submitted',
    at: AT,
    ...change,
  }
}

/** A case with nothing special about it. */
export function aCase(id: string, change: Partial<Parameters<typeof insertCase>[1]> = {}) {
  return {
    id,
    workflow: 'submission',
    workflowVersion: '1',
    stage: 'draft',
    value: 'draft',
    context: {},
    cycleId: null,
    organisationId: null,
    dueAt: null,
    at: AT,
    ...change,
  }
}

/** One row in every append-only table, with all the rows they refer to. */
export async function insertOneOfEach(db: Db): Promise<void> {
  const { q, t } = db
  const by = { byName: 'Sari', byTitle: 'Kepala Bidang', at: AT }
  await q.insert(t.organisations).values({
    id: 'o1',
    name: 'Dinas Contoh',
    nameKey: 'dinas contoh',
    abbreviation: 'DC',
    kind: 'dinas',
    validFrom: '2020-01-01',
  })
  for (const id of ['cycle', 'submission', 'item', 'decree']) await insertCase(db, aCase(id))
  await q.insert(t.reviewCycles).values({
    id: 'cycle',
    year: 2026,
    title: 'Reviu 2026',
    ground: 'monitoring',
    instrument: 'spbe',
    productNoun: 'SPBE',
    submissionDueAt: AT,
    submissionHardDueAt: AT,
    deskFrom: '2026-08-08',
    deskTo: '2026-08-09',
    replyDueAt: AT,
  })
  await q.insert(t.submissions).values({ id: 'submission', cycleId: 'cycle', organisationId: 'o1' })
  await q.insert(t.applications).values({
    id: 'a1',
    organisationId: 'o1',
    name: 'Sistem Contoh',
    nameKey: 'sistem contoh',
    medium: 'web',
    classification: 'khusus',
    origin: 'sendiri',
    operationalStatus: 'aktif',
    fields: {},
    version: 1,
    createdAt: AT,
    updatedAt: AT,
  })
  const item = { cycleId: 'cycle', submissionId: 'submission', organisationId: 'o1', applicationId: 'a1' }
  await q.insert(t.reviewItems).values({ id: 'item', ...item })
  const opinion = { reviewer: 'planning', round: 1, code: 'aligned', note: '' }
  const given = { givenByName: 'Sari', givenByTitle: 'Kepala Bidang', givenAt: AT }
  await q.insert(t.opinions).values({ id: 'x', itemId: 'item', ...opinion, ...given })
  const recorded = { recordedByName: 'Sari', recordedByTitle: 'Kepala Bidang', recordedAt: AT }
  await q
    .insert(t.decisions)
    .values({ id: 'x', itemId: 'item', version: 1, code: 'keep', reasons: [], ...recorded })
  await q
    .insert(t.dissents)
    .values({ id: 'x', itemId: 'item', decisionVersion: 1, party: 'budget', note: '', ...by })
  await q.insert(t.decrees).values({
    id: 'decree',
    cycleId: 'cycle',
    mode: 'new',
    title: 'Keputusan',
    words: {},
    annexRows: [],
    contentSha256: 'x',
  })
  await q
    .insert(t.initials)
    .values({ id: 'x', decreeId: 'decree', round: 1, step: 1, role: 'ict-head', ...by })
  await q.insert(t.documents).values({
    id: 'x',
    kind: 'receipt',
    subjectId: 'submission',
    cycleId: 'cycle',
    title: 'Tanda terima',
    fileName: 'tanda-terima.pdf',
    sha256: 'x',
    byteSize: 1,
    pageCount: 1,
    access: 'internal',
    createdAt: AT,
  })
  await q.insert(t.signings).values({
    id: 'x',
    decreeId: 'decree',
    provider: 'simulation',
    signerName: 'Sari',
    signerTitle: 'Wali Kota',
    sha256Before: 'x',
    milliseconds: 1,
    outcome: 'signed',
    at: AT,
  })
  await q.insert(t.evidence).values({
    id: 'e1',
    organisationId: 'o1',
    kind: 'contract',
    proves: 'Kontrak',
    access: 'internal',
    state: 'current',
    fileNumber: 1,
    version: 1,
    createdAt: AT,
    updatedAt: AT,
  })
  const file = { fileName: 'kontrak.pdf', mediaType: 'application/pdf', byteSize: 1, sha256: 'x' }
  await q.insert(t.evidenceFiles).values({
    ...file,
    id: 'x',
    evidenceId: 'e1',
    number: 1,
    byName: 'Sari',
    byTitle: 'Kepala Bidang',
    createdAt: AT,
  })
  await q.insert(t.securityEvents).values({ id: 'x', at: AT, kind: 'refused' })
  await appendEvents(db, [anEvent(1)])
}
