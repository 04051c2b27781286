import {
  annexesHash,
  countStandingInitiatives,
  countStandingObjects,
  type DecreeAnnexesRow,
} from '#db/decree-annexes.ts'
import type { Db } from '#db/open.ts'
import { roadmapOfYear } from '#db/roadmaps.ts'
import { readSetting } from '#db/settings.ts'
import type { FrozenAnnexes } from '#workflows/decree/annexes.ts'
import type { AnnexRow } from '#workflows/decree/words.ts'
import { annexRules } from '#workflows/settings/annexes.ts'
import { freezeArchitecture } from './freeze-architecture.server.ts'
import { freezeRoadmap } from './freeze-roadmap.server.ts'

interface Asked {
  decreeId: string
  cycleId: string
  /** The year of the cycle. */
  year: number
  rows: readonly AnnexRow[]
  at: string
}

/**
 * Annexes I and II as the record stands at this moment. The counts beside them are taken from the register by
 * itself, not from the rows: that the two agree is what the checks prove.
 */
export async function freezeAnnexes(
  db: Db,
  { decreeId, cycleId, year, rows, at }: Asked,
): Promise<DecreeAnnexesRow> {
  const { printsInternal, printsCeilings } = annexRules(await readSetting(db, 'annexes'))
  const architecture = await freezeArchitecture(db, { cycleId, year, rows, printsInternal })
  const found = await roadmapOfYear(db, year)
  const roadmap = found !== undefined && found.firstYear <= year && year <= found.lastYear ? found : undefined
  const content: FrozenAnnexes = {
    at,
    ...architecture,
    roadmap: roadmap === undefined ? null : await freezeRoadmap(db, { roadmap, printsCeilings }),
  }
  return {
    decreeId,
    frozenAt: at,
    objectCount: (await countStandingObjects(db)) + rows.length,
    initiativeCount: roadmap === undefined ? 0 : await countStandingInitiatives(db, roadmap.id),
    sha256: annexesHash(content),
    content,
  }
}
