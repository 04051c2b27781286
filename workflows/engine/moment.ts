import { z } from 'zod'

/** A day that is in the calendar, "2026-08-08": the 30th of February is none. */
export const calendarDay = z.iso.date('Isi dengan tanggal yang ada di kalender.')

/** An instant as everything is stored: ISO, UTC, milliseconds, "2026-08-08T01:00:00.000Z". */
export const instant = z.iso.datetime({ precision: 3, error: 'Isi dengan tanggal dan waktu yang benar.' })
