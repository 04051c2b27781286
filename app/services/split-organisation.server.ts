import { organisationById, updateOrganisation } from '#db/organisations.ts'
import { AppError, found } from './app-error.ts'
import { handOverObjects } from './hand-over-objects.server.ts'
import { handOverRoadmap } from './hand-over-roadmap.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import {
  beginOrganisation,
  endOrganisation,
  type Ground,
  handOver,
  type NamedOrganisation,
  refuseChanged,
  refuseGround,
  refuseWithOpenDossier,
} from './reorganisation.server.ts'

export interface Split extends Ground {
  organisationId: string
  /** The organisations that begin; the first carries on a duty the old one had. */
  successors: readonly NamedOrganisation[]
  /** Application id -> index of the successor that takes it; those not named go to the first. */
  applications: Readonly<Record<string, number>>
}

/** Splits an organisation into new ones: it ends with its positions, its applications and objects are divided among them. */
export function splitOrganisation(office: Office, command: Command, input: Split): Promise<Outcome> {
  return perform(office, command, async (act) => {
    await act.require('organisationChanged')
    const organisation = found(await organisationById(act.db, input.organisationId), 'Perangkat daerah ini')
    await refuseChanged(act, command.expectedVersion, organisation)
    await refuseGround(act, input, organisation)
    await refuseWithOpenDossier(act, organisation)
    if (input.successors.length < 2)
      throw new AppError('invalid', 'Pemecahan menghasilkan paling sedikit dua perangkat daerah.')
    const { on, basis } = input
    const { id: fromId, kind, duty } = organisation
    // It ends first, because one of the new organisations may carry its name on.
    await updateOrganisation(act.db, fromId, { validTo: on, duty: null })
    const ids = input.successors.map((_, index) => act.newId(`organisation successor ${index}`))
    const rows = []
    for (const [index, successor] of input.successors.entries()) {
      const own = { kind, duty: index === 0 ? duty : null, validFrom: on, label: `successor ${index}` }
      rows.push(await beginOrganisation(act, { ...successor, ...own }))
    }
    const targetOf = (id: string) => ids[input.applications[id] ?? 0] ?? ids[0] ?? fromId
    await handOver(act, { fromId, targetOf })
    const chosenFor = (id: string) => ids[input.applications[id] ?? -1] ?? null
    await handOverRoadmap(act, { fromId, targetOf: chosenFor, otherwise: ids[0] ?? fromId })
    await handOverObjects(act, { fromId, targetOf: chosenFor, otherwise: ids[0] ?? fromId })
    const successions = rows.map(({ id: toId }) => ({
      fromId,
      toId,
      kind: 'split' as const,
      validFrom: on,
      basis: basis.trim(),
    }))
    await endOrganisation(act, { organisation, successions })
  })
}
