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
  const parts = Object.entries(matrix.situations).map(([name, snapshot]) => {
    const taken: string[] = []
    const refused: string[] = []
    for (const [row, events] of rowsOf(matrix)) {
      const decisions = events.map((event) => ({ event, decision: decide(matrix.workflow, snapshot, event) }))
      const first = decisions.find(({ decision }) => decision.ok)
      if (first === undefined || !first.decision.ok) {
        refused.push(row)
        continue
      }
      const cells = Object.values(columns).map(({ actor, dossier }) =>
        rolesFor(matrix.workflow, first.event, { actor, dossier }),
      )
      taken.push(`| ${[row, valueText(first.decision.next), ...cells].join(' | ')} |`)
    }
    const head = ['event', 'becomes', ...Object.keys(columns)]
    const table =
      taken.length === 0
        ? ['Takes no event.']
        : [`| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`, ...taken]
    return [`## ${name}`, '', ...table, '', `Refused: ${refused.join(', ') || 'nothing'}.`, ''].join('\n')
  })
  return [`# ${matrix.workflow.name}: who may do what, when`, '', ...parts].join('\n')
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
