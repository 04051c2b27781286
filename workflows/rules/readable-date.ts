/** A day of the calendar of the city, written "2026-08-08". */
export type CalendarDate = string

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/
/** The parts of a date, or null where the text is no day of the calendar ("2026-02-30"). */
export function partsOf(date: CalendarDate): { year: number; month: number; day: number } | null {
  const match = pattern.exec(date)
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return { year, month, day }
}

export function isCalendarDate(text: string): boolean {
  return partsOf(text) !== null
}

/** The parts of a date; throws RangeError for what is none. */
export function requireParts(date: CalendarDate): { year: number; month: number; day: number } {
  const parts = partsOf(date)
  if (parts === null) throw new RangeError(`"${date}" bukan tanggal. Tulis seperti 2026-08-08.`)
  return parts
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const monthNames = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const

/** "8 Agustus 2026"; throws for what is no date. */
export function readableDate(date: CalendarDate): string {
  const parts = requireParts(date)
  return `${parts.day} ${monthNames[parts.month - 1]} ${parts.year}`
}
