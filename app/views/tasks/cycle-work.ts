import { dateText } from '#app/text/dates.ts'
import { closingOf, daysAway } from '#app/text/when.ts'
import { countWorkingDays, type Holidays } from '#workflows/rules/working-days.ts'
import { submissionDueAt } from '#workflows/submission/context.ts'
import type { Dossier } from '../cycle-record.ts'
import { type Standpoint, type TaskFigure, type TaskToDo, toDo } from './task.ts'

/** The head of Diskominfo ends the year when its execution is over. */
export function cycleClosing(from: Standpoint): TaskToDo[] {
  const { stage, cycle, timetable } = from.record
  if (stage !== 'execution' || timetable === null || timetable.executionDueOn > from.today) return []
  return [
    toDo(
      {
        key: 'close cycle',
        title: `Tutup siklus ${cycle.year}`,
        hint: 'Batas pelaksanaan sudah lewat. Tindak lanjut yang terbuka dibawa ke siklus berikutnya.',
        dueAt: null,
        href: `/siklus/${cycle.id}/tahap`,
        button: 'Tutup siklus',
      },
      from,
    ),
  ]
}

function untilReview(from: Standpoint): string | null {
  const date = from.record.timetable?.reviewDueOn
  return date === undefined ? null : closingOf(date, from.clock.utcOffsetHours)
}

/** Figures of the timetable beside the count of work, as each kind of reader needs them. */
export const timetableFigures = {
  reviewDueAt: untilReview,
  review(from: Standpoint): TaskFigure[] {
    const dueAt = untilReview(from)
    return dueAt === null ? [] : [{ text: daysAway(dueAt, from.clock), label: 'batas telaah', share: null }]
  },
  desk({ record }: Standpoint): TaskFigure[] {
    return [{ text: dateText(record.cycle.deskFrom), label: 'hari pertama desk', share: null }]
  },
  agency(from: Standpoint, holidays: Holidays): TaskFigure[] {
    const [dossier] = from.record.dossiers
    if (dossier === undefined) return []
    const figures: TaskFigure[] = []
    const dueAt = submissionDueAt(dossier.stage, dossier.context)
    if (dueAt !== null)
      figures.push({
        text: daysAway(dueAt, from.clock),
        label: `${endName(dossier)}, ${countWorkingDays({ from: from.today, to: dueAt.slice(0, 10), holidays })} di antaranya hari kerja`,
        share: null,
      })
    const { turn } = dossier
    figures.push(
      turn === null
        ? { text: dateText(from.record.cycle.deskFrom), label: 'hari pertama desk', share: null }
        : { text: dateText(turn.date), label: `giliran desk, ${turn.room}`, share: null },
    )
    return figures
  },
} as const

/** What the end is called that runs out next for an agency. */
function endName({ stage, context }: Pick<Dossier, 'stage' | 'context'>): string {
  if (stage === 'returned') return 'batas perbaikan'
  return context.isInGrace ? 'batas akhir pengajuan' : 'batas pengajuan'
}
