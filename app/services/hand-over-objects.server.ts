import { objectByKey, objectsOfOrganisation, updateObject } from '#db/architecture.ts'
import { standingRelationsOf } from '#db/relations.ts'
import type { Act } from './act.server.ts'
import { AppError } from './app-error.ts'

/**
 * Hands the architecture objects of one organisation to others: what hangs together with an application that
 * goes to `targetOf` goes there too, the rest to `otherwise`.
 */
export async function handOverObjects(
  act: Act,
  {
    fromId,
    targetOf,
    otherwise,
  }: { fromId: string; targetOf: (applicationId: string) => string | null; otherwise: string },
): Promise<void> {
  for (const row of await objectsOfOrganisation(act.db, fromId)) {
    const relations = await standingRelationsOf(act.db, [row.id])
    const ends = relations.flatMap((relation) => [relation.fromId, relation.toId])
    const toId = ends.map(targetOf).find((target) => target !== null) ?? otherwise
    const { kind, nameKey } = row
    if ((await objectByKey(act.db, { organisationId: toId, kind, nameKey })) !== undefined)
      throw new AppError(
        'refused',
        `Penerusnya sudah punya objek arsitektur bernama "${row.name}". Ubah nama salah satunya, lalu ulangi.`,
      )
    const version = row.version + 1
    await updateObject(act.db, { ...row, organisationId: toId, version, updatedAt: act.at }, row.version)
    act.note({
      kind: 'architecture-object',
      id: row.id,
      version,
      type: 'handedOver',
      payload: { fromId, toId },
    })
  }
}
