import { objectById } from '#db/architecture.ts'
import { gapById } from '#db/gaps.ts'
import { initiativeById } from '#db/initiatives.ts'
import { applicationById } from '#db/inventory.ts'
import type { Db } from '#db/open.ts'
import { organisationById } from '#db/organisations.ts'
import type { LinkRelation, LinkTarget } from '#workflows/catalogue/initiative-link.ts'
import { type LinkEnd, linkProblem } from '#workflows/rules/initiative-links.ts'
import { AppError, found } from './app-error.ts'
import { linkInitiative, unlinkInitiative } from './initiative-link.server.ts'
import { initiativeSeen } from './initiative-record.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

interface Link {
  initiativeId: string
  relation: LinkRelation
  target: LinkTarget
}

/** Says that an initiative hangs together with something: an agency, an object, a gap, or another initiative. */
export function relateInitiative(office: Office, command: Command, input: Link): Promise<Outcome> {
  const { initiativeId: id, relation, target } = input
  return perform(office, command, async (act) => {
    const row = await initiativeSeen(act, { id, expectedVersion: command.expectedVersion })
    await act.require('initiativeRecorded', row.organisationId)
    const to = found(await endOf(act.db, target), 'Yang dihubungkan')
    const problem = linkProblem({ relation, from: row, to })
    if (problem !== null) throw new AppError('invalid', problem)
    await linkInitiative(act, { row, relation, to })
  })
}

/** Takes such a word back. */
export function unrelateInitiative(office: Office, command: Command, input: Link): Promise<Outcome> {
  const { initiativeId: id, relation, target } = input
  return perform(office, command, async (act) => {
    const row = await initiativeSeen(act, { id, expectedVersion: command.expectedVersion })
    await act.require('initiativeRecorded', row.organisationId)
    const { name } = (await endOf(act.db, target)) ?? { name: target.id }
    await unlinkInitiative(act, { row, relation, to: { ...target, name } })
  })
}

/** What a link ends in, as the rule looks at it; null where there is no such thing. */
async function endOf(db: Db, target: LinkTarget): Promise<LinkEnd | null> {
  const { kind, id } = target
  if (kind === 'architecture-object') {
    const object = await objectById(db, id)
    if (object === undefined) return null
    const { name, retiredAt, objectClass } = object
    return { ...target, name, isRetired: retiredAt !== null, isRestricted: objectClass === 'restricted' }
  }
  if (kind === 'initiative') {
    const other = await initiativeById(db, id)
    return other === undefined ? null : { ...target, name: other.name, roadmapId: other.roadmapId }
  }
  const name = await nameOf(db, target)
  return name === null ? null : { ...target, name }
}

async function nameOf(db: Db, { kind, id }: LinkTarget): Promise<string | null> {
  switch (kind) {
    case 'organisation':
      return (await organisationById(db, id))?.name ?? null
    case 'application':
      return (await applicationById(db, id))?.name ?? null
    case 'gap':
      return (await gapById(db, id))?.title ?? null
    default:
      return null
  }
}
