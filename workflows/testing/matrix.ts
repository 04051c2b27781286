import { type Actor, type Role, roles } from '#workflows/engine/actor.ts'
import { decide } from '#workflows/engine/decide.ts'
import { mayPerform } from '#workflows/engine/permission.ts'
import type { Snapshot, Workflow, WorkflowEvent } from '#workflows/engine/workflow.ts'
import { actorAs, organisations, subjectOf } from './actors.ts'

/** A situation of a case, by the name the matrix prints. */
export type Situations = Readonly<Record<string, Snapshot>>

export interface Matrix {
  workflow: Workflow
  situations: Situations
  /** Several events of one type give several rows when `tell` names them apart. */
  events: readonly WorkflowEvent[]
  tell?: (event: WorkflowEvent) => string
  /** Whether the cases of this workflow are about one organisation. */
  isAboutOrganisation: boolean
}

const everyone: readonly Role[] = [...roles, 'system']

/** Where actor and dossier belong; the four ways they can stand to each other. */
const standings = {
  'own dossier': { actor: organisations.health, dossier: organisations.health },
  'dossier of another': { actor: organisations.transport, dossier: organisations.health },
  'Diskominfo its own': { actor: organisations.organiser, dossier: organisations.organiser },
  'dossier of Diskominfo, seen from outside': {
    actor: organisations.transport,
    dossier: organisations.organiser,
  },
} as const

const noDossier = { everyone: { actor: organisations.transport, dossier: null } } as const

/** State x event x role x relation as Markdown; the columns name the roles that may. */
export function matrixText(matrix: Matrix): string {
  const columns = matrix.isAboutOrganisation ? standings : noDossier
  const rows = rowsOf(matrix)
  const head = ['event', 'becomes', ...Object.keys(columns)]
  const parts = Object.entries(matrix.situations).flatMap(([name, snapshot]) => {
    const lines = [...rows].flatMap(([row, events]) => {
      const first = firstTaken(matrix.workflow, snapshot, events)
      if (first === undefined) return []
      const cells = Object.values(columns).map((at) => rolesFor(matrix.workflow, first.event, at))
      return [`| ${[row, valueText(first.next), ...cells].join(' | ')} |`]
    })
    const table =
      lines.length === 0
        ? ['Takes no event.']
        : [`| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`, ...lines]
    return [`## ${name}`, '', ...table, '']
  })
  return [
    `# ${matrix.workflow.name}: who may do what, when`,
    '',
    'Made by the test beside it; read it whenever it changes. What a table does not name is refused in',
    'that situation. Every role is tried in every column, also where the city has no such position.',
    '',
    `All events: ${[...rows.keys()].join(', ')}.`,
    '',
    ...parts,
  ].join('\n')
}

function firstTaken(workflow: Workflow, snapshot: Snapshot, events: readonly WorkflowEvent[]) {
  for (const event of events) {
    const decision = decide(workflow, snapshot, event)
    if (decision.ok) return { event, next: decision.next }
  }
  return undefined
}

function rowsOf({ events, tell = (event) => event.type }: Matrix): Map<string, WorkflowEvent[]> {
  const rows = new Map<string, WorkflowEvent[]>()
  for (const event of events) rows.set(tell(event), [...(rows.get(tell(event)) ?? []), event])
  return rows
}

function rolesFor(
  workflow: Workflow,
  event: WorkflowEvent,
  at: { actor: string; dossier: string | null },
): string {
  const subject = subjectOf(at.dossier)
  const may = (actor: Actor) => mayPerform(workflow.permissions, { actor, event, subject })
  return everyone.filter((role) => may(actorAs(role, at.actor))).join(', ') || '-'
}

/** 'inReview {planning: opined, budget: pending}' */
function valueText(snapshot: Snapshot): string {
  const { value } = snapshot
  if (typeof value === 'string') return value
  return Object.entries(value as Record<string, object>)
    .map(
      ([stage, regions]) =>
        `${stage} ${JSON.stringify(regions).replaceAll('"', '').replaceAll(/[:,]/g, '$& ')}`,
    )
    .join()
}
