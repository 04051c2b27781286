import { type AnyColumn, type SQL, sql } from 'drizzle-orm'

/** Whether a column contains a text, without regard to case and with nothing in the text meaning more than itself. */
export function containsText(column: AnyColumn, text: string): SQL {
  const literal = text.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)
  return sql`lower(${column}) like ${`%${literal}%`} escape '\\'`
}
