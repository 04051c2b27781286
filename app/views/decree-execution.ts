import { dateText, dateTimeText } from '#app/text/dates.ts'
import { decreeById } from '#db/decrees.ts'
import { eventsOfSubject } from '#db/log.ts'
import type { Store } from '#db/open.ts'
import { followUpsOfCycle } from '#db/outcomes.ts'
import { readSetting } from '#db/settings.ts'
import { signingsOfDecree } from '#db/signings.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import { cityDate } from './city-date.ts'
import { type DecreeQuestion, decreeDocuments, decreeHead } from './decree-page.ts'

/** From the last initial to the publication: what is done, what comes next, and the papers for it. */
export async function decreeExecution(store: Pick<Store, 'read'>, question: DecreeQuestion) {
  const { decreeId, actor, now } = question
  const head = await decreeHead(store, question)
  const decree = await decreeById(store.read, decreeId)
  if (head === null || decree === undefined) return null
  const { numberMask, utcOffsetHours } = governmentOf(await readSetting(store.read, 'government'))
  const documents = await decreeDocuments(store.read, { decreeId, actor })
  const events = await eventsOfSubject(store.read, 'decree', decreeId)
  const returnedAt = events.findLast(({ type }) => type === 'returned')?.at ?? ''
  const numberedAt = events.findLast(({ type }) => type === 'numbered')?.at ?? '~'
  // Numbered before there were two forms, it waits in its only one.
  const sinceNumbered = (wanted: string) =>
    documents.find(({ kind, createdAt }) => kind === wanted && createdAt >= numberedAt)
  // A paper made before the decree was sent back is not the one to sign.
  const current = documents.filter(({ createdAt }) => createdAt >= returnedAt)
  const published = events.findLast(({ type }) => type === 'published')
  const today = await cityDate(store, now)
  return {
    ...head,
    today,
    numberExample: numberMask.replace('{urut}', '…').replace('{tahun}', today.slice(0, 4)),
    signedOn: decree.signedOn,
    signedOnText: decree.signedOn === null ? null : dateText(decree.signedOn),
    lastRefusal: await lastRefusal(store, { decreeId, since: numberedAt, utcOffsetHours }),
    toSign: (sinceNumbered('decree-electronic') ?? sinceNumbered('decree'))?.id ?? null,
    paper: current.find(({ kind }) => kind === 'decree-for-signature')?.id ?? null,
    controlSheet: current.find(({ kind }) => kind === 'control-sheet')?.id ?? null,
    scan: current.find(({ kind }) => kind === 'decree-scan' || kind === 'decree-signed') ?? null,
    documents: documents.filter(({ kind }) => publishedKinds.has(kind)),
    publishedOn: published === undefined ? null : dateText(await cityDate(store, published.at)),
    followUps: (await followUpsOfCycle(store.read, decree.cycleId)).length,
  }
}

/** The last try to sign since the number was given, when it came to nothing. */
async function lastRefusal(
  { read }: Pick<Store, 'read'>,
  { decreeId, since, utcOffsetHours }: { decreeId: string; since: string; utcOffsetHours: number },
) {
  const last = (await signingsOfDecree(read, decreeId)).at(-1)
  if (last === undefined || last.reason === null || last.at < since) return null
  return { when: dateTimeText(last.at, utcOffsetHours), sentence: last.reason }
}

const publishedKinds = new Set(['decree', 'decree-scan', 'decree-signed', 'decree-copy'])

export type DecreeExecution = NonNullable<Awaited<ReturnType<typeof decreeExecution>>>
