import { transitionsOf, type WrittenTransition } from './checks.ts'
import { describeGrant } from './permission.ts'
import type { Workflow } from './workflow.ts'

interface StateConfig {
  initial?: string
  type?: string
  meta?: { label?: string }
  states?: Record<string, StateConfig>
  onDone?: { target?: string }
}

/** The machine as a Mermaid stateDiagram-v2, with Indonesian labels; same machine, same text. */
export function toDiagram(workflow: Workflow): string {
  const root = workflow.machine.config as StateConfig
  const lines = ['stateDiagram-v2', '  direction LR']
  drawLevel({ workflow, level: root, path: '', indent: '  ', lines })
  return lines.join('\n')
}

interface Level {
  workflow: Workflow
  level: StateConfig
  path: string
  indent: string
  lines: string[]
}

function drawLevel({ workflow, level, path, indent, lines }: Level): void {
  const id = (name: string) => [path, name].filter((part) => part !== '').join('_')
  if (level.initial !== undefined) lines.push(`${indent}[*] --> ${id(level.initial)}`)
  for (const [name, state] of Object.entries(level.states ?? {})) {
    const label = state.meta?.label ?? name
    if (state.states === undefined) {
      lines.push(`${indent}state "${label}" as ${id(name)}`)
    } else {
      lines.push(`${indent}state "${label}" as ${id(name)} {`)
      drawChildren({ workflow, level: state, path: id(name), indent: `${indent}  `, lines })
      lines.push(`${indent}}`)
    }
    if (state.onDone?.target !== undefined)
      lines.push(`${indent}${id(name)} --> ${id(state.onDone.target)}: semua selesai`)
    if (state.type === 'final') lines.push(`${indent}${id(name)} --> [*]`)
  }
  for (const written of transitionsOf(workflow)) {
    const own = written.state.split('.').slice(0, -1).join('_')
    if (own !== path || written.state === '') continue
    const from = written.state.replaceAll('.', '_')
    const to = written.target === undefined ? from : id(written.target)
    lines.push(`${indent}${from} --> ${to}: ${arrowLabel(workflow, written)}`)
  }
}

function drawChildren(level: Level): void {
  if (level.level.type !== 'parallel') {
    drawLevel(level)
    return
  }
  Object.entries(level.level.states ?? {}).forEach(([name, region], index) => {
    if (index > 0) level.lines.push(`${level.indent}--`)
    drawLevel({ ...level, level: region, path: `${level.path}_${name}` })
  })
}

function arrowLabel(workflow: Workflow, written: WrittenTransition): string {
  const label = workflow.eventLabels[written.event] ?? written.event
  return written.guard === undefined ? label : `${label} [${written.guard}]`
}

/** State x event x role as Markdown rows: what officials read instead of the graph. */
export function toTable(workflow: Workflow): string {
  const rows = transitionsOf(workflow).map((written) => {
    const who = (workflow.permissions[written.event] ?? [])
      .filter((grant) => grantFits(grant.when, written.params))
      .map(describeGrant)
    const from = stateLabel(workflow, written.state)
    const to = written.target === undefined ? '(tetap)' : stateLabel(workflow, siblingOf(written))
    return `| ${from} | ${workflow.eventLabels[written.event]} \`${written.event}\` | ${written.guard ?? ''} | ${to} | ${who.join('; ')} |`
  })
  return ['| Tahap | Tindakan | Syarat | Menjadi | Yang berwenang |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  )
}

function grantFits(
  when: Readonly<Record<string, string>> | undefined,
  params: Readonly<Record<string, unknown>> | undefined,
): boolean {
  if (when === undefined || params === undefined) return true
  return Object.entries(params).every(([key, value]) => when[key] === undefined || when[key] === value)
}

/** 'inReview.budget.pending' -> 'Ditelaah › Menunggu telaah BKAD': outermost and innermost label. */
function stateLabel(workflow: Workflow, path: string): string {
  let level = workflow.machine.config as StateConfig
  const labels = path.split('.').map((name) => {
    level = level.states?.[name] ?? {}
    return level.meta?.label ?? name
  })
  const last = labels.at(-1) ?? path
  return labels.length > 1 ? `${labels[0]} › ${last}` : last
}

function siblingOf(written: WrittenTransition): string {
  return [...written.state.split('.').slice(0, -1), written.target].join('.')
}
