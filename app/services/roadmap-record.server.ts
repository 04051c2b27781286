import type { Db } from '#db/open.ts'
import { type RoadmapRow, roadmapById } from '#db/roadmaps.ts'
import type { RecordKind } from '#workflows/catalogue/field.ts'
import { initiative } from '#workflows/catalogue/initiative.ts'
import { forYears, yearsOf } from '#workflows/catalogue/yearly.ts'
import { found } from './app-error.ts'

/** The roadmap, or the refusal of one that is not there. */
export async function roadmapFor(db: Db, roadmapId: string): Promise<RoadmapRow> {
  return found(await roadmapById(db, roadmapId), 'Peta rencana ini')
}

/** The declaration of an initiative for the years of a roadmap. */
export function initiativeKind(roadmap: Pick<RoadmapRow, 'firstYear' | 'lastYear'>): RecordKind {
  return forYears(initiative, yearsOf(roadmap))
}
