import { searchInitiatives } from '#db/initiative-list.ts'
import type { Store } from '#db/open.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { conflictLabels, roadmapConflicts, roadmapConflictsRule } from '#workflows/rules/roadmap-conflicts.ts'
import { initiativeSearch } from './initiative-facets.ts'
import { plannedInitiatives } from './planned-initiatives.ts'
import { roadmapNow } from './roadmap-now.ts'

const mostInitiatives = 10_000

/**
 * What cannot be carried out as it is planned, by kind: of the whole city, or where an initiative of the reader's
 * agency is concerned. The order of things is judged on the whole roadmap. Null before the first one.
 */
export async function conflictList(
  { read }: Pick<Store, 'read'>,
  { actor, query, now }: { actor: Actor; query: URLSearchParams; now: string },
) {
  const roadmap = await roadmapNow(read, { now, asked: query.get('masa') })
  if (roadmap === null) return null
  const search = initiativeSearch(new URLSearchParams(), { actor, roadmapId: roadmap.id })
  const page = { by: 'muatan', isDown: false, limit: mostInitiatives, offset: 0 } as const
  const visible = new Map((await searchInitiatives(read, { ...search, ...page })).map((row) => [row.id, row]))
  const conflicts = roadmapConflicts(await plannedInitiatives(read, roadmap.id), roadmap).filter(
    ({ initiativeIds }) => initiativeIds.some((id) => visible.has(id)),
  )
  const kinds = [...new Set(conflicts.map(({ kind }) => kind))]
  return {
    roadmap: roadmap.title,
    ruleVersion: roadmapConflictsRule.version,
    total: conflicts.length,
    lacking: [...visible.values()].filter(({ unfundedYears }) => unfundedYears > 0).length,
    groups: kinds.map((kind) => ({
      kind,
      label: conflictLabels[kind],
      conflicts: conflicts
        .filter((conflict) => conflict.kind === kind)
        .map(({ sentence, initiativeIds }) => ({
          sentence,
          initiatives: initiativeIds.flatMap((id) => {
            const row = visible.get(id)
            return row === undefined ? [] : [{ id, name: row.name, organisation: row.organisationName }]
          }),
        })),
    })),
  }
}
