import { and, asc, eq, gte, inArray, lte } from 'drizzle-orm'
import type { Db } from './open.ts'

export interface Holiday {
  /** "2026-08-17" */
  date: string
  name: string
  /** Where the day was decided, for example the number of the joint decree. */
  source: string
}

/** The stored value of a setting, or null when it was never written. The caller checks its shape. */
export async function readSetting({ q, t }: Db, key: string): Promise<unknown> {
  const [row] = await q.select({ value: t.settings.value }).from(t.settings).where(eq(t.settings.key, key))
  return row?.value ?? null
}

/** Writes a setting (JSON, not null), new or over the old value. */
export async function writeSetting({ q, t }: Db, setting: { key: string; value: unknown; at: string }) {
  const { key, value, at } = setting
  await q
    .insert(t.settings)
    .values({ key, value, updatedAt: at })
    .onConflictDoUpdate({ target: t.settings.key, set: { value, updatedAt: at } })
}

/** The holidays from `from` to `to`, both included (dates "2026-01-01"), or all of them, in order of date. */
export async function readHolidays({ q, t }: Db, range?: { from: string; to: string }): Promise<Holiday[]> {
  const within = range && and(gte(t.holidays.date, range.from), lte(t.holidays.date, range.to))
  return q.select().from(t.holidays).where(within).orderBy(asc(t.holidays.date))
}

/** Adds holidays; a date that is there already gets the new name and source. */
export async function writeHolidays({ q, t }: Db, holidays: readonly Holiday[]): Promise<void> {
  for (const { date, name, source } of holidays) {
    await q
      .insert(t.holidays)
      .values({ date, name, source })
      .onConflictDoUpdate({ target: t.holidays.date, set: { name, source } })
  }
}

/** Takes holidays away; a date that is none is no error. */
export async function removeHolidays({ q, t }: Db, dates: readonly string[]): Promise<void> {
  if (dates.length > 0) await q.delete(t.holidays).where(inArray(t.holidays.date, [...dates]))
}
