import type { Store } from '#db/open.ts'
import { allStandingRelations } from '#db/relations.ts'
import { objectSightOf } from '#workflows/access/object-sight.ts'
import type { RelationKindName } from '#workflows/catalogue/architecture/relations.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { thingsOf } from './architecture-things.ts'

const pageSize = 50

/** What a process should have, and the relation by which it has it. */
const wanted = {
  layanan: 'service-process',
  data: 'data-process',
  aplikasi: 'application-process',
} as const satisfies Record<string, RelationKindName>

type Want = keyof typeof wanted

/** Business processes and how many services, data sets and applications each has; those without, when asked. */
export async function processGaps(
  { read }: Pick<Store, 'read'>,
  { actor, query }: { actor: Actor; query: URLSearchParams },
) {
  const count = () => new Map<string, number>()
  const counts = { layanan: count(), data: count(), aplikasi: count() }
  for (const { kind, toId } of await allStandingRelations(read))
    for (const want of Object.keys(wanted) as Want[])
      if (wanted[want] === kind) counts[want].set(toId, (counts[want].get(toId) ?? 0) + 1)
  const rows = (await thingsOf(read, actor))
    .filter(({ kind }) => kind === 'business-process')
    .map(({ id, name, organisation, href, code }) => ({
      id,
      name,
      organisation,
      href,
      code,
      layanan: counts.layanan.get(id) ?? 0,
      data: counts.data.get(id) ?? 0,
      aplikasi: counts.aplikasi.get(id) ?? 0,
    }))
  const lacking = (want: Want) => rows.filter((row) => row[want] === 0)
  const chosen = (Object.keys(wanted) as Want[]).find((want) => want === query.get('tanpa')) ?? null
  const own = chosen === null ? rows : lacking(chosen)
  const last = Math.max(1, Math.ceil(own.length / pageSize))
  const page = Math.min(last, Math.max(1, Number.parseInt(query.get('halaman') ?? '1', 10) || 1))
  return {
    isOwn: objectSightOf(actor).scope.kind === 'own',
    rows: own.slice((page - 1) * pageSize, page * pageSize),
    total: own.length,
    page,
    pageSize,
    chosen,
    counts: {
      all: rows.length,
      layanan: lacking('layanan').length,
      data: lacking('data').length,
      aplikasi: lacking('aplikasi').length,
    },
  }
}
