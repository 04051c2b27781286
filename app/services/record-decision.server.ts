import { loadCase } from '#db/cases.ts'
import { applicationById, observationsOfApplication } from '#db/inventory.ts'
import type { Db } from '#db/open.ts'
import { insertDecision, reviewItemById, updateReviewItem } from '#db/review-items.ts'
import { readSetting } from '#db/settings.ts'
import { application } from '#workflows/catalogue/application.ts'
import { type FieldValues, fieldOf, readableValue } from '#workflows/catalogue/field.ts'
import { reviewItemContext } from '#workflows/review-item/context.ts'
import type { DecisionContent } from '#workflows/review-item/events.ts'
import { cautionsFor, checkDecisionFit } from '#workflows/rules/decision-fit.ts'
import {
  type DisuseFinding,
  type DisuseThreshold,
  defaultThreshold,
  judgeDisuse,
} from '#workflows/rules/two-quarter.ts'
import { AppError, found } from './app-error.ts'
import { cityDay } from './city-day.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Stages of the dossier in which the desk decides; after the reply window opened, on an upheld objection. */
const deskStages = new Set(['heard', 'decided', 'objected', 'answered'])

/**
 * Records a decision provisionally: a new version each time. The two-quarter rule and what the kind of
 * decision needs are judged here, on the data of this moment, and kept with the decision as its proof.
 */
export function recordDecision(
  office: Office,
  command: Command,
  input: { itemId: string; decision: DecisionContent },
): Promise<Outcome> {
  const { itemId, decision } = input
  return perform(office, command, async (act) => {
    const item = found(await reviewItemById(act.db, itemId), 'Aplikasi ini')
    const application = found(await applicationById(act.db, item.applicationId), 'Aplikasi ini')
    const row = found(await loadCase(act.db, itemId), 'Aplikasi ini')
    const dossier = found(await loadCase(act.db, item.submissionId), 'Berkas ini')
    if (!deskStages.has(dossier.stage)) {
      throw new AppError(
        'refused',
        'Keputusan dicatat dalam giliran desk. Buka giliran perangkat daerah ini dahulu.',
      )
    }
    const decidedOn = await cityDay(act.db, act.at)
    const usage = await judgeUse(act.db, application.id, decidedOn)
    const facts = {
      applicationName: application.name,
      decidedOn,
      disuse: usage.verdict,
      hasWrittenException: reviewItemContext.parse(row.context).exception !== null,
      nationalIssue: issueOf(application.fields as FieldValues),
    }
    const problems = checkDecisionFit(decision, facts).map((problem) => problem.sentence)
    const verdict = { verdict: usage.verdict, sentence: usage.sentence, isSimulated: usage.isPractice }
    const state = await act.send(
      itemId,
      { type: 'decisionRecorded', decision, problems, usage: verdict },
      { problems },
    )
    const { decisionVersion } = reviewItemContext.parse(state.context)
    await insertDecision(act.db, {
      ...decision,
      id: act.newId(`decision ${itemId} ${decisionVersion}`),
      itemId,
      version: decisionVersion,
      ruleReport: { usage, cautions: cautionsFor(decision, facts) },
      recordedByName: act.actor.name,
      recordedByTitle: act.actor.positionTitle,
      recordedAt: act.at,
    })
    await updateReviewItem(act.db, itemId, {
      decisionCode: decision.code,
      decisionVersion,
      dueOn: decision.dueOn,
    })
  })
}

async function judgeUse(db: Db, applicationId: string, referenceDate: string): Promise<DisuseFinding> {
  const threshold = (await readSetting(db, 'disuse-threshold')) as DisuseThreshold | undefined | null
  const readings = (await observationsOfApplication(db, applicationId)).map((row) => ({
    quarter: `${row.year}-Q${row.quarter}`,
    activeUsers: row.activeUsers,
    transactions: row.transactions,
    isSimulated: row.isSimulated,
  }))
  return judgeDisuse({ readings, referenceDate, threshold: threshold ?? defaultThreshold })
}

function issueOf(fields: FieldValues): string | null {
  const issue = fields.nationalIssue
  if (typeof issue !== 'string' || issue === '' || issue === 'none') return null
  return readableValue(fieldOf(application, 'nationalIssue'), issue)
}
