import { figureTitle, graphText, more, moreAbout, nodeLabel } from '#app/text/graph.ts'
import { domainLook } from './domain-marks.tsx'
import { textLines } from './text-lines.ts'

interface Place {
  x: number
  y: number
  width: number
  height: number
  /** From the centre, which is 0: left ones are negative. */
  column: number
}

export interface GraphNode extends Place {
  id: string
  name: string
  domain: string
  kind: string
  organisation: string
  step: 0 | 1 | 2
  href: string
  graphHref: string
  ways: { via: string | null; label: string }[]
}

export interface RelationGraphProps {
  width: number
  height: number
  nodes: GraphNode[]
  /** Where some are left out: how many, and where they are listed. */
  words: (Place & { parentId: string; href: string; name: string; more: number })[]
  lines: { fromId: string; toId: string; from: Place; to: Place }[]
}

/** One thing with what hangs together with it, two steps far: every box a link, in the order of the steps. */
export function RelationGraph({ width, height, nodes, words, lines }: RelationGraphProps) {
  const [centre] = nodes
  const count = (step: number) => nodes.filter((node) => node.step === step).length
  const title = figureTitle({ name: centre?.name ?? '', beside: count(1), beyond: count(2) })
  return (
    <nav
      aria-label={graphText.title}
      className="overflow-x-auto rounded-box border border-line bg-paper p-3 print:overflow-visible print:border-0 print:p-0"
    >
      <svg
        viewBox={`0 0 ${width} ${height}`}
        style={{ maxWidth: width, minWidth: Math.min(width, smallest) }}
        className="relation-graph mx-auto block h-auto w-full print:max-h-[180mm] print:min-w-0!"
      >
        <title>{title}</title>
        <defs>
          <marker
            id="ujung"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path d="M0 0.5 7.5 4 0 7.500Z" className="fill-muted" />
          </marker>
        </defs>
        <g>
          {words.map(({ parentId, ...word }) => {
            const parent = nodes.find(({ id }) => id === parentId)
            return parent === undefined ? null : (
              <path
                key={parentId}
                d={curve(parent, word)}
                className="fill-none stroke-line"
                strokeWidth="1.5"
                strokeDasharray="3 4"
              />
            )
          })}
          {lines.map((line) => (
            <path
              key={`${line.fromId}>${line.toId}`}
              d={curve(line.from, line.to)}
              className="fill-none stroke-muted"
              strokeWidth={line.from.column === 0 || line.to.column === 0 ? 1.75 : 1}
              markerEnd="url(#ujung)"
            />
          ))}
        </g>
        {nodes.map((node) => (
          <NodeBox key={node.id} node={node} />
        ))}
        {words.map((word) => (
          <a key={word.parentId} href={word.href} className="graph-word">
            <title>{`${more(word.more)} ${moreAbout(word.name)}`}</title>
            <rect
              x={word.x + 1}
              y={word.y + 1}
              width={word.width - 2}
              height={word.height - 2}
              rx="4"
              className="fill-paper"
            />
            <text
              x={word.column < 0 ? word.x + word.width - 8 : word.x + 8}
              y={word.y + 18}
              textAnchor={word.column < 0 ? 'end' : 'start'}
              className="fill-primary text-14 underline"
            >
              {more(word.more)}
            </text>
          </a>
        ))}
      </svg>
    </nav>
  )
}

/** Under this width a drawing is moved sideways, not made smaller: it could no longer be read. */
const smallest = 860
/** The room for words in a box, in sizes of its face; that of names in bold is a little less. */
const room = { head: 11.6, name: 11 }
const lineHeight = 18

function NodeBox({ node }: { node: GraphNode }) {
  const { x, y, width, height, name, step } = node
  const { fill, mark } = domainLook(node.domain)
  const isCentre = step === 0
  const head = step === 2 ? [] : textLines(isCentre ? node.kind : headOf(node), { width: room.head, most: 1 })
  const body = textLines(name, { width: room.name, most: 2 })
  const top = y + (height - (head.length + body.length) * lineHeight) / 2 + 14
  return (
    <a
      href={isCentre ? node.href : node.graphHref}
      aria-current={isCentre ? 'true' : undefined}
      className="graph-node"
      data-x={x}
      data-y={y + height / 2}
    >
      <title>{nodeLabel(node)}</title>
      <rect
        x={x + 1}
        y={y + 1}
        width={width - 2}
        height={height - 2}
        rx="6"
        className={isCentre ? 'fill-primary-ground stroke-primary' : 'fill-paper stroke-muted'}
        strokeWidth={isCentre ? 2.5 : 1.25}
      />
      <path
        d={`M${x + 7} ${y + 1}h21v${height - 2}h-21a6 6 0 0 1-6-6v-${height - 14}a6 6 0 0 1 6-6Z`}
        className={fill}
      />
      <svg
        x={x + 8}
        y={y + height / 2 - 6}
        width="12"
        height="12"
        aria-hidden="true"
        className="text-paper"
        overflow="visible"
      >
        {mark}
      </svg>
      {head.map((line) => (
        <text key={line} x={x + 36} y={top} className="fill-muted text-14">
          {line}
        </text>
      ))}
      {body.map((line, place) => (
        <text
          key={line}
          x={x + 36}
          y={top + (head.length + place) * lineHeight}
          className={`fill-ink text-14 ${step === 2 ? '' : 'font-semibold'}`}
        >
          {line}
        </text>
      ))}
    </a>
  )
}

/** All the ways in which it hangs together with the centre, in one line. */
function headOf({ ways }: GraphNode): string {
  return [...new Set(ways.map(({ label }) => label))].join(', ')
}

/** A line from box to box: through the gap between two columns, or round the outside of one. */
function curve(from: Place, to: Place): string {
  const [y1, y2] = [from.y + from.height / 2, to.y + to.height / 2]
  if (from.column === to.column) {
    const isLeft = from.column < 0
    const x = isLeft ? from.x : from.x + from.width
    const bend = isLeft ? x - 34 : x + 34
    return `M${x} ${y1}C${bend} ${y1} ${bend} ${y2} ${x} ${y2}`
  }
  const isForward = from.x < to.x
  const [x1, x2] = isForward ? [from.x + from.width, to.x] : [from.x, to.x + to.width]
  const middle = (x1 + x2) / 2
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
}

/** What the shapes and colours of the boxes mean. */
export function DomainLegend({ domains }: { domains: { domain: string; label: string }[] }) {
  return (
    <ul aria-label={graphText.legend} className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-14 text-muted">
      {domains.map(({ domain, label }) => {
        const { fill, mark } = domainLook(domain)
        return (
          <li key={domain} className="inline-flex items-center gap-2">
            <svg width="22" height="20" aria-hidden="true" className="shrink-0">
              <rect width="22" height="20" rx="4" className={fill} />
              <svg
                x="5"
                y="4"
                width="12"
                height="12"
                aria-hidden="true"
                className="text-paper"
                overflow="visible"
              >
                {mark}
              </svg>
            </svg>
            {label}
          </li>
        )
      })}
    </ul>
  )
}
