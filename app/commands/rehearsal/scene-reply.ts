import { sweepDeadlines } from '#app/jobs/sweep-deadlines.ts'
import { answerObjection } from '#app/services/answer-objection.server.ts'
import { confirmDecision } from '#app/services/confirm-decision.server.ts'
import { objectToDecision } from '#app/services/object-to-decision.server.ts'
import { recordDecision } from '#app/services/record-decision.server.ts'
import { type ReviewListItem, reviewList } from '#app/views/review-list.ts'
import { say } from '../report.ts'
import { at, dueDates, practiceTimetable } from './calendar.ts'
import { practiceDecision } from './policy.ts'
import { play, type Rehearsal } from './rehearsal.ts'
import type { Opened } from './scene-opening.ts'

const order = ['deactivate', 'replace-national', 'keep']

/** One objection is upheld: the same decision gets a later date, as a new version. Then the window closes by the clock. */
export async function playReply(rehearsal: Rehearsal, { cycleId, cast }: Opened): Promise<void> {
  const { office, clock } = rehearsal
  clock.moveTo(at('2026-08-11', 9))
  const items = await reviewList(office.store, cycleId)
  const ranks = items.map(rank)
  const item = items[ranks.indexOf(Math.min(...ranks))]
  if (item !== undefined) await playObjection(rehearsal, { cast, item })
  clock.moveTo(at(practiceTimetable.replyDueOn, 17))
  const sweep = await sweepDeadlines(office)
  for (const held of sweep.held) throw new Error(`Masa tanggapan tidak dapat ditutup: ${held.reason}`)
  say(`clock masa tanggapan berakhir, ${sweep.passed} tahap berganti`)
}

function rank(item: ReviewListItem): number {
  const position = order.indexOf(practiceDecision(item).code)
  return position < 0 ? order.length : position
}

async function playObjection(
  rehearsal: Rehearsal,
  { cast, item }: { cast: Opened['cast']; item: ReviewListItem },
): Promise<void> {
  const { office } = rehearsal
  const { itemId, organisationId, fields } = item
  const name = String(fields.name)
  const head = cast.of('agency-head', organisationId)
  const chief = cast.decider('ict-head', organisationId)
  const officer = cast.decider('desk-officer', organisationId)
  await play(
    rehearsal,
    { id: 'objection', actor: head, line: `Keberatan atas keputusan ${name}` },
    (command) =>
      objectToDecision(office, command, {
        itemId,
        ground: 'Pemindahan data memerlukan waktu lebih lama daripada batas yang diputuskan.',
      }),
  )
  await play(
    rehearsal,
    { id: 'objection answer', actor: chief, line: `Keberatan atas ${name} diterima` },
    (command) =>
      answerObjection(office, command, {
        itemId,
        isUpheld: true,
        answer: 'Keputusan tetap, batas waktunya disesuaikan agar data dapat dipindahkan dengan tertib.',
      }),
  )
  const decision = practiceDecision(item)
  const later = {
    ...decision,
    dueOn: decision.code === 'deactivate' ? dueDates.extended : decision.dueOn,
    conditions: 'Data dipindahkan lebih dahulu',
    inCharge: head.positionTitle,
  }
  await play(rehearsal, { id: 'decide again', actor: officer, line: `Keputusan baru ${name}` }, (command) =>
    recordDecision(office, command, { itemId, decision: later }),
  )
  await play(
    rehearsal,
    { id: 'confirm again', actor: chief, line: `Keputusan baru ${name} disahkan` },
    (command) => confirmDecision(office, command, { itemId }),
  )
}
