import { answerObjection } from '#app/services/answer-objection.server.ts'
import { confirmDecision } from '#app/services/confirm-decision.server.ts'
import { giveOpinion } from '#app/services/give-opinion.server.ts'
import { grantException } from '#app/services/grant-exception.server.ts'
import { objectToDecision } from '#app/services/object-to-decision.server.ts'
import { parkItem } from '#app/services/park-item.server.ts'
import { recordDecision } from '#app/services/record-decision.server.ts'
import { recordDissent } from '#app/services/record-dissent.server.ts'
import { reopenDecision } from '#app/services/reopen-decision.server.ts'
import { resumeItem } from '#app/services/resume-item.server.ts'
import type { ReviewerKind } from '#workflows/catalogue/opinion.ts'
import type { ReviewItemEvent } from '#workflows/review-item/events.ts'
import { keep, plainOpinions, reviewerRoles } from '../../factories/decisions.ts'
import { applicationsOf, caseOf, itemOf, slotOf } from '../../factories/lookups.ts'
import { start, submit } from '../../factories/stages.ts'
import { confirm, decide, endDesk, letReplyPass } from '../../factories/stages-desk.ts'
import {
  type Driver,
  type Drivers,
  ensureHeard,
  ensureInReview,
  repair,
  type Scene,
  sendBack,
} from './scene.ts'

const events = {
  async opinionGiven(scene, event) {
    await ensureInReview(scene)
    const { world, caseId: itemId } = scene
    const reviewer = event.reviewer as ReviewerKind
    const opinion = { itemId, reviewer, code: plainOpinions[reviewer], note: '', condition: null }
    await world.as(world.role(reviewerRoles[reviewer]))(giveOpinion, opinion)
  },
  /**
   * The register knows no transfer of a duty yet, so this moves Bappeda's to the agency around the
   * services: only so an office can lose its say after the others have spoken.
   */
  async opinionWaived(scene) {
    await ensureInReview(scene)
    const { world, agency } = scene
    await sendBack(scene)
    world.raw.exec("UPDATE organisations SET duty = NULL WHERE duty = 'planning'")
    const give = world.raw.prepare("UPDATE organisations SET duty = 'planning' WHERE id = ?")
    give.run(world.organisationId(agency))
    await submit(world, agency)
    await start(world, agency)
  },
  async opinionsReset(scene) {
    await ensureInReview(scene)
    const { world, agency } = scene
    await sendBack(scene)
    const [application] = await applicationsOf(world, agency)
    if (application !== undefined) await repair(scene, application)
    await submit(world, agency)
  },
  async exceptionGranted({ world, caseId: itemId }) {
    const paper = { ground: 'Aplikasi rusak sejak lama.', letter: 'Nomor 1 tahun 2026' }
    await world.as(world.role('regional-secretary'))(grantException, { itemId, ...paper })
  },
  async decisionRecorded(scene) {
    await ensureHeard(scene)
    const { world, caseId: itemId } = scene
    await world.as(world.role('desk-officer'))(recordDecision, { itemId, decision: keep })
  },
  async parked(scene) {
    await ensureHeard(scene)
    const { world, caseId: itemId } = scene
    await world.as(world.role('desk-officer'))(parkItem, { itemId, reason: 'Menunggu data.' })
  },
  async resumed({ world, caseId: itemId }) {
    await world.as(world.role('desk-officer'))(resumeItem, { itemId })
  },
  async dissentRecorded({ world, caseId: itemId }) {
    const dissent = { party: 'budget' as const, note: 'Asetnya belum jelas.' }
    await world.as(world.role('budget-reviewer'))(recordDissent, { itemId, ...dissent })
  },
  async decisionConfirmed(scene) {
    const { world, agency, caseId: itemId } = scene
    await decide(world, agency)
    const slot = await caseOf(world, await slotOf(world, agency))
    if (slot.stage === 'open') return confirm(world, agency)
    await world.as(world.role('ict-head'))(confirmDecision, { itemId })
  },
  async reopened({ world, caseId: itemId }) {
    await world.as(world.role('ict-head'))(reopenDecision, { itemId, reason: 'Ada data baru.' })
  },
  async objected({ world, agency, caseId: itemId }) {
    await world.as(world.head(agency))(objectToDecision, { itemId, ground: 'Masih dipakai.' })
  },
  async objectionAnswered({ world, caseId: itemId }, { isUpheld }) {
    const answer = { isUpheld: isUpheld === true, answer: 'Sudah dipertimbangkan.' }
    await world.as(world.role('ict-head'))(answerObjection, { itemId, ...answer })
  },
  async finalised({ world }: Scene) {
    await endDesk(world)
    await letReplyPass(world)
  },
} satisfies Record<ReviewItemEvent['type'], Driver>

export const reviewItemDrivers: Drivers = {
  stage: 'submitted',
  begin: async (world, agency) => (await itemOf(world, agency)).id,
  events,
}
