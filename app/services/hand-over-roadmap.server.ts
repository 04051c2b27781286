import { gapByKey, gapsOfOrganisation, updateGap } from '#db/gaps.ts'
import { linksOfInitiative, moveSupport } from '#db/initiative-links.ts'
import { initiativeByKey, initiativesOfOrganisation, updateInitiative } from '#db/initiatives.ts'
import type { Act } from './act.server.ts'
import { AppError } from './app-error.ts'

interface HandOver {
  fromId: string
  targetOf: (applicationId: string) => string | null
  otherwise: string
}

/**
 * Hands the roadmap of one organisation to others: an initiative goes where an application goes that it is bound
 * to, the rest and the gaps to `otherwise`; what the old one supported, `otherwise` supports.
 */
export async function handOverRoadmap(act: Act, { fromId, targetOf, otherwise }: HandOver): Promise<void> {
  for (const row of await initiativesOfOrganisation(act.db, fromId)) {
    const links = await linksOfInitiative(act.db, row.id)
    const bound = links.filter(({ targetKind }) => targetKind === 'application')
    const toId = bound.map(({ targetId }) => targetOf(targetId)).find((id) => id !== null) ?? otherwise
    if ((await initiativeByKey(act.db, { ...row, organisationId: toId })) !== undefined)
      throw sameName('kegiatan peta rencana', row.name)
    const version = row.version + 1
    await updateInitiative(act.db, { ...row, organisationId: toId, version, updatedAt: act.at }, row.version)
    const payload = { fromId, toId }
    act.note({ kind: 'initiative', id: row.id, version, type: 'handedOver', payload })
  }
  for (const row of await gapsOfOrganisation(act.db, fromId)) {
    const toId = otherwise
    if ((await gapByKey(act.db, { ...row, organisationId: toId })) !== undefined)
      throw sameName('kesenjangan', row.title)
    const version = row.version + 1
    await updateGap(act.db, { ...row, organisationId: toId, version, updatedAt: act.at }, row.version)
    act.note({ kind: 'gap', id: row.id, version, type: 'handedOver', payload: { fromId, toId } })
  }
  await moveSupport(act.db, { fromId, toId: otherwise })
}

function sameName(what: string, name: string): AppError {
  const sentence = `Penerusnya sudah punya ${what} bernama "${name}". Ubah nama salah satunya, lalu ulangi.`
  return new AppError('refused', sentence)
}
