import { type Line, type Neighbour, neighboursOf, relationsAmong } from '#db/neighbours.ts'
import type { Store } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { type RelationEnd, visibleEnd } from '#db/relations.ts'
import { objectSightOf } from '#workflows/access/object-sight.ts'
import {
  type Domain,
  domainNames,
  domains,
  isObjectKind,
  objectKinds,
} from '#workflows/catalogue/architecture/kinds.ts'
import { isEndKind, relationKinds } from '#workflows/catalogue/architecture/relations.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { type Box, layoutAround } from './graph-layout.ts'
import { hrefOf, kindLabel } from './relations.ts'

/** How much is drawn at most: a drawing of everything says nothing. */
const most = { beside: 12, beyond: 20, ofKindBeyond: 3 }

/** The size of what is drawn, in pixels: a box by its step, and a word for what is left out. */
const sizes = {
  boxes: { 0: { width: 208, height: 78 }, 1: { width: 208, height: 78 }, 2: { width: 208, height: 54 } },
  more: { width: 208, height: 26 },
} as const

/** A thing in the drawing, before it has its place. */
interface Drawn {
  id: string
  name: string
  domain: Domain
  kind: string
  organisation: string
  step: 0 | 1 | 2
  side: 'left' | 'right'
  /** Its card, and the drawing around it. */
  href: string
  graphHref: string
  /** How it hangs together with what is nearer to the centre, as one reads it from there. */
  ways: { via: string | null; label: string }[]
  /** How many more things stand beside it that are not drawn. */
  more: number
}

/**
 * What a thing hangs together with, and what that hangs together with again: laid out to be drawn, and as rows.
 * Bounded, with the count of what is left out; what this reader may not see is not counted either. Null when the
 * thing is not there for them.
 */
export async function relationGraph(
  { read }: Pick<Store, 'read'>,
  { id, actor }: { id: string; actor: Actor },
) {
  const sight = objectSightOf(actor)
  const centre = await visibleEnd(read, { id, sight })
  if (centre === undefined) return null
  const near = await neighboursOf(read, { ids: [id], sight, mostOfKind: most.beside })
  const beside = near.slice(0, most.beside)
  const ids = beside.map((each) => each.id)
  const far = await neighboursOf(read, { ids, sight, mostOfKind: most.ofKindBeyond })
  const beyond = inTurn(far.filter((each) => each.id !== id && !ids.includes(each.id))).slice(0, most.beyond)
  const all = [id, ...ids, ...beyond.map((each) => each.id)]
  const isNear = new Set([id, ...ids])
  const lines = (await relationsAmong(read, all)).filter(
    ({ fromId, toId }) => isNear.has(fromId) || isNear.has(toId),
  )
  const totals = new Map([...near, ...far].map(({ hereId, total }) => [hereId, total]))
  const agencies = new Map((await allOrganisations(read)).map((row) => [row.id, row.name]))
  const drawn = drawnThings({ centre, beside, beyond, lines, totals, agencies })
  return {
    centre: { id, name: centre.name, kind: kindLabel(centre.kind), href: hrefOf(centre) },
    ...placed(drawn, lines),
    rows: drawn.filter(({ step }) => step > 0),
    more: drawn[0]?.more ?? 0,
    domains: domainNames
      .filter((domain) => drawn.some((each) => each.domain === domain))
      .map((domain) => ({ domain, label: domains[domain].label })),
  }
}

export type RelationGraph = NonNullable<Awaited<ReturnType<typeof relationGraph>>>

/** The neighbours of several things, one of each in turn, each thing once. */
function inTurn(far: readonly Neighbour[]): Neighbour[] {
  const taken = new Map<string, number>()
  const turns = far.map((each) => {
    const turn = taken.get(each.hereId) ?? 0
    taken.set(each.hereId, turn + 1)
    return { each, turn }
  })
  const found = new Map<string, Neighbour>()
  for (const { each } of turns.toSorted((one, other) => one.turn - other.turn))
    if (!found.has(each.id)) found.set(each.id, each)
  return [...found.values()]
}

interface Gathered {
  centre: RelationEnd
  beside: readonly Neighbour[]
  beyond: readonly Neighbour[]
  lines: readonly Line[]
  totals: ReadonlyMap<string, number>
  agencies: ReadonlyMap<string, string>
}

function drawnThings({ centre, beside, beyond, lines, totals, agencies }: Gathered): Drawn[] {
  const names = new Map([centre, ...beside, ...beyond].map((each) => [each.id, each.name]))
  const sides = new Map<string, Drawn['side']>()
  for (const { id, kind } of beside) sides.set(id, sideOf({ id, kind }, { centre, lines }))
  for (const { id, hereId } of beyond) sides.set(id, sides.get(hereId) ?? 'right')
  const dressed = (
    step: Drawn['step'],
    things: readonly Pick<Neighbour, 'id' | 'kind' | 'name' | 'organisationId'>[],
  ) =>
    things.flatMap(({ id, kind, name, organisationId }): Drawn[] => {
      if (!isEndKind(kind)) return []
      const nearer = step === 1 ? [centre.id] : beside.map((each) => each.id)
      const total = totals.get(id)
      return [
        {
          id,
          name,
          domain: domainOf(kind),
          kind: kindLabel(kind),
          organisation: agencies.get(organisationId) ?? '-',
          step,
          side: sides.get(id) ?? 'right',
          href: hrefOf({ id, kind }),
          graphHref: `/arsitektur/graf/${id}`,
          ways: step === 0 ? [] : waysTo(id, { nearer, lines, names, centreId: centre.id }),
          more: step === 2 || total === undefined ? 0 : total - drawnBeside(id, lines),
        },
      ]
    })
  const byDomain = (one: Drawn, other: Drawn) =>
    domainNames.indexOf(one.domain) - domainNames.indexOf(other.domain) ||
    one.name.localeCompare(other.name, 'id')
  return [
    ...dressed(0, [centre]),
    ...dressed(1, beside).toSorted(byDomain),
    ...dressed(2, beyond).toSorted(byDomain),
  ]
}

/** What an agency does stands left of what it is done with: the order of the domains (Perpres 132/2022). */
function sideOf(
  { id, kind }: Pick<Neighbour, 'id' | 'kind'>,
  { centre, lines }: Pick<Gathered, 'centre' | 'lines'>,
): Drawn['side'] {
  const turn = domainNames.indexOf(domainOf(kind)) - domainNames.indexOf(domainOf(centre.kind))
  if (turn !== 0) return turn < 0 ? 'left' : 'right'
  return lines.some(({ fromId, toId }) => fromId === id && toId === centre.id) ? 'left' : 'right'
}

function domainOf(kind: string): Domain {
  return isObjectKind(kind) ? objectKinds[kind].domain : 'application'
}

function waysTo(
  id: string,
  {
    nearer,
    lines,
    names,
    centreId,
  }: {
    nearer: readonly string[]
    lines: readonly Line[]
    names: ReadonlyMap<string, string>
    centreId: string
  },
): Drawn['ways'] {
  return nearer.flatMap((nearId) => {
    const via = nearId === centreId ? null : (names.get(nearId) ?? null)
    return lines.flatMap(({ kind, fromId, toId }): Drawn['ways'] => {
      const { label, inverse } = relationKinds[kind]
      if (fromId === nearId && toId === id) return [{ via, label }]
      return fromId === id && toId === nearId ? [{ via, label: inverse }] : []
    })
  })
}

function drawnBeside(id: string, lines: readonly Line[]): number {
  return new Set(lines.flatMap(({ fromId, toId }) => (fromId === id ? [toId] : toId === id ? [fromId] : [])))
    .size
}

/** Everything with its place: the things, the lines between them, and a word where some are left out. */
function placed(drawn: readonly Drawn[], lines: readonly Line[]) {
  const words = drawn
    .filter(({ more }) => more > 0)
    .map(({ id, step, side, name, more }) => ({
      box: { id: `${id}+`, step: (step + 1) as 1 | 2, side, ...sizes.more },
      parentId: id,
      href: `/arsitektur/hubungan/${id}`,
      name,
      more,
    }))
  const boxes: Box[] = drawn.map(({ id, step, side }) => ({ id, step, side, ...sizes.boxes[step] }))
  const pairs = joined(lines)
  const {
    boxes: placedBoxes,
    width,
    height,
  } = layoutAround({
    boxes: [...boxes, ...words.map(({ box }) => box)],
    lines: [...pairs, ...words.map(({ box, parentId }) => ({ fromId: parentId, toId: box.id }))],
  })
  const places = new Map(placedBoxes.map((box) => [box.id, box]))
  const placeOf = (id: string) => {
    const box = places.get(id)
    if (box === undefined) throw new Error(`${id} has no place in its graph`)
    return { x: box.x, y: box.y, width: box.width, height: box.height, column: box.column }
  }
  return {
    width,
    height,
    nodes: drawn.map((each) => ({ ...each, ...placeOf(each.id) })),
    words: words.map(({ box, ...word }) => ({ ...word, ...placeOf(box.id) })),
    lines: pairs.map((pair) => ({ ...pair, from: placeOf(pair.fromId), to: placeOf(pair.toId) })),
  }
}

/** One line for each pair in its direction, however many ways it stands for. */
function joined(lines: readonly Line[]): { fromId: string; toId: string }[] {
  const pairs = lines.map(({ fromId, toId }) => [`${fromId}>${toId}`, { fromId, toId }] as const)
  return [...new Map(pairs).values()]
}
