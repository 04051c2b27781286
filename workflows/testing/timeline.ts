/** The hours of the stories: instants in UTC; the city is seven hours ahead. */
export const timeline = {
  early: '2026-07-20T02:00:00.000Z',
  /** End of the ordinary time: the last instant of 31 July in Malang. */
  due: '2026-07-31T16:59:59.999Z',
  inGrace: '2026-08-02T03:00:00.000Z',
  hardDue: '2026-08-05T16:59:59.999Z',
  afterHard: '2026-08-06T01:00:00.000Z',
  extendedTo: '2026-08-10T16:59:59.999Z',
  review: '2026-08-07T02:00:00.000Z',
  repairDue: '2026-08-12T16:59:59.999Z',
  afterRepair: '2026-08-13T01:00:00.000Z',
  desk: '2026-08-18T02:00:00.000Z',
  replyDue: '2026-08-25T16:59:59.999Z',
  afterReply: '2026-08-26T01:00:00.000Z',
  decree: '2026-09-07T02:00:00.000Z',
} as const

/** The same instant a millisecond later or earlier; ISO in and out. */
export function shifted(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString()
}
