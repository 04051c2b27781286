import { countProcesses, type ProcessHas, processesWith, processRelations } from '#db/architecture-gaps.ts'
import type { Store } from '#db/open.ts'
import { objectSightOf } from '#workflows/access/object-sight.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { hrefOf } from './relations.ts'
import { untilNextEvent } from './until-next-event.ts'

const pageSize = 50

/** Business processes and how many services, data sets and applications each has; those without, when asked. */
export async function processGaps(
  store: Pick<Store, 'read'>,
  { actor, query }: { actor: Actor; query: URLSearchParams },
) {
  const sight = objectSightOf(actor)
  const organisationId = sight.scope.kind === 'own' ? sight.scope.organisationId : null
  const search = { sight, organisationId }
  const counts = await untilNextEvent(store, ['processes', search], () => countProcesses(store.read, search))
  const wants = Object.keys(processRelations) as ProcessHas[]
  const chosen = wants.find((want) => want === query.get('tanpa')) ?? null
  const total = chosen === null ? counts.all : counts[chosen]
  const last = Math.max(1, Math.ceil(total / pageSize))
  const page = Math.min(last, Math.max(1, Number.parseInt(query.get('halaman') ?? '1', 10) || 1))
  const part = { limit: pageSize, offset: (page - 1) * pageSize }
  const rows = await processesWith(store.read, { ...search, ...part, without: chosen })
  return {
    isOwn: organisationId !== null,
    rows: rows.map((row) => ({ ...row, href: hrefOf({ id: row.id, kind: 'business-process' }) })),
    total,
    page,
    pageSize,
    chosen,
    counts,
  }
}
