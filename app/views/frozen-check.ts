import { isDeepStrictEqual } from 'node:util'
import { annexesHash, frozenDecrees, storedAnnexes } from '#db/decree-annexes.ts'
import { allInitiativeOpinions, type InitiativeOpinionRow } from '#db/initiative-opinions.ts'
import { eventsOfSubject } from '#db/log.ts'
import type { Db } from '#db/open.ts'
import { recordEvents, recordRows } from '#db/record-log.ts'
import { recordAsOf } from '#workflows/rules/record-as-of.ts'

/**
 * The records beside the cases that are not what the log says, by their ids: applications, objects and
 * initiatives, opinions on these, and the frozen annexes of decrees.
 */
export async function strayRecords(read: Db): Promise<string[]> {
  const strays = await strayRows(read)
  for (const opinion of await allInitiativeOpinions(read))
    if (!(await isAsLogged(read, opinion))) strays.push(opinion.id)
  for (const { decreeId, sha256 } of await frozenDecrees(read)) {
    const [recorded] = await eventsOfSubject(read, 'decree-text', decreeId)
    const { annexes } = (recorded?.payload ?? {}) as { annexes?: { sha256?: string } }
    const stored = annexesHash(await storedAnnexes(read, decreeId))
    if (stored !== sha256 || stored !== annexes?.sha256) strays.push(decreeId)
  }
  return strays
}

/** Whose row is not what its events fold to. */
async function strayRows(read: Db): Promise<string[]> {
  const events = await recordEvents(read)
  return (await recordRows(read)).flatMap(({ id, organisationId, fields, endedAt }) => {
    const then = recordAsOf(events.get(id) ?? [])
    const told = then && { organisationId: then.organisationId, fields: then.fields, endedAt: then.endedAt }
    return isDeepStrictEqual(told, { organisationId, fields, endedAt }) ? [] : [id]
  })
}

/** What an office said last is what stands: the same words, on the same version, by the same person at that time. */
async function isAsLogged(read: Db, row: InitiativeOpinionRow): Promise<boolean> {
  const last = (await eventsOfSubject(read, 'initiative-opinion', row.id)).at(-1)
  if (last === undefined || last.subjectVersion !== row.version || last.at !== row.givenAt) return false
  const said = last.payload as Partial<InitiativeOpinionRow>
  const { name, positionTitle } = last.actor as { name?: string; positionTitle?: string }
  const keys = ['cycleId', 'initiativeId', 'reviewer', 'code', 'note', 'initiativeVersion'] as const
  return (
    keys.every((key) => said[key] === row[key]) &&
    name === row.givenByName &&
    positionTitle === row.givenByTitle
  )
}
