import { answerQuestion } from '#app/services/answer-question.server.ts'
import { askQuestion } from '#app/services/ask-question.server.ts'
import { completeReview } from '#app/services/complete-review.server.ts'
import { extendDeadline } from '#app/services/extend-deadline.server.ts'
import { giveOpinion } from '#app/services/give-opinion.server.ts'
import { grantException } from '#app/services/grant-exception.server.ts'
import { returnDossier } from '#app/services/return-dossier.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { submitDossier } from '#app/services/submit-dossier.server.ts'
import { takeDossierAsIs } from '#app/services/take-dossier-as-is.server.ts'
import { withdrawDossier } from '#app/services/withdraw-dossier.server.ts'
import { type ReviewerKind, reviewerKinds } from '#workflows/catalogue/opinion.ts'
import type { Agency } from '../../factories/agencies.ts'
import { plainOpinions, reviewerRoles } from '../../factories/decisions.ts'
import { dossierOf, itemOf } from '../../factories/lookups.ts'
import { letRunOut } from '../../factories/stages.ts'
import type { World } from '../../factories/world.ts'
import { cases, type Row } from './row.ts'

const later = '2026-08-01T01:00:00.000Z'

/** An office that may ask this agency. */
function askerOf(agency: Agency): ReviewerKind {
  return agency === 'bappeda' ? 'budget' : 'planning'
}

async function ask(world: World, agency: Agency): Promise<void> {
  const reviewer = askerOf(agency)
  const question = { reviewer, itemId: null, question: 'Di mana datanya?', dueAt: later }
  const submissionId = await dossierOf(world, agency)
  await world.as(world.role(reviewerRoles[reviewer]))(askQuestion, { submissionId, ...question })
}

function questionOf(world: World, submissionId: string): string {
  const open = world.raw.prepare<[string], { id: string }>('SELECT id FROM questions WHERE submission_id = ?')
  return open.get(submissionId)?.id ?? ''
}

/** What each of the three offices does, and only on others' dossiers. */
const perOffice = reviewerKinds.flatMap((reviewer): Row[] => [
  {
    service: 'ask-question',
    act: reviewer,
    stage: 'inReview',
    subjects: cases,
    may: { [reviewerRoles[reviewer]]: 'other' },
    attempt: async (by, world, agency) => {
      const question = { reviewer, itemId: null, question: 'Di mana datanya?', dueAt: later }
      return by(askQuestion, { submissionId: await dossierOf(world, agency), ...question })
    },
  },
  {
    service: 'give-opinion',
    act: reviewer,
    stage: 'inReview',
    subjects: cases,
    may: { [reviewerRoles[reviewer]]: 'other' },
    attempt: async (by, world, agency) => {
      const opinion = { reviewer, code: plainOpinions[reviewer], note: '', condition: null }
      return by(giveOpinion, { itemId: (await itemOf(world, agency)).id, ...opinion })
    },
  },
  {
    service: 'complete-review',
    act: reviewer,
    stage: 'inReview',
    // Only a dossier without applications is ended by hand.
    subjects: ['kecamatan'],
    may: { [reviewerRoles[reviewer]]: 'other' },
    attempt: async (by, world, agency) =>
      by(completeReview, { submissionId: await dossierOf(world, agency), reviewer }),
  },
])

/** From the open cycle to the end of the review. */
export const dossierRows: readonly Row[] = [
  ...perOffice,
  {
    service: 'answer-question',
    stage: 'inReview',
    subjects: cases,
    may: { representative: 'own', 'agency-head': 'own' },
    before: ask,
    attempt: async (by, world, agency) => {
      const questionId = questionOf(world, await dossierOf(world, agency))
      return by(answerQuestion, { questionId, answer: 'Di pusat data kota.' })
    },
  },
  {
    service: 'extend-deadline',
    stage: 'cycleOpen',
    subjects: cases,
    may: { 'desk-officer': 'other', 'regional-secretary': 'organiser' },
    attempt: async (by, world, agency) =>
      by(extendDeadline, { submissionId: await dossierOf(world, agency), until: later, ground: 'Banjir.' }),
  },
  {
    service: 'grant-exception',
    stage: 'inReview',
    subjects: cases,
    may: { 'regional-secretary': 'other', mayor: 'own' },
    attempt: async (by, world, agency) => {
      const paper = { ground: 'Aplikasi rusak sejak lama.', letter: 'Nomor 1 tahun 2026' }
      return by(grantException, { itemId: (await itemOf(world, agency)).id, ...paper })
    },
  },
  {
    service: 'return-dossier',
    stage: 'inReview',
    subjects: cases,
    may: { 'desk-officer': 'other', 'regional-secretary': 'organiser' },
    attempt: async (by, world, agency) =>
      by(returnDossier, { submissionId: await dossierOf(world, agency), missing: 'Alamat.', dueAt: later }),
  },
  {
    service: 'start-review',
    stage: 'submitted',
    subjects: cases,
    may: { 'desk-officer': 'any' },
    attempt: async (by, world, agency) => by(startReview, { submissionId: await dossierOf(world, agency) }),
  },
  {
    service: 'submit-dossier',
    stage: 'cycleOpen',
    subjects: cases,
    may: { 'agency-head': 'own' },
    attempt: async (by, world, agency) => by(submitDossier, { submissionId: await dossierOf(world, agency) }),
  },
  {
    service: 'take-dossier-as-is',
    stage: 'cycleOpen',
    subjects: cases,
    may: { 'desk-officer': 'other', 'regional-secretary': 'organiser' },
    before: letRunOut,
    attempt: async (by, world, agency) =>
      by(takeDossierAsIs, { submissionId: await dossierOf(world, agency), ground: 'Tidak menjawab.' }),
  },
  {
    service: 'withdraw-dossier',
    stage: 'submitted',
    subjects: cases,
    may: { 'agency-head': 'own' },
    attempt: async (by, world, agency) =>
      by(withdrawDossier, { submissionId: await dossierOf(world, agency), reason: 'Ada yang terlupa.' }),
  },
]
