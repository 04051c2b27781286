import { countText, handedInLabel } from '#app/text/counts.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { dossierUntil } from '#app/text/hand-in-time.ts'
import { closingOf } from '#app/text/when.ts'
import { type Dossier, decidedCount } from '../cycle-record.ts'
import { handInCount, owed } from '../review-count.ts'
import {
  may,
  partOf,
  type Standpoint,
  type TaskToDo,
  type TaskWaiting,
  toDo,
  type Work,
  waiting,
} from './task.ts'

/** The desk officer's part of running the year: dossiers to take in, overdue ones, turns, and the next stage. */
export function officerWork(from: Standpoint): Work {
  const { dossiers } = from.record
  const count = handInCount(dossiers)
  const isOwn = ({ organisationId }: Dossier) => Number(organisationId === from.organiserId)
  return {
    toDo: [
      // Diskominfo's own is not the first that it takes in.
      ...dossiers
        .filter((dossier) => dossier.stage === 'submitted')
        .toSorted((one, other) => isOwn(one) - isOwn(other))
        .map((dossier) => takeIn(dossier, from)),
      ...overdueWork(from),
      ...turns(from),
      ...nextStage(from),
    ],
    waiting: handingIn(from),
    figures: [partOf(count.handedIn, count.total, handedInLabel(count))],
  }
}

/** Agencies with the same date to keep are one row; one alone, or one that repairs, has its own. */
function handingIn(from: Standpoint): TaskWaiting[] {
  const open = from.record.dossiers.filter(({ stage }) => stage === 'returned' || stage === 'draft')
  const alike = new Map<string, Dossier[]>()
  for (const dossier of open) {
    const { stage, context, id } = dossier
    const key = stage === 'draft' ? `${context.dueAt} ${context.hardDueAt}` : id
    alike.set(key, [...(alike.get(key) ?? []), dossier])
  }
  return [...alike.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const until = dossierUntil(first, from.clock)
    const does =
      first.stage === 'returned' ? 'Memperbaiki berkas yang dikembalikan' : 'Melengkapi dan mengajukan berkas'
    const since = group.map(({ enteredAt }) => enteredAt).toSorted()[0] ?? first.enteredAt
    const row =
      group.length === 1
        ? { title: first.organisation, hint: does, href: `/pengajuan/${first.id}` }
        : {
            title: `${wholeNumber(group.length)} perangkat daerah`,
            hint: `${does}: ${names(group)}`,
            href: '/pengajuan?tahap=draft',
          }
    return [waiting({ key: `dossier ${first.id}`, ...row, since, until }, from)]
  })
}

function takeIn(dossier: Dossier, from: Standpoint): TaskToDo {
  return toDo(
    {
      key: `take in ${dossier.id}`,
      title: dossier.organisation,
      hint:
        dossier.items.length === 0
          ? 'Berkas nihil (tanpa aplikasi) diajukan. Mulai telaahnya, agar berkas dapat diselesaikan.'
          : `Berkas diajukan, ${wholeNumber(dossier.items.length)} aplikasi. Mulai telaahnya.`,
      dueAt:
        from.record.timetable === null
          ? null
          : closingOf(from.record.timetable.reviewDueOn, from.clock.utcOffsetHours),
      href: `/pengajuan/${dossier.id}`,
      button: 'Buka berkas',
    },
    from,
  )
}

/** Dossiers that passed their last deadline: more time, or as they are. Diskominfo's own is the Sekda's. */
export function overdueWork(from: Standpoint): TaskToDo[] {
  return from.record.dossiers
    .filter(({ stage, row }) => stage === 'overdue' && may(from, row, { type: 'takenAsIs' }))
    .map((dossier) =>
      toDo(
        {
          key: `overdue ${dossier.id}`,
          title: dossier.organisation,
          hint: 'Melewati batas. Beri perpanjangan, atau proses apa adanya.',
          dueAt: dossier.enteredAt,
          href: `/pengajuan/${dossier.id}/batas`,
          button: 'Tentukan',
        },
        from,
      ),
    )
}

function turns(from: Standpoint): TaskToDo[] {
  const { dossiers, stage } = from.record
  const unscheduled = dossiers.filter((dossier) => dossier.stage === 'reviewed')
  const today = dossiers.filter(
    ({ turn }) => turn?.date === from.today && (turn.stage === 'planned' || turn.stage === 'called'),
  )
  const due = { dueAt: closingOf(from.record.cycle.deskFrom, from.clock.utcOffsetHours), href: '/desk' }
  const tasks: TaskToDo[] = []
  if (unscheduled.length > 0)
    tasks.push(
      toDo(
        {
          ...due,
          key: 'schedule',
          title: 'Jadwalkan giliran desk',
          hint: `${unscheduled.length} perangkat daerah selesai ditelaah dan belum mendapat giliran.`,
          button: 'Atur jadwal',
        },
        from,
      ),
    )
  if (stage === 'desk' && today.length > 0)
    tasks.push(
      toDo(
        {
          ...due,
          key: 'turns',
          title: 'Buka giliran hari ini',
          hint: `${today.length} perangkat daerah menunggu giliran: ${names(today)}.`,
          button: 'Buka desk',
        },
        from,
      ),
    )
  return tasks
}

function nextStage(from: Standpoint): TaskToDo[] {
  const { stage, dossiers, cycle } = from.record
  const isThrough = (stages: readonly string[]) => dossiers.every((dossier) => stages.includes(dossier.stage))
  const href = `/siklus/${cycle.id}/tahap`
  const step = (title: string, hint: string, at = href) =>
    toDo({ key: 'stage', title, hint, dueAt: null, href: at, button: title }, from)
  if (stage === 'preparation')
    return [step('Buka siklus', 'Pilih perangkat daerah yang direviu.', `/siklus/${cycle.id}/buka`)]
  if (stage === 'submission' && !dossiers.some(({ stage: each }) => owed.has(each)))
    return [step('Tutup pengajuan', 'Semua berkas sudah diajukan.')]
  if (stage === 'review' && isThrough(['scheduled']))
    return [step('Buka tahap desk', 'Semua perangkat daerah sudah mendapat giliran.')]
  if (stage === 'desk' && isThrough(['decided', 'objected', 'answered', 'closed']))
    return [step('Tutup desk', 'Semua keputusan sudah disahkan.')]
  return []
}

/** "Dinas A, Dinas B dan 3 lainnya". */
export function names(dossiers: readonly Dossier[]): string {
  const shown = dossiers.slice(0, 3).map((dossier) => dossier.organisation)
  const rest = dossiers.length - shown.length
  return rest === 0 ? shown.join(', ') : `${shown.join(', ')}, dan ${rest} lainnya`
}

/** "164 dari 189 aplikasi yang diajukan sudah diputus". */
export function decisionFigure(dossiers: readonly Dossier[]) {
  const total = dossiers.reduce((sum, dossier) => sum + dossier.items.length, 0)
  const decided = dossiers.reduce((sum, dossier) => sum + decidedCount(dossier), 0)
  return partOf(decided, total, countText.decided)
}
