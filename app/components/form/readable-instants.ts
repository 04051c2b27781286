import { dateTimeText } from '#app/text/dates.ts'

const instant = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g

/** A sentence whose instants ("2026-08-08T01:05:00.000Z") are written as people read them, at the city's hour. */
export function readableInstants(sentence: string, utcOffsetHours = 7): string {
  return sentence.replace(instant, (at) => dateTimeText(at, utcOffsetHours))
}
