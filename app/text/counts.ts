import { wholeNumber } from './figures.ts'

/**
 * The words of what is counted in a review, beside what each counts. Every page that shows one of these numbers
 * takes its words from here and the number from views/review-count, so that two pages cannot mean two things.
 */
export const countText = {
  /** All applications that the agencies of the cycle run, submitted or not. */
  registered: 'aplikasi tercatat pada perangkat daerah',
  /** Agencies whose dossier lies with the offices; one that was returned does not. */
  handedIn: 'perangkat daerah sudah mengajukan',
  /** Applications of dossiers that were submitted: what is under review, returned ones among them. */
  submitted: 'aplikasi sudah diajukan',
  /** Of those submitted, own agency left aside: with the opinion of the reader's office. */
  reviewed: 'aplikasi yang diajukan sudah Anda telaah',
  /** Opinions of the three offices on those submitted. */
  opinions: 'telaah sudah diberikan',
  /** Of those submitted: decided, provisionally or for good. */
  decided: 'aplikasi yang diajukan sudah diputus',
} as const

/** How many dossiers of a cycle were handed in; the three parts add up to `total`. */
export interface HandInCount {
  total: number
  /** Submitted, or taken as they are, and not returned since. */
  handedIn: number
  /** Returned for repair, and not handed in again. */
  returned: number
  /** Never handed in. */
  notYet: number
}

/** "perangkat daerah sudah mengajukan (1 dikembalikan, 23 belum)": beside "13 dari 37". */
export function handedInLabel(count: HandInCount): string {
  return `${countText.handedIn}${bracketed(notHandedIn(count, 'belum'))}`
}

/** "24 dari 37 perangkat daerah (1 dikembalikan, 23 belum mengajukan)": those that the others wait for. */
export function owingSentence(count: HandInCount): string {
  const owing = wholeNumber(count.returned + count.notYet)
  const rest = count.returned === 0 ? [] : notHandedIn(count, 'belum mengajukan')
  return `${owing} dari ${wholeNumber(count.total)} perangkat daerah${bracketed(rest)}`
}

function notHandedIn({ returned, notYet }: HandInCount, never: string): string[] {
  return said([
    [returned, 'dikembalikan'],
    [notYet, never],
  ])
}

const inRepair = 'dalam berkas yang sedang diperbaiki'

/** "aplikasi sudah diajukan (4 dalam berkas yang sedang diperbaiki)". */
export function submittedLabel(count: number): string {
  return `${countText.submitted}${bracketed(said([[count, inRepair]]))}`
}

/** Reviews begin before the time to submit is over: said beside the stage of the cycle. */
export function runningReviewNote(count: number): string {
  return `Telaah sudah berjalan untuk ${wholeNumber(count)} perangkat daerah yang sudah mengajukan.`
}

/** Dossiers that wait for opinions. */
export interface ReviewQueueCount {
  /** Handed in, and the review of them not begun. */
  notStarted: number
  inReview: number
  /** Of those in review: finished by the reader's office. */
  finished: number
  /** Whether it is the reader who begins a review. */
  mayStart: boolean
}

/** "13 berkas menunggu telaah": both parts of the queue. */
export function queueTotal({ notStarted, inReview }: ReviewQueueCount): string {
  const total = notStarted + inReview
  return total === 0
    ? 'Tidak ada berkas yang menunggu telaah.'
    : `${wholeNumber(total)} berkas menunggu telaah`
}

/** "7 belum Anda mulai", "6 sedang ditelaah (2 sudah selesai dari Anda)": each part that is not empty. */
export function queueParts(count: ReviewQueueCount): { notStarted: string | null; inReview: string | null } {
  const starter = count.mayStart ? 'belum Anda mulai' : 'belum dimulai Diskominfo'
  const finished = bracketed(said([[count.finished, 'sudah selesai dari Anda']]))
  return {
    notStarted: said([[count.notStarted, starter]])[0] ?? null,
    inReview: said([[count.inReview, `sedang ditelaah${finished}`]])[0] ?? null,
  }
}

/** How a review begins, and why what waits for that cannot be reviewed; null where nothing does. */
export function queueHint({ notStarted, mayStart }: ReviewQueueCount): string | null {
  if (notStarted === 0) return null
  return mayStart
    ? 'Aplikasi dalam berkas yang belum dimulai baru dapat ditelaah sesudah Anda membukanya dan menekan "Mulai telaah".'
    : 'Aplikasi dalam berkas yang belum dimulai baru dapat ditelaah sesudah Diskominfo memulainya.'
}

function said(parts: readonly (readonly [number, string])[]): string[] {
  return parts.filter(([number]) => number > 0).map(([number, words]) => `${wholeNumber(number)} ${words}`)
}

function bracketed(parts: readonly string[]): string {
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

/** How many submitted applications stand where for one office; the four parts add up to `submitted`. */
export interface ReviewCount {
  submitted: number
  /** Open for this office's opinion now, and without it. */
  waiting: number
  /** With this office's opinion. */
  given: number
  /** Without it, and not open: its dossier is not in review. */
  notOpen: number
  /** Of those not open: the review of their dossier has not begun. */
  notStarted: number
  /** Of those not open: their dossier was returned or taken back, and is being mended. */
  inRepair: number
  /** Of the office's own agency: no opinion is given. */
  own: number
}

/** "16 dari 40 aplikasi yang diajukan menunggu telaah Anda (2 sudah Anda telaah, 22 dalam berkas yang telaahnya belum dimulai)." */
export function reviewCountSentence({ submitted, ...count }: ReviewCount): string {
  const rest = said([
    [count.given, 'sudah Anda telaah'],
    [count.notStarted, 'dalam berkas yang telaahnya belum dimulai'],
    [count.inRepair, inRepair],
    [count.notOpen - count.notStarted - count.inRepair, 'tidak dapat ditelaah lagi'],
    [count.own, 'milik perangkat daerah Anda sendiri'],
  ])
  const first = count.waiting === 0 ? 'Tidak ada' : wholeNumber(count.waiting)
  const sentence = `${first} dari ${wholeNumber(submitted)} aplikasi yang diajukan menunggu telaah Anda`
  return `${sentence}${bracketed(rest)}.`
}
