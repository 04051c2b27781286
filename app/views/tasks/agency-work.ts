import { stillAsked } from '#app/text/completion.ts'
import { dateWithWeekday } from '#app/text/dates.ts'
import { dossierUntil, handInOf } from '#app/text/hand-in-time.ts'
import { closingOf } from '#app/text/when.ts'
import { reviewerKinds, reviewers } from '#workflows/catalogue/opinion.ts'
import { submissionDueAt } from '#workflows/submission/context.ts'
import type { ApplicationReadiness } from '../application-readiness.ts'
import type { Dossier } from '../cycle-record.ts'
import { partOf, type Standpoint, type TaskToDo, type TaskWaiting, toDo, type Work, waiting } from './task.ts'

/** An agency's work on its own dossier: complete, answer, repair, submit, object. */
export function agencyWork(from: Standpoint, applications: readonly ApplicationReadiness[]): Work {
  const [dossier] = from.record.dossiers
  if (dossier === undefined) return { toDo: [], waiting: [], figures: [] }
  const isOpen = dossier.stage === 'draft' || dossier.stage === 'returned'
  const ready = applications.filter(isReady)
  return {
    toDo: [
      ...repair(dossier, from),
      ...answers(dossier, from),
      ...(isOpen && applications.length === 0 ? firstApplication(dossier, from) : []),
      ...(isOpen ? completions(dossier, applications, from) : []),
      ...(isOpen ? confirmation(dossier, applications, from) : []),
      ...(isOpen ? submission(dossier, { ready: ready.length, all: applications.length, from }) : []),
      ...attendance(dossier, from),
      ...objection(dossier, from),
    ],
    waiting: others(dossier, from, ready.length === applications.length),
    figures: [partOf(ready.length, applications.length, 'aplikasi sudah lengkap')],
  }
}

/** Whether nothing is left to fill in of an application. */
export function isReady(application: ApplicationReadiness): boolean {
  return application.isComplete && application.readings.every((reading) => reading.isThere)
}

/** Whether nothing is left to do on a dossier but what its head does. */
export function isForHead(stage: string, applications: readonly ApplicationReadiness[]): boolean {
  const isWhole = (each: ApplicationReadiness) => isReady(each) && each.isConfirmed
  return stage === 'draft' && applications.length > 0 && applications.every(isWhole)
}

/** The time that is running for the agency: for the repair, else to hand in. */
function running(dossier: Dossier): Pick<TaskToDo, 'dueAt' | 'handIn'> {
  return { dueAt: submissionDueAt(dossier.stage, dossier.context), handIn: handInOf(dossier) }
}

function repair(dossier: Dossier, from: Standpoint): TaskToDo[] {
  if (dossier.stage !== 'returned') return []
  return [
    toDo(
      {
        key: 'repair',
        title: 'Berkas dikembalikan',
        hint: 'Baca catatan Diskominfo, perbaiki yang diminta, lalu ajukan kembali.',
        ...running(dossier),
        href: `/pengajuan/${dossier.id}`,
        button: 'Baca catatan',
      },
      from,
    ),
  ]
}

function answers(dossier: Dossier, from: Standpoint): TaskToDo[] {
  if (dossier.regions === null) return []
  const names = new Map(dossier.items.map((item) => [item.id, item.name]))
  return dossier.questions
    .filter(({ answeredAt }) => answeredAt === null)
    .map(({ id, reviewer, itemId, question, dueAt }) =>
      toDo(
        {
          key: `question ${id}`,
          title: `${officeOf(reviewer)} meminta klarifikasi${itemId === null ? '' : `: ${names.get(itemId) ?? ''}`}`,
          hint: question,
          dueAt,
          href: `/pengajuan/${dossier.id}/klarifikasi/${id}`,
          button: 'Jawab',
        },
        from,
      ),
    )
}

/** An agency of whose applications nothing is known yet begins by recording the first. */
function firstApplication(dossier: Dossier, from: Standpoint): TaskToDo[] {
  if (from.actor.role !== 'representative') return []
  return [
    toDo(
      {
        key: 'first-application',
        title: 'Catat aplikasi perangkat daerah Anda',
        hint: 'Belum ada aplikasi yang tercatat. Bila memang tidak ada, kepala perangkat daerah mengajukan berkas nihil.',
        ...running(dossier),
        href: '/aplikasi/baru',
        button: 'Catat aplikasi',
      },
      from,
    ),
    toDo(
      {
        key: 'first-import',
        title: 'Atau unggah daftar aplikasi dari Excel',
        hint: 'Punya daftarnya? Semua barisnya diperiksa dahulu sebelum dicatat.',
        ...running(dossier),
        href: '/impor/baru',
        button: 'Unggah daftar',
      },
      from,
    ),
  ]
}

function completions(
  dossier: Dossier,
  applications: readonly ApplicationReadiness[],
  from: Standpoint,
): TaskToDo[] {
  if (from.actor.role !== 'representative') return []
  return applications
    .filter((application) => !isReady(application))
    .map((application) => {
      const unread = application.readings.filter(({ isThere }) => !isThere).map(({ label }) => label)
      return toDo(
        {
          key: `application ${application.id}`,
          title: application.name,
          hint: stillAsked(application.missing, unread.toReversed(), false),
          ...running(dossier),
          href: `/aplikasi/${application.id}/lengkapi`,
          button: 'Lengkapi',
        },
        from,
      )
    })
}

/** One task for all that is complete and only waits for a word. */
function confirmation(
  dossier: Dossier,
  applications: readonly ApplicationReadiness[],
  from: Standpoint,
): TaskToDo[] {
  const left = applications.filter((application) => isReady(application) && !application.isConfirmed)
  if (from.actor.role !== 'representative' || left.length === 0) return []
  const title = `Pastikan ${left.length} aplikasi masih sama`
  const hint = 'Yang tidak berubah sejak dicatat cukup sekali tekan.'
  const href = '/aplikasi?kepastian=belum'
  return [toDo({ key: 'confirmation', title, hint, ...running(dossier), href, button: 'Pastikan' }, from)]
}

function submission(
  dossier: Dossier,
  { ready, all, from }: { ready: number; all: number; from: Standpoint },
): TaskToDo[] {
  if (from.actor.role !== 'agency-head') return []
  const whole = all === 1 ? 'Satu aplikasi, sudah lengkap.' : `${all} aplikasi, semuanya sudah lengkap.`
  const count = all === ready ? whole : `${ready} dari ${all} aplikasi lengkap.`
  return [
    toDo(
      {
        key: 'submit',
        title: dossier.stage === 'returned' ? 'Ajukan kembali berkas' : 'Ajukan berkas',
        hint: `${all === 0 ? 'Perangkat daerah Anda belum mencatat aplikasi.' : count} Periksa dahulu sebelum diajukan.`,
        ...running(dossier),
        href: `/pengajuan/${dossier.id}/ajukan`,
        button: 'Periksa dan ajukan',
      },
      from,
    ),
  ]
}

function attendance({ id, stage, turn }: Dossier, from: Standpoint): TaskToDo[] {
  if (stage !== 'scheduled' || turn === null) return []
  return [
    toDo(
      {
        key: `attend ${turn.id}`,
        title: 'Hadiri giliran desk',
        hint: `${dateWithWeekday(turn.date)}, ${turn.room}. Bawa orang yang memahami aplikasi Anda.`,
        dueAt: turn.startsAt,
        href: `/pengajuan/${id}`,
        button: 'Lihat berkas',
      },
      from,
    ),
  ]
}

function objection(dossier: Dossier, from: Standpoint): TaskToDo[] {
  const { replyDueAt } = dossier.context
  const isRunning = replyDueAt !== null && replyDueAt >= from.clock.now
  if (from.actor.role !== 'agency-head' || dossier.stage !== 'decided' || !isRunning) return []
  return [
    toDo(
      {
        key: 'reply',
        title: 'Baca keputusan desk',
        hint: 'Ajukan keberatan bila ada keputusan yang tidak Anda setujui. Tanpa keberatan, keputusan menjadi tetap.',
        dueAt: replyDueAt,
        href: '/tanggapan',
        button: 'Buka keputusan',
      },
      from,
    ),
  ]
}

const waitsFor: Readonly<Record<string, string>> = {
  overdue: 'Diskominfo belum menentukan: memperpanjang batas, atau memproses berkas apa adanya',
  submitted: 'Diskominfo belum memulai telaah',
  reviewed: 'Diskominfo belum menetapkan giliran desk',
  heard: 'Kepala Diskominfo belum mengesahkan keputusan',
  objected: 'Kepala Diskominfo belum menjawab keberatan Anda',
}

function others(dossier: Dossier, from: Standpoint, isAllReady: boolean): TaskWaiting[] {
  const { timetable, utcOffsetHours } = from.record
  const reviewDueAt = timetable === null ? null : closingOf(timetable.reviewDueOn, utcOffsetHours)
  const common = {
    title: 'Berkas pengajuan',
    since: dossier.enteredAt,
    dueAt: dossier.stage === 'submitted' || dossier.regions !== null ? reviewDueAt : null,
    until: dossierUntil(dossier, from.clock),
    href: `/pengajuan/${dossier.id}`,
  }
  if (dossier.regions !== null) {
    const { regions } = dossier
    return reviewerKinds
      .filter((kind) => regions[kind] === 'pending')
      .map((kind) => {
        const hint = `Telaah ${reviewers[kind].office} belum selesai`
        return waiting({ ...common, key: `review ${kind}`, hint }, from)
      })
  }
  const isOpen = dossier.stage === 'draft' || dossier.stage === 'returned'
  if (isOpen && from.actor.role === 'representative' && isAllReady)
    return [
      waiting(
        { ...common, key: 'head', hint: 'Kepala perangkat daerah belum memeriksa dan mengajukan' },
        from,
      ),
    ]
  if (isOpen && from.actor.role === 'agency-head' && !isAllReady)
    return [
      waiting(
        {
          ...common,
          key: 'representative',
          hint: 'Admin perangkat daerah belum selesai melengkapi aplikasi',
        },
        from,
      ),
    ]
  const hint = waitsFor[dossier.stage]
  return hint === undefined ? [] : [waiting({ ...common, key: dossier.stage, hint }, from)]
}

function officeOf(reviewer: string): string {
  return reviewers[reviewer as keyof typeof reviewers]?.office ?? reviewer
}
