import { followUpById, setFollowUpStatus } from '#db/follow-ups.ts'
import {
  type FollowUpAct,
  followUpActs,
  followUpRefusal,
  isFollowUpStatus,
} from '#workflows/records/follow-up.ts'
import type { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'
import { versionSeen } from './version-seen.server.ts'

interface Content {
  followUpId: string
  type: FollowUpAct
  payload: object
  expectedVersion: number | undefined
}

/**
 * Carries one act on a follow-up out: permission (403), status (409), the row and the log. Words are checked
 * by the services before.
 */
export async function actOnFollowUp(act: Act, content: Content): Promise<void> {
  const { followUpId: id, type, payload, expectedVersion } = content
  const row = found(await followUpById(act.db, id), 'Tindak lanjut ini')
  await act.require(type, row.organisationId)
  const version = await versionSeen(act.db, {
    kind: 'follow-up',
    id,
    name: 'Tindak lanjut ini',
    expectedVersion,
  })
  const status = isFollowUpStatus(row.status) ? row.status : 'open'
  const refusal = followUpRefusal(type, status)
  if (refusal !== null) throw new AppError('refused', refusal)
  const { to } = followUpActs[type]
  if (to !== status) await setFollowUpStatus(act.db, id, to)
  act.note({ kind: 'follow-up', id, version, type, payload: { ...payload, status: to } })
}

/** The words without the blanks around them; refuses where there are none. */
export function wordsOf(text: string, missing: string): string {
  const words = text.trim()
  if (words === '') throw new AppError('invalid', missing)
  return words
}
