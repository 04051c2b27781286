import { dossierUntil } from '#app/text/hand-in-time.ts'
import { byDay, type CityClock, closingOf } from '#app/text/when.ts'
import { reviewerKinds, reviewers } from '#workflows/catalogue/opinion.ts'
import { submissionDueAt } from '#workflows/submission/context.ts'
import type { CycleRecord, Dossier } from './cycle-record.ts'

/** Whom a dossier waits for, for what, since when, and until when (ISO, UTC; null: no end is set). */
export interface Wait {
  who: string
  what: string
  since: string
  dueAt: string | null
}

interface Surroundings {
  organiserId: string | null
  reviewDueAt: string | null
  /** Nothing is left to fill in: what is missing is the word of the head. */
  isReady?: boolean
  /** The head of the agency, by name and office. */
  head?: string | null
}

/** The end of the time for opinions (ISO, UTC), or null before the cycle has its timetable. */
export function reviewDueAt({ timetable, utcOffsetHours }: CycleRecord): string | null {
  return timetable === null ? null : closingOf(timetable.reviewDueOn, utcOffsetHours)
}

/**
 * Who must act before a dossier goes on; empty when nobody must. The organiser's own dossier is decided by
 * the Sekda.
 */
export function dossierWaits(dossier: Dossier, around: Surroundings): Wait[] {
  const since = dossier.enteredAt
  if (dossier.regions !== null) return reviewWaits(dossier, around)
  const isOrganiser = dossier.organisationId === around.organiserId
  const head = isOrganiser ? 'Sekretaris Daerah' : 'Kepala Diskominfo'
  const manager = isOrganiser ? 'Sekretaris Daerah' : 'Diskominfo'
  const waits: Readonly<Record<string, [who: string, what: string]>> = {
    draft: [
      around.isReady === true ? (around.head ?? dossier.organisation) : dossier.organisation,
      around.isReady === true
        ? 'data sudah lengkap; memeriksa dan mengajukan berkas sebagai kepala perangkat daerah'
        : 'melengkapi data aplikasi dan mengajukan berkas',
    ],
    returned: [dossier.organisation, 'memperbaiki berkas dan mengajukannya kembali'],
    overdue: [manager, 'menentukan: memperpanjang batas, atau memproses apa adanya'],
    submitted: ['Diskominfo', 'belum memulai telaah'],
    reviewed: ['Diskominfo', 'menetapkan giliran desk'],
    scheduled: ['Semua pihak', 'bertemu pada giliran desk'],
    heard: [head, 'mengesahkan keputusan desk'],
    decided: [dossier.organisation, 'menanggapi keputusan bila ada keberatan'],
    objected: [head, 'menjawab keberatan'],
  }
  const wait = waits[dossier.stage]
  return wait === undefined ? [] : [{ who: wait[0], what: wait[1], since, dueAt: dueOf(dossier, around) }]
}

/** Until when a dossier waits, in words; null where no end is set. */
export function waitUntil(dossier: Dossier, wait: Pick<Wait, 'dueAt'> | undefined, clock: CityClock) {
  const dueAt = wait?.dueAt ?? null
  return dossierUntil(dossier, clock) ?? (dueAt === null ? null : byDay(dueAt, clock))
}

function dueOf({ stage, context }: Dossier, around: Surroundings): string | null {
  if (stage === 'submitted') return around.reviewDueAt
  return stage === 'decided' ? context.replyDueAt : submissionDueAt(stage, context)
}

function reviewWaits({ regions, questions, organisation, enteredAt }: Dossier, around: Surroundings): Wait[] {
  return reviewerKinds.flatMap((kind): Wait[] => {
    const { office } = reviewers[kind]
    if (regions?.[kind] === 'pending')
      return [{ who: office, what: 'menyelesaikan telaah', since: enteredAt, dueAt: around.reviewDueAt }]
    if (regions?.[kind] !== 'asking') return []
    const open = questions.find((each) => each.reviewer === kind && each.answeredAt === null)
    const what = `menjawab klarifikasi ${office}`
    return [{ who: organisation, what, since: open?.askedAt ?? enteredAt, dueAt: open?.dueAt ?? null }]
  })
}
