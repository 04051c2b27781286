const weekdays = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu']
const months = [
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
]

/** Where the city lives when no setting says otherwise. */
const cityTimeZone = 'Asia/Jakarta'

/** The calendar day of the city that an instant falls on: '2026-08-07T18:00:00.000Z' -> '2026-08-08'. */
export function dayOf(instant: string, timeZone = cityTimeZone): string {
  return partsOf(instant, timeZone).day
}

/** A calendar day in words: '2024-08-08' -> '8 Agustus 2024'. */
export function dateWords(day: string): string {
  const { year, month, date } = splitDay(day)
  return `${date} ${months[month - 1]} ${year}`
}

/** A calendar day with its weekday: '2024-08-08' -> 'Kamis, 8 Agustus 2024'. */
export function weekdayDateWords(day: string): string {
  const { year, month, date } = splitDay(day)
  return `${weekdays[new Date(Date.UTC(year, month - 1, date)).getUTCDay()]}, ${dateWords(day)}`
}

/** An instant in the city's time: 'Jumat, 7 Agustus 2026 pukul 16.00'. */
export function instantWords(instant: string, timeZone = cityTimeZone): string {
  const { day, time } = partsOf(instant, timeZone)
  return `${weekdayDateWords(day)} pukul ${time}`
}

function splitDay(day: string): { year: number; month: number; date: number } {
  const [year, month, date] = day.split('-').map(Number)
  if (!year || !month || !date || month > 12) throw new Error(`not a calendar day: ${day}`)
  return { year, month, date }
}

// Only figures are taken from Intl: its words differ between browsers and
// servers, and a page must read the same before and after its scripts load.
function partsOf(instant: string, timeZone: string): { day: string; time: string } {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  const parts = Object.fromEntries(
    format.formatToParts(new Date(instant)).map((part) => [part.type, part.value]),
  )
  return { day: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}.${parts.minute}` }
}
