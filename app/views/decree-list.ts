import { dateText, localDate } from '#app/text/dates.ts'
import { decreeText, modeLabels } from '#app/text/decree.ts'
import { loadCase } from '#db/cases.ts'
import { type DecreeRow, decreeById, decreesOfCycle } from '#db/decrees.ts'
import type { Db, Store } from '#db/open.ts'
import { allReviewCycles } from '#db/review-cycles.ts'
import { readSetting } from '#db/settings.ts'
import { type DecreeContext, decreeContext } from '#workflows/decree/context.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import { decreeWorkflow } from '#workflows/decree/workflow.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { mayPerform } from '#workflows/engine/permission.ts'
import { stageLabel } from '#workflows/engine/workflow.ts'
import { recordPermissions } from '#workflows/records/permissions.ts'
import { decreeTurn } from './decree-step.ts'
import { decreeWaits, shownTo } from './decree-wait.ts'

export { decreeReaders } from '#workflows/access/document-sight.ts'

/** The decrees of every cycle, newest first, each with its stage and whom it waits for. */
export async function decreeList(
  { read }: Pick<Store, 'read'>,
  { actor, now }: { actor: Actor; now: string },
) {
  const { utcOffsetHours } = governmentOf(await readSetting(read, 'government'))
  const list = []
  for (const cycle of await allReviewCycles(read)) {
    const stage = (await loadCase(read, cycle.id))?.stage
    const waits = (await decreeWaits({ read }, { now, cycle })).map(shownTo(actor))
    const decrees = []
    for (const decree of await decreesOfCycle(read, cycle.id))
      decrees.push({
        ...(await lineOf(read, decree, utcOffsetHours)),
        wait: waits.find(({ decreeId }) => decreeId === decree.id) ?? null,
      })
    const isDue = stage === 'decree' && decrees.length === 0
    list.push({
      id: cycle.id,
      title: cycle.title,
      decrees,
      note: decrees.length > 0 ? null : isDue ? decreeText.mayDraft : decreeText.tooEarly,
      /** Why nothing is drafted yet. */
      wait: waits.find(({ decreeId }) => decreeId === null) ?? null,
      mayDraft: isDue && mayDraft(actor),
    })
  }
  return list
}

/** Published decrees that are in force: what a new one may amend or replace. Amendments are left out. */
export async function decreesInForce({ read }: Pick<Store, 'read'>) {
  const found: { id: string; label: string }[] = []
  for (const cycle of await allReviewCycles(read))
    for (const decree of await decreesOfCycle(read, cycle.id))
      if (decree.publishedAt !== null && decree.replacedById === null && decree.mode !== 'amendment')
        found.push({ id: decree.id, label: `Nomor ${decree.number ?? '-'} tentang ${decree.title}` })
  return found
}

/** Whether this position drafts decrees at all. */
export function mayDraft(actor: Actor): boolean {
  const subject = { organisationId: null, organiserId: null }
  return mayPerform(recordPermissions, { actor, event: { type: 'decreeDrafted' }, subject })
}

/** How a stage of a decree looks. */
export function decreeTone(stage: string): 'waiting' | 'done' {
  return stage === 'published' || stage === 'executed' ? 'done' : 'waiting'
}

async function lineOf(read: Db, decree: DecreeRow, utcOffsetHours: number) {
  const row = await loadCase(read, decree.id)
  const stage = row?.stage ?? 'drafting'
  const replacement = decree.replacedById === null ? undefined : await decreeById(read, decree.replacedById)
  return {
    id: decree.id,
    title: decree.title,
    mode: modeLabels[decree.mode as DecreeContext['mode']].label,
    stage: stageLabel(decreeWorkflow, stage),
    tone: decreeTone(stage),
    turn: decreeTurn({ stage, initials: decreeContext.parse(row?.context).initials.length }),
    since: row === null ? '' : dateText(localDate(row.updatedAt, utcOffsetHours)),
    number: decree.number,
    dated: decree.dated === null ? null : dateText(decree.dated),
    replacedBy: replacement === undefined ? null : { id: replacement.id, number: replacement.number ?? '-' },
  }
}
