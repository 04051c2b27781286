import { closingOf } from '#app/text/when.ts'
import type { CaseRow } from '#db/cases.ts'
import type { DecreeRow } from '#db/decrees.ts'
import { decreeContext } from '#workflows/decree/context.ts'
import { initialOrder } from '#workflows/decree/events.ts'
import { roleLabels } from '#workflows/engine/actor.ts'
import { may, type Standpoint, type TaskToDo, type TaskWaiting, toDo, waiting } from './task.ts'

/** A decree of the cycle with its case. */
export interface DecreeCase {
  decree: DecreeRow
  row: CaseRow
  enteredAt: string
}

interface Step {
  event: { type: string } & Record<string, string>
  who: string
  hint: string
  button: string
}

/** What the decree waits for, and whose step that is: a task for them, news for the others. */
export function decreeWork(
  from: Standpoint,
  decrees: readonly DecreeCase[],
): { toDo: TaskToDo[]; waiting: TaskWaiting[] } {
  if (from.record.stage === 'decree' && decrees.length === 0) return firstDraft(from)
  const work = { toDo: [] as TaskToDo[], waiting: [] as TaskWaiting[] }
  for (const { decree, row, enteredAt } of decrees) {
    const step = nextStep(row)
    if (step === null) continue
    const common = { key: `decree ${decree.id}`, href: `/keputusan/${decree.id}` }
    const title = `Naskah ${decree.title}`
    const dueOn = from.record.timetable?.decreeDueOn
    const dueAt = dueOn === undefined ? null : closingOf(dueOn, from.clock.utcOffsetHours)
    if (may(from, row, step.event))
      work.toDo.push(toDo({ ...common, title, hint: step.hint, dueAt, button: step.button }, from))
    else {
      const hint = `${step.who}: ${step.hint}`
      work.waiting.push(waiting({ ...common, title, hint, since: enteredAt }, from))
    }
  }
  return work
}

function firstDraft(from: Standpoint): { toDo: TaskToDo[]; waiting: TaskWaiting[] } {
  const task = { key: 'draft', title: 'Naskah Keputusan Wali Kota', href: '/keputusan' }
  const hint = 'Susun naskah dari keputusan desk yang sudah tetap.'
  if (from.actor.role === 'desk-officer')
    return {
      toDo: [toDo({ ...task, href: '/keputusan/baru', hint, dueAt: null, button: 'Susun naskah' }, from)],
      waiting: [],
    }
  const news = { ...task, hint: 'Diskominfo menyusun naskah', since: from.record.enteredAt }
  return { toDo: [], waiting: [waiting(news, from)] }
}

const steps: Readonly<Record<string, Step>> = {
  drafting: step(
    'sentForChecking',
    roleLabels['desk-officer'],
    'Kirim naskah ke Bagian Hukum.',
    'Buka naskah',
  ),
  checking: step(
    'checked',
    roleLabels['legal-officer'],
    'Periksa kata dan dasar hukumnya.',
    'Periksa naskah',
  ),
  approved: step(
    'signedWithPen',
    roleLabels.mayor,
    'Paraf lengkap. Naskah siap ditandatangani.',
    'Buka naskah',
  ),
  awaitingSignature: step(
    'signedElectronically',
    roleLabels.mayor,
    'Naskah sudah bernomor dan siap ditandatangani.',
    'Tandatangani',
  ),
  signedByPen: step('numbered', roleLabels['legal-officer'], 'Beri nomor dan tanggal.', 'Beri nomor'),
  awaitingScan: step(
    'scanFiled',
    roleLabels['legal-officer'],
    'Simpan pindaian naskah bertanda tangan.',
    'Simpan pindaian',
  ),
  executed: step('published', roleLabels['legal-officer'], 'Umumkan keputusan.', 'Umumkan'),
}

function step(...[type, who, hint, button]: [type: string, who: string, hint: string, button: string]): Step {
  return { event: { type }, who, hint, button }
}

function nextStep(row: CaseRow): Step | null {
  if (row.stage !== 'initialling') return steps[row.stage] ?? null
  const next = initialOrder[decreeContext.parse(row.context).initials.length]
  if (next === undefined) return null
  return {
    event: { type: 'initialled', step: next },
    who: roleLabels[next],
    hint: 'Periksa naskah, lalu bubuhkan paraf.',
    button: 'Periksa dan paraf',
  }
}
