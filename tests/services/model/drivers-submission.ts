import { sweepDeadlines } from '#app/jobs/sweep-deadlines.ts'
import { answerObjection } from '#app/services/answer-objection.server.ts'
import { answerQuestion } from '#app/services/answer-question.server.ts'
import { askQuestion } from '#app/services/ask-question.server.ts'
import { changeTimetable } from '#app/services/change-timetable.server.ts'
import { confirmDecision } from '#app/services/confirm-decision.server.ts'
import { extendDeadline } from '#app/services/extend-deadline.server.ts'
import { giveOpinion } from '#app/services/give-opinion.server.ts'
import { objectToDecision } from '#app/services/object-to-decision.server.ts'
import { reopenDecision } from '#app/services/reopen-decision.server.ts'
import { takeDossierAsIs } from '#app/services/take-dossier-as-is.server.ts'
import { withdrawDossier } from '#app/services/withdraw-dossier.server.ts'
import type { ReviewerKind } from '#workflows/catalogue/opinion.ts'
import type { WorkflowEvent } from '#workflows/engine/workflow.ts'
import { submissionContext } from '#workflows/submission/context.ts'
import type { SubmissionEvent } from '#workflows/submission/events.ts'
import type { Agency } from '../../factories/agencies.ts'
import { plainOpinions, reviewerRoles } from '../../factories/decisions.ts'
import {
  applicationsOf,
  caseOf,
  cases,
  cycleOf,
  cycleRow,
  dossierOf,
  itemsOf,
  slotOf,
} from '../../factories/lookups.ts'
import { start, submit } from '../../factories/stages.ts'
import {
  confirm,
  decide,
  endDesk,
  hear,
  letReplyPass,
  planDay,
  schedule,
} from '../../factories/stages-desk.ts'
import {
  type Driver,
  type Drivers,
  daysAhead,
  ensureDayOpen,
  ordinary,
  repair,
  type Scene,
  sendBack,
} from './scene.ts'

const events = {
  async submitted(scene) {
    const { world, agency, caseId } = scene
    // After a return every application is repaired: else opinions that stand would end the review by rule.
    if ((await caseOf(world, caseId)).stage === 'returned') {
      for (const application of await applicationsOf(world, agency)) await repair(scene, application)
    }
    await submit(world, agency)
  },
  softDeadlinePassed: letTimePass,
  hardDeadlinePassed: letTimePass,
  repairDeadlinePassed: letTimePass,
  async extended(scene) {
    const { world, agency, caseId: submissionId } = scene
    // A month is longer than any deadline of the timetable that runs.
    const until = daysAhead(scene, 30)
    await world.as(world.decider('desk-officer', agency))(extendDeadline, {
      submissionId,
      until,
      ground: 'Banjir',
    })
  },
  async timetableMoved({ world, caseId }) {
    // A window of replies can be moved once the desk is closed.
    if ((await caseOf(world, await cycleOf(world))).stage === 'desk') await endDesk(world)
    const { id: cycleId, submissionDueAt, submissionHardDueAt, replyDueAt } = await cycleRow(world)
    const { replyDueAt: runs } = submissionContext.parse((await caseOf(world, caseId)).context)
    const dates =
      runs === null
        ? { submissionDueAt, submissionHardDueAt: twoWeeksAfter(submissionHardDueAt), replyDueAt }
        : { submissionDueAt, submissionHardDueAt, replyDueAt: twoWeeksAfter(replyDueAt) }
    await world.as(world.role('ict-head'))(changeTimetable, { cycleId, ground: 'Banjir.', ...dates })
  },
  async takenAsIs({ world, agency, caseId: submissionId }) {
    const input = { submissionId, ground: 'Tidak menjawab.' }
    await world.as(world.decider('desk-officer', agency))(takeDossierAsIs, input)
  },
  async withdrawn({ world, agency, caseId: submissionId }) {
    await world.as(world.head(agency))(withdrawDossier, { submissionId, reason: 'Ada yang terlupa.' })
  },
  reviewStarted: ({ world, agency }) => start(world, agency),
  async questionAsked(scene, { reviewer }) {
    const { world, caseId: submissionId } = scene
    const kind = reviewer as ReviewerKind
    const question = { itemId: null, question: 'Di mana datanya?', dueAt: daysAhead(scene, 3) }
    await world.as(world.role(reviewerRoles[kind]))(askQuestion, {
      submissionId,
      reviewer: kind,
      ...question,
    })
  },
  async questionAnswered({ world, agency, caseId }, { reviewer }) {
    const open = 'SELECT id FROM questions WHERE submission_id = ? AND reviewer = ? AND answered_at IS NULL'
    const row = world.raw.prepare<[string, unknown], { id: string }>(open).get(caseId, reviewer)
    const answer = { questionId: row?.id ?? '', answer: 'Di pusat data kota.' }
    await world.as(world.representative(agency))(answerQuestion, answer)
  },
  async reviewCompleted({ world, agency }, { reviewer }) {
    const kind = reviewer as ReviewerKind
    for (const { id: itemId } of await itemsOf(world, agency)) {
      const opinion = { reviewer: kind, code: plainOpinions[kind], note: '', condition: null }
      await world.as(world.role(reviewerRoles[kind]))(giveOpinion, { itemId, ...opinion })
    }
  },
  async reviewWaived() {
    throw new Error('A review is waived by rule when it starts, never by an act')
  },
  returned: sendBack,
  async scheduled({ world, agency }) {
    if ((await cases(world, 'desk-session')).length === 0) await planDay(world)
    await schedule(world, agency)
  },
  async heard(scene) {
    await ensureDayOpen(scene)
    await hear(scene.world, scene.agency)
  },
  async decided({ world, agency }) {
    await decide(world, agency)
    const slot = await caseOf(world, await slotOf(world, agency))
    if (slot.stage === 'open') return confirm(world, agency)
    for (const item of await itemsOf(world, agency)) {
      if (item.stage !== 'provisional') continue
      await world.as(world.decider('ict-head', agency))(confirmDecision, { itemId: item.id })
    }
  },
  async decisionReopened(scene) {
    const itemId = await itemAt(scene, 'confirmed')
    const chief = scene.world.decider('ict-head', scene.agency)
    await scene.world.as(chief)(reopenDecision, { itemId, reason: 'Ada data baru.' })
  },
  async objected(scene) {
    const itemId = await itemAt(scene, 'confirmed')
    await scene.world.as(scene.world.head(scene.agency))(objectToDecision, {
      itemId,
      ground: 'Masih dipakai.',
    })
  },
  async objectionAnswered(scene) {
    const itemId = await itemAt(scene, 'objected')
    const chief = scene.world.decider('ict-head', scene.agency)
    await scene.world.as(chief)(answerObjection, { itemId, isUpheld: false, answer: 'Keputusan tetap.' })
  },
  async closed({ world }) {
    await endDesk(world)
    await letReplyPass(world)
  },
} satisfies Record<SubmissionEvent['type'], Driver>

function twoWeeksAfter(instant: string): string {
  return new Date(Date.parse(instant) + 14 * 86_400_000).toISOString()
}

/** The clock stands a second after the deadline the case waits for, and the sweep runs. */
async function letTimePass({ world, caseId }: Scene): Promise<void> {
  const { dueAt } = await caseOf(world, caseId)
  world.clock.moveTo(new Date(Date.parse(dueAt ?? '') + 1000).toISOString())
  await sweepDeadlines(world.office)
}

async function itemAt({ world, agency }: Scene, stage: string): Promise<string> {
  const item = (await itemsOf(world, agency)).find((each) => each.stage === stage)
  if (item === undefined) throw new Error(`No item of ${agency} is ${stage}`)
  return item.id
}

const reviewingOffices = { planning: 'bappeda', budget: 'bkad', technical: 'diskominfo' } as const

/** A review is waived for the reviewing office's own dossier. */
function agencyOf(route: readonly WorkflowEvent[]): Agency {
  const waived = route.find((event) => event.type === 'reviewWaived')
  return waived === undefined ? ordinary : reviewingOffices[waived.reviewer as ReviewerKind]
}

export const submissionDrivers: Drivers = { stage: 'cycleOpen', agency: agencyOf, begin: dossierOf, events }
