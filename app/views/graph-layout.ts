import { Graph, layout } from '@dagrejs/dagre'
import { LatestKept } from './latest-kept.ts'

/** A box to be placed: beside the centre (step 1), beyond what stands beside it (step 2), or the centre itself. */
export interface Box {
  readonly id: string
  readonly step: 0 | 1 | 2
  /** On which side of the centre; of the centre it says nothing. */
  readonly side: 'left' | 'right'
  readonly width: number
  readonly height: number
}

export interface PlacedBox extends Box {
  /** Of its upper left corner. */
  readonly x: number
  readonly y: number
  /** Its column, from the left: 0 is the centre, -2 to 2. */
  readonly column: number
}

export interface Layout {
  readonly boxes: readonly PlacedBox[]
  readonly width: number
  readonly height: number
}

const between = { columns: 44, boxes: 10, margin: 6 }

interface Drawing {
  readonly boxes: readonly Box[]
  readonly lines: readonly { readonly fromId: string; readonly toId: string }[]
}

const remembered = new LatestKept<Layout>(200)

/**
 * Places boxes in columns around their centre, those at the same column in the order in which the fewest lines
 * cross. The same boxes and lines are always placed the same, so what was placed before is not placed again.
 */
export function layoutAround({ boxes, lines }: Drawing): Layout {
  const key = JSON.stringify([boxes, lines])
  return remembered.keep(key, remembered.get(key) ?? laidOut({ boxes, lines }))
}

function laidOut({ boxes, lines }: Drawing): Layout {
  const graph = new Graph()
  graph.setGraph({
    rankdir: 'LR',
    ranksep: between.columns,
    nodesep: between.boxes,
    marginx: between.margin,
    marginy: between.margin,
  })
  graph.setDefaultEdgeLabel(() => ({}))
  const columns = new Map(boxes.map((box) => [box.id, columnOf(box)]))
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height })
  for (const { fromId, toId } of lines) {
    const [from, to] = [columns.get(fromId), columns.get(toId)]
    // A line within a column, or across one, would push boxes out of theirs: those are drawn, not laid out.
    if (from === undefined || to === undefined || Math.abs(from - to) !== 1) continue
    if (from < to) graph.setEdge(fromId, toId)
    else graph.setEdge(toId, fromId)
  }
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: boxes.map((box) => {
      const { x, y } = graph.node(box.id)
      return {
        ...box,
        x: Math.round(x - box.width / 2),
        y: Math.round(y - box.height / 2),
        column: columnOf(box),
      }
    }),
  }
}

function columnOf({ step, side }: Box): number {
  return side === 'left' ? -step : step
}
