import { decreeById } from '#db/decrees.ts'
import { eventsOfSubject } from '#db/log.ts'
import { AppError, found } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Asks the press for what changed between two versions of a decree's words. */
export function orderRedLine(
  office: Office,
  command: Command,
  input: { decreeId: string; from: number; to: number },
): Promise<Outcome> {
  const { decreeId, from, to } = input
  return perform(office, command, async (act) => {
    await act.require('decreeCommented')
    found(await decreeById(act.db, decreeId), 'Naskah ini')
    const versions = (await eventsOfSubject(act.db, 'decree-text', decreeId)).map(
      (each) => each.subjectVersion,
    )
    if (!versions.includes(from) || !versions.includes(to) || from === to)
      throw new AppError('invalid', 'Pilih dua versi naskah yang berbeda, lalu bandingkan.')
    const version = (await eventsOfSubject(act.db, 'decree-comparison', decreeId)).length + 1
    act.note({ kind: 'decree-comparison', id: decreeId, version, type: 'ordered', payload: { from, to } })
    const payload = { workflow: 'decree', caseId: decreeId, version, at: act.at, from, to }
    act.jobs.push({ kind: 'makeRedLine', payload, part: act.drafts.length - 1 })
  })
}
