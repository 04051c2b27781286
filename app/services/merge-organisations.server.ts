import { organisationById, updateOrganisation } from '#db/organisations.ts'
import { AppError, found } from './app-error.ts'
import { handOverObjects } from './hand-over-objects.server.ts'
import { handOverRoadmap } from './hand-over-roadmap.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import {
  endOrganisation,
  type Ground,
  handOver,
  refuseChanged,
  refuseGround,
  refuseWithOpenDossier,
} from './reorganisation.server.ts'

/**
 * Merges an organisation into another that lives: its applications and objects go there, its positions end, its history
 * stays. A duty (Bappeda's, BKAD's, Diskominfo's) goes along, unless the other has one already.
 */
export function mergeOrganisation(
  office: Office,
  command: Command,
  input: { fromId: string; intoId: string } & Ground,
): Promise<Outcome> {
  return perform(office, command, async (act) => {
    await act.require('organisationChanged')
    const from = found(await organisationById(act.db, input.fromId), 'Perangkat daerah ini')
    const into = found(await organisationById(act.db, input.intoId), 'Perangkat daerah penerusnya')
    if (from.id === into.id || into.validTo !== null)
      throw new AppError('invalid', 'Pilih perangkat daerah lain yang masih ada.', [
        'penerus: Pilih perangkat daerah lain yang masih ada.',
      ])
    await refuseChanged(act, command.expectedVersion, from)
    await refuseGround(act, input, from)
    await refuseWithOpenDossier(act, from)
    if (from.duty !== null && into.duty !== null)
      throw new AppError(
        'refused',
        'Keduanya memegang tugas dalam reviu. Satu perangkat daerah hanya dapat memegang satu tugas.',
      )
    const { on, basis } = input
    const succession = {
      fromId: from.id,
      toId: into.id,
      kind: 'merge' as const,
      validFrom: on,
      basis: basis.trim(),
    }
    await handOver(act, { fromId: from.id, targetOf: () => into.id })
    await handOverRoadmap(act, { fromId: from.id, targetOf: () => null, otherwise: into.id })
    await handOverObjects(act, { fromId: from.id, targetOf: () => null, otherwise: into.id })
    await endOrganisation(act, { organisation: from, successions: [succession] })
    if (from.duty !== null) await updateOrganisation(act.db, into.id, { duty: from.duty })
  })
}
