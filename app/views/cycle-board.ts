import { handInEnds } from '#app/text/hand-in-time.ts'
import { casesOfCycle, loadCase } from '#db/cases.ts'
import { decreesOfCycle } from '#db/decrees.ts'
import { countApplications } from '#db/inventory.ts'
import type { Db, Store } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { type DocumentRow, documentsOfCycle } from '#db/outcomes.ts'
import { latestReviewCycle, type ReviewCycleRow, submissionsOfCycle } from '#db/review-cycles.ts'
import { itemsOfCycle, type ReviewItemCase } from '#db/review-items.ts'
import { readSetting } from '#db/settings.ts'
import { type DecisionCode, isDecisionCode } from '#workflows/catalogue/decision.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import { stageLabel } from '#workflows/engine/workflow.ts'
import { reviewGroundLabels } from '#workflows/review-cycle/grounds.ts'
import { reviewCycleWorkflow } from '#workflows/review-cycle/workflow.ts'
import { reviewItemContext } from '#workflows/review-item/context.ts'
import { submissionWorkflow } from '#workflows/submission/workflow.ts'
import { isDecided, itemsInRepair, owed, runningReviews } from './review-count.ts'

/** What the first page shows of the newest cycle: stage, dossiers, documents. Read-only, JSON-safe. */
export async function cycleBoard({ read }: Pick<Store, 'read'>) {
  const government = governmentOf(await readSetting(read, 'government'))
  const cycle = await latestReviewCycle(read)
  return {
    government: `Pemerintah ${government.name}`,
    utcOffsetHours: government.utcOffsetHours,
    cycle: cycle === undefined ? null : await boardOf(read, cycle),
  }
}

async function boardOf(read: Db, cycle: ReviewCycleRow) {
  const items = await itemsOfCycle(read, cycle.id)
  const stages = Object.entries(reviewCycleWorkflow.machine.config.states ?? {})
  const stage = (await loadCase(read, cycle.id))?.stage
  return {
    year: cycle.year,
    grounds: [reviewGroundLabels[cycle.ground as keyof typeof reviewGroundLabels] ?? cycle.ground],
    stages: stages.map(([code, state]) => ({
      code,
      label: stageLabel(reviewCycleWorkflow, code),
      description: state.description ?? '',
    })),
    stageIndex: stages.findIndex(([code]) => code === stage),
    deadlines: [
      { ...handInEnds.due, at: cycle.submissionDueAt },
      { ...handInEnds.hardDue, at: cycle.submissionHardDueAt },
      { label: 'Batas tanggapan', note: null, at: cycle.replyDueAt },
    ],
    note: await noteOf(read),
    running: runningReviews({
      stage: stage ?? '',
      dossiers: await casesOfCycle(read, cycle.id, 'submission'),
    }),
    dossiers: await dossiersOf(read, cycle.id, items),
    documents: await boardDocuments(read, cycle.id),
  }
}

/** A rehearsal says so on every page (setting `practice`). */
async function noteOf(read: Db): Promise<string | null> {
  const note = await readSetting(read, 'practice')
  return typeof note === 'string' ? note : null
}

async function dossiersOf(read: Db, cycleId: string, items: ReviewItemCase[]) {
  const names = new Map((await allOrganisations(read)).map((row) => [row.id, row.name]))
  const inventory = await countApplications(read)
  const dossiers = await casesOfCycle(read, cycleId, 'submission')
  const rows = dossiers.map((dossier) => {
    const own = items.filter((item) => item.organisationId === dossier.organisationId)
    return {
      id: dossier.id,
      organisation: names.get(dossier.organisationId ?? '') ?? '-',
      stage: { label: stageLabel(submissionWorkflow, dossier.stage), tone: toneOf(dossier.stage) },
      // Until it is submitted a dossier holds what the inventory holds.
      applications: own.length || (inventory.get(dossier.organisationId ?? '') ?? 0),
      registered: inventory.get(dossier.organisationId ?? '') ?? 0,
      isHandedIn: own.length > 0 || !owed.has(dossier.stage),
      submitted: own.length,
      inRepair: itemsInRepair([{ stage: dossier.stage, items: own }]),
      opinionsGiven: own.reduce((sum, item) => sum + opinionsOf(item), 0),
      opinionsExpected: own.length * 3,
      decisions: decisionsIn(own),
    }
  })
  return rows.toSorted((one, other) => one.organisation.localeCompare(other.organisation, 'id'))
}

function opinionsOf(item: ReviewItemCase): number {
  return Object.values(reviewItemContext.parse(item.context).opinions).filter((code) => code !== null).length
}

function decisionsIn(items: ReviewItemCase[]): Partial<Record<DecisionCode, number>> {
  const counts: Partial<Record<DecisionCode, number>> = {}
  for (const { decisionCode } of items.filter(isDecided)) {
    if (decisionCode === null || !isDecisionCode(decisionCode)) continue
    counts[decisionCode] = (counts[decisionCode] ?? 0) + 1
  }
  return counts
}

function toneOf(stage: string): 'waiting' | 'attention' | 'done' {
  if (stage === 'overdue' || stage === 'returned' || stage === 'objected') return 'attention'
  return stage === 'decided' || stage === 'answered' || stage === 'closed' ? 'done' : 'waiting'
}

const kindLabels: Readonly<Record<string, string>> = {
  receipt: 'Tanda terima',
  'decree-draft': 'Konsep keputusan',
  'decree-for-signature': 'Naskah untuk ditandatangani',
  'control-sheet': 'Lembar kontrol',
  decree: 'Keputusan Wali Kota',
  'decree-scan': 'Pindaian naskah asli',
  'decree-signed': 'Keputusan bertanda tangan elektronik',
  'decree-copy': 'Salinan keputusan',
}

async function boardDocuments(read: Db, cycleId: string) {
  const numbers = new Map<string, string | null>()
  for (const row of await decreesOfCycle(read, cycleId)) numbers.set(row.id, row.number)
  for (const row of await submissionsOfCycle(read, cycleId)) numbers.set(row.id, row.receiptNumber)
  return (await documentsOfCycle(read, cycleId)).filter(isListed).map((document) => ({
    id: document.id,
    kind: kindLabels[document.kind] ?? document.kind,
    title: document.title,
    number: numbers.get(document.subjectId) ?? null,
    madeAt: document.createdAt,
    pages: document.pageCount,
    bytes: document.byteSize,
  }))
}

/** The board is everybody's: what is not public is listed on /dokumen, to those who may open it. */
function isListed(document: Pick<DocumentRow, 'access'>): boolean {
  return document.access === 'public'
}
