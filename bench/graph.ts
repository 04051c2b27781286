import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Graph, layout } from '@dagrejs/dagre'
import Database from 'better-sqlite3'
import { openOffice } from '#app/commands/open-office.ts'
import { say } from '#app/commands/report.ts'
import { seedDemoCity } from '#app/commands/seed-demo.ts'
import { actors } from '#app/views/actors.ts'
import { largeCity } from '#app/views/demo-city.ts'
import { relationGraph } from '#app/views/relation-graph.ts'
import type { Store } from '#db/open.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { growArchitecture } from './large-architecture.ts'
import { median, type Spent, timed } from './timed.ts'

const rounds = 7
const centresPerRound = 60

/**
 * The graph around a thing, two steps far, in a city of profile L: queries with authorisation, counts of what is
 * left out, layout and the model of the page; beside it bare better-sqlite3 reading the same neighbourhood by one
 * prepared statement that asks for no rights and counts nothing, and dagre placing the same boxes. In turns.
 */
export async function measure(): Promise<object> {
  const folder = mkdtempSync(path.join(tmpdir(), 'desk-reviu-bench-'))
  const office = await openOffice(folder)
  try {
    await seedDemoCity(office, { factor: largeCity })
    const size = await growArchitecture(office)
    say(`${size.objects} objek, ${size.relations} hubungan`)
    const officer = await officerOf(office.store, office.now().slice(0, 10))
    const bare = new Database(path.join(folder, 'desk-reviu.db'), { readonly: true })
    const ids = centresOf(bare)
    const spent = { own: [] as Spent[], rival: [] as Spent[] }
    let boxes = 0
    for (let round = 0; round <= rounds; round += 1) {
      const own = await timed(() => drawAll(office.store, { ids, officer }))
      const rival = await timed(async () => own.result.map((graph) => bareGraph(bare, graph)))
      // The first round compiles; it counts for nobody.
      if (round > 0) {
        spent.own.push(own)
        spent.rival.push(rival)
      }
      boxes = own.result.reduce((sum, { nodes }) => sum + nodes.length, 0) / ids.length
    }
    bare.close()
    const [own, rival] = [median(spent.own), median(spent.rival)]
    const each = (value: number) => Number((value / ids.length).toFixed(2))
    return {
      ...size,
      graphs: ids.length,
      boxesEach: Number(boxes.toFixed(1)),
      cpuMs: each(own.cpu),
      rivalCpuMs: each(rival.cpu),
      ratio: Number((own.cpu / rival.cpu).toFixed(2)),
    }
  } finally {
    await office.store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function officerOf(store: Store, today: string): Promise<Actor> {
  const officer = (await actors(store, today)).find(({ role }) => role === 'desk-officer')
  if (officer === undefined) throw new Error('the demo city has no desk officer')
  return officer
}

/** Things of every kind, the most connected among them. */
function centresOf(bare: Database.Database): string[] {
  const sql = `SELECT coalesce(from_application_id, from_object_id) AS id, count(*) AS n FROM relations
    GROUP BY 1 UNION SELECT to_object_id, count(*) FROM relations WHERE to_object_id IS NOT NULL GROUP BY 1
    ORDER BY n DESC, id`
  const all = bare.prepare<[], { id: string }>(sql).all()
  const step = Math.floor(all.length / centresPerRound)
  return all
    .filter((_, place) => place % step === 0)
    .slice(0, centresPerRound)
    .map(({ id }) => id)
}

type Drawn = NonNullable<Awaited<ReturnType<typeof relationGraph>>>

async function drawAll(
  store: Store,
  { ids, officer }: { ids: readonly string[]; officer: Actor },
): Promise<Drawn[]> {
  const drawn: Drawn[] = []
  for (const id of ids) {
    const graph = await relationGraph(store, { id, actor: officer })
    if (graph === null) throw new Error(`${id} has no graph`)
    drawn.push(graph)
  }
  return drawn
}

const twoSteps = `WITH ends AS (
    SELECT coalesce(from_application_id, from_object_id) AS a, coalesce(to_application_id, to_object_id) AS b
    FROM relations WHERE ended_at IS NULL AND (from_application_id = :id OR from_object_id = :id OR to_application_id = :id OR to_object_id = :id)
  ), near AS (SELECT a AS id FROM ends UNION SELECT b FROM ends LIMIT 13)
  SELECT r.kind, coalesce(r.from_application_id, r.from_object_id) AS a, coalesce(r.to_application_id, r.to_object_id) AS b,
    coalesce(o.name, p.name) AS name
  FROM near JOIN relations r ON r.ended_at IS NULL AND (r.from_application_id = near.id OR r.from_object_id = near.id
    OR r.to_application_id = near.id OR r.to_object_id = near.id)
  LEFT JOIN architecture_objects o ON o.id = r.to_object_id LEFT JOIN applications p ON p.id = r.from_application_id`

/** The same neighbourhood read bare, and the same boxes placed by dagre alone. */
function bareGraph(bare: Database.Database, { nodes, words, lines }: Drawn): number {
  const rows = bare.prepare(twoSteps).all({ id: nodes[0]?.id ?? '' })
  const graph = new Graph()
  graph.setGraph({ rankdir: 'LR' })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height })
  for (const { parentId, width, height, column } of words) {
    graph.setNode(`${parentId}+`, { width, height })
    if (column < 0) graph.setEdge(`${parentId}+`, parentId)
    else graph.setEdge(parentId, `${parentId}+`)
  }
  for (const { fromId, toId, from, to } of lines) {
    if (Math.abs(from.column - to.column) !== 1) continue
    if (from.column < to.column) graph.setEdge(fromId, toId)
    else graph.setEdge(toId, fromId)
  }
  layout(graph)
  return rows.length
}
