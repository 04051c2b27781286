import { objectById, updateObject } from '#db/architecture.ts'
import { endById, endRelation, type Relation, standingRelationsOf } from '#db/relations.ts'
import { strandedBy } from '#workflows/rules/relations.ts'
import type { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'
import { objectChangedMeanwhile } from './object-record.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { refuseWhileFrozen } from './record-application.server.ts'

const longestReason = 1000

/**
 * Takes an object out of the architecture, with a reason; it stays readable, and its relations end with it.
 * Refused while something would be left without a relation it must have.
 */
export function retireObject(
  office: Office,
  command: Command,
  input: { objectId: string; reason: string },
): Promise<Outcome> {
  const reason = input.reason.trim()
  return perform(office, command, async (act) => {
    const row = found(await objectById(act.db, input.objectId), 'Objek ini')
    await act.require('objectRetired', row.organisationId)
    await refuseWhileFrozen(act.db, row.organisationId)
    if (command.expectedVersion !== undefined && command.expectedVersion !== row.version)
      throw await objectChangedMeanwhile(act.db, row)
    if (row.retiredAt !== null) throw new AppError('refused', `"${row.name}" sudah dinyatakan tidak berlaku.`)
    if (reason === '') throw new AppError('invalid', 'Tulis alasannya.', ['reason: Tulis alasannya.'])
    if (reason.length > longestReason) {
      const sentence = `Tulis alasan paling banyak ${longestReason} huruf.`
      throw new AppError('invalid', sentence, [`reason: ${sentence}`])
    }
    const own = await standingRelationsOf(act.db, [row.id])
    await refuseStranding(act, { id: row.id, name: row.name, own })
    for (const relation of own) {
      await endRelation(act.db, { id: relation.id, at: act.at })
      act.note({
        kind: 'relation',
        id: relation.id,
        version: 2,
        type: 'ended',
        payload: { kind: relation.kind, fromId: relation.fromId, toId: relation.toId },
      })
    }
    const version = row.version + 1
    if (!(await updateObject(act.db, { ...row, version, retiredAt: act.at, updatedAt: act.at }, row.version)))
      throw await objectChangedMeanwhile(act.db, row)
    act.note({ kind: 'architecture-object', id: row.id, version, type: 'retired', payload: { reason } })
  })
}

const mostNamed = 3

async function refuseStranding(
  act: Act,
  { id, name, own }: { id: string; name: string; own: readonly Relation[] },
): Promise<void> {
  const beginnings = [...new Set(own.filter(({ toId }) => toId === id).map(({ fromId }) => fromId))]
  const stranded = strandedBy(id, await standingRelationsOf(act.db, beginnings))
  if (stranded.length === 0) return
  const named = await Promise.all(stranded.slice(0, mostNamed).map(({ fromId }) => endById(act.db, fromId)))
  const names = named.map((end) => `"${end?.name ?? ''}"`).join(', ')
  const others = stranded.length > mostNamed ? ` dan ${stranded.length - mostNamed} lainnya` : ''
  throw new AppError(
    'refused',
    `"${name}" masih satu-satunya yang dimiliki ${names}${others}. Hubungkan dengan yang lain lebih dahulu, lalu ulangi.`,
  )
}
