import type { Act } from './act.server.ts'
import { found } from './app-error.ts'
import { addInitiative, changeInitiative } from './initiative-record.server.ts'
import type { RoadmapOnRecord } from './plan-roadmap.server.ts'
import { addGap, changeGap } from './record-gap.server.ts'
import type { ByOf, Note, Replanned } from './written-row.ts'

interface Writing {
  rows: readonly Replanned[]
  onRecord: RoadmapOnRecord
  byOf: ByOf
}

/** Writes the rows of gaps and initiatives the way of their forms; the notes come in the order of the rows. */
export async function writeRoadmapRows(act: Act, { rows, onRecord, byOf }: Writing): Promise<Note[]> {
  const notes: Note[] = []
  for (const each of rows) {
    const { organisationId } = each.plan
    const isGap = each.stored.kind === 'gap'
    await act.require(isGap ? 'gapRecorded' : 'initiativeRecorded', organisationId)
    const written = await (isGap ? writeGap : writeInitiative)(act, { each, onRecord, byOf })
    notes.push({ id: each.stored.id, ...written })
  }
  return notes
}

type Written = Omit<Note, 'id'>

interface One {
  each: Replanned
  onRecord: RoadmapOnRecord
  byOf: ByOf
}

async function writeGap(act: Act, { each, onRecord, byOf }: One): Promise<Written> {
  const { fields, applicationId: id } = each.plan
  const row = onRecord.gaps.find((gap) => gap.id === id)
  if (row !== undefined) {
    const writtenVersion = await changeGap(act, { row, fields, by: byOf(each) })
    return { applicationId: row.id, writtenVersion, before: { gap: row } }
  }
  const { id: roadmapId } = found(onRecord.roadmap, 'Peta rencana ini')
  const organisationId = each.plan.organisationId ?? ''
  const applicationId = await addGap(act, { roadmapId, organisationId, fields, by: byOf(each) })
  return { applicationId, writtenVersion: 1, before: null }
}

async function writeInitiative(act: Act, { each, onRecord, byOf }: One): Promise<Written> {
  const { fields, applicationId: id } = each.plan
  const row = onRecord.initiatives.find((initiative) => initiative.id === id)
  if (row !== undefined) {
    const { version } = await changeInitiative(act, { row, fields, type: 'changed', by: byOf(each) })
    return { applicationId: row.id, writtenVersion: version, before: { initiative: row } }
  }
  const roadmap = found(onRecord.roadmap, 'Peta rencana ini')
  const organisationId = each.plan.organisationId ?? ''
  const applicationId = await addInitiative(act, { roadmap, organisationId, fields, by: byOf(each) })
  return { applicationId, writtenVersion: 1, before: null }
}
