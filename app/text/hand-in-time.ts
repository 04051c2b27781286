import { dateWithWeekday, localDate, timeText } from './dates.ts'
import { byDay, type CityClock, dayOfYear, daysAway } from './when.ts'

/** The time to hand a dossier in: its ordinary end, then that of the grace (ISO, UTC). */
export interface HandInTime {
  dueAt: string
  hardDueAt: string
}

/** What the two ends mean, wherever a timetable lists them. */
export const handInEnds = {
  due: { label: 'Batas pengajuan', note: 'Berkas yang diajukan sesudahnya dicatat terlambat.' },
  hardDue: {
    label: 'Masih diterima sampai',
    note: 'Sesudah batas akhir ini hanya dengan perpanjangan dari Diskominfo.',
  },
} as const

/**
 * "Batas Jumat, 11 Desember (14 hari lagi), masih diterima sampai Rabu, 16 Desember": both ends in the words of
 * every page. A dossier with a date of its own has one end, which is said alone.
 */
export function handInUntil({ dueAt, hardDueAt }: HandInTime, clock: CityClock): string {
  if (dueAt === hardDueAt) return byDay(hardDueAt, clock)
  const [due, hardDue] = [dayOfYear(dueAt, clock), dayOfYear(hardDueAt, clock)]
  if (hardDueAt < clock.now) return `Batas ${due} dan batas akhir ${hardDue} sudah lewat`
  return dueAt < clock.now
    ? `Batas ${due} sudah lewat, masih diterima sampai ${hardDue} (${away(hardDueAt, clock)})`
    : `Batas ${due} (${away(dueAt, clock)}), masih diterima sampai ${hardDue}`
}

/** The ends of the time to hand in, for a dossier that waits for that; null for every other. */
export function handInOf({ stage, context }: { stage: string; context: HandInTime }): HandInTime | null {
  return stage === 'draft' ? { dueAt: context.dueAt, hardDueAt: context.hardDueAt } : null
}

/** The same for a dossier as it stands: a returned one has the date of its repair. Null where no time runs. */
export function dossierUntil(
  { stage, context }: { stage: string; context: HandInTime & { repairDueAt: string | null } },
  clock: CityClock,
): string | null {
  const handIn = handInOf({ stage, context })
  if (handIn !== null) return handInUntil(handIn, clock)
  return stage === 'returned' && context.repairDueAt !== null ? byDay(context.repairDueAt, clock) : null
}

/** "1 dengan batas sendiri, paling akhir Jumat, 4 Desember 2026"; null where everybody follows the timetable. */
export function ownEnds(ends: readonly string[], { utcOffsetHours }: CityClock): string | null {
  const last = ends.toSorted().at(-1)
  if (last === undefined) return null
  const day = dateWithWeekday(localDate(last, utcOffsetHours))
  return `${ends.length} perangkat daerah punya batas sendiri, paling akhir ${day}.`
}

/** The hour is said on the day itself. */
function away(at: string, clock: CityClock): string {
  const words = daysAway(at, clock)
  return words === 'hari ini' ? `hari ini pukul ${timeText(at, clock.utcOffsetHours)}` : words
}
