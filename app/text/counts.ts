import { wholeNumber } from './figures.ts'

/**
 * The words of what is counted in a review, beside what each counts. Every page that shows one of these numbers
 * takes its words from here and the number from views/review-count, so that two pages cannot mean two things.
 */
export const countText = {
  /** All applications that the agencies of the cycle run, submitted or not. */
  registered: 'aplikasi tercatat pada perangkat daerah',
  /** Applications of dossiers that were submitted: what is under review. */
  submitted: 'aplikasi sudah diajukan',
  /** Of those submitted, own agency left aside: with the opinion of the reader's office. */
  reviewed: 'aplikasi yang diajukan sudah Anda telaah',
  /** Opinions of the three offices on those submitted. */
  opinions: 'telaah sudah diberikan',
  /** Of those submitted: decided, provisionally or for good. */
  decided: 'aplikasi yang diajukan sudah diputus',
} as const

/** How many submitted applications stand where for one office; the four parts add up to `submitted`. */
export interface ReviewCount {
  submitted: number
  /** Open for this office's opinion now, and without it. */
  waiting: number
  /** With this office's opinion. */
  given: number
  /** Without it, and not open yet: its dossier is not in review. */
  notOpen: number
  /** Of the office's own agency: no opinion is given. */
  own: number
}

/** "16 dari 40 aplikasi yang diajukan menunggu telaah Anda (2 sudah Anda telaah, 22 belum dapat ditelaah)." */
export function reviewCountSentence({ submitted, ...count }: ReviewCount): string {
  const parts = [
    [count.given, 'sudah Anda telaah'],
    [count.notOpen, 'belum dapat ditelaah'],
    [count.own, 'milik perangkat daerah Anda sendiri'],
  ] as const
  const rest = parts
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${wholeNumber(number)} ${words}`)
  const first = count.waiting === 0 ? 'Tidak ada' : wholeNumber(count.waiting)
  const sentence = `${first} dari ${wholeNumber(submitted)} aplikasi yang diajukan menunggu telaah Anda`
  return `${sentence}${rest.length === 0 ? '' : ` (${rest.join(', ')})`}.`
}
