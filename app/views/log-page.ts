import { wholeNumber } from '#app/text/figures.ts'
import { chainFaults, type LogLine, logText } from '#app/text/log.ts'
import { currentHead, type LogHead } from '#db/log.ts'
import { type EventGroup, eventsAfter, type LogSearch, searchEvents } from '#db/log-search.ts'
import type { Db, Store } from '#db/open.ts'
import { readSetting } from '#db/settings.ts'
import { verifyLog } from '#db/verify-log.ts'
import { logSightOf } from '#workflows/access/log-sight.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { countedEvents } from './log-counts.ts'
import { eventWords, kindWords, logLines } from './log-line.ts'

export { logReaders } from '#workflows/access/log-sight.ts'

/** The filters of the log as the address carries them; dates are the city's, "2026-08-08". */
export interface LogFilter {
  subjectKinds: readonly string[]
  types: readonly string[]
  actorIds: readonly string[]
  subjectId: string
  text: string
  from: string
  until: string
}

export const logPageSize = 50
/** Above so many events the chain is checked only when asked. */
const mostCheckedUnasked = 20_000
const partSize = 1000

/** A page of the log (counted from 1), with what each facet would find beside the others. */
export async function logPage(
  store: Pick<Store, 'read'>,
  { actor, filter, page }: { actor: Actor; filter: LogFilter; page: number },
) {
  const { read } = store
  const search = await searchOf(read, actor, filter)
  const groups = await countedEvents(store, search)
  const rows = await searchEvents(read, { ...search, limit: logPageSize, offset: (page - 1) * logPageSize })
  return {
    total: totalOf(groups.filter((group) => passes(group, filter, null))),
    lines: await logLines(read, rows),
    facets: [
      {
        name: 'perihal',
        label: logText.kind,
        choices: choices({
          groups,
          filter,
          facet: 'subjectKinds',
          of: ({ subjectKind }) => ({
            value: subjectKind,
            label: kindWords(subjectKind),
          }),
        }),
      },
      {
        name: 'kejadian',
        label: logText.type,
        choices: choices({
          groups,
          filter,
          facet: 'types',
          of: ({ subjectKind, type }) => ({
            value: `${subjectKind}:${type}`,
            label: `${eventWords(subjectKind, type)} (${kindWords(subjectKind).toLowerCase()})`,
          }),
        }),
      },
      {
        name: 'pelaku',
        label: logText.actor,
        choices: choices({
          groups,
          filter,
          facet: 'actorIds',
          of: ({ actor: stored }) => {
            const { personId, name } = JSON.parse(stored) as Actor
            return { value: personId, label: name }
          },
        }),
      },
    ],
  }
}

/** The filtered log in words, oldest first, part by part: as long as it may be. */
export async function* wholeLog(
  { read }: Pick<Store, 'read'>,
  { actor, filter }: { actor: Actor; filter: LogFilter },
): AsyncGenerator<LogLine[]> {
  const search = await searchOf(read, actor, filter)
  for (let after = 0; ; ) {
    const rows = await eventsAfter(read, { ...search, after, limit: partSize })
    const last = rows.at(-1)
    if (last === undefined) return
    yield await logLines(read, rows)
    after = last.n
  }
}

/** How far the chain of a record was found good since this server began. */
const foundGood = new WeakMap<object, LogHead>()

/**
 * Whether the chain of hashes holds, in a sentence. Asked for, all of it is recomputed; else what came since it was
 * last found good, so that looking at the log does not cost more with every year. Unchecked when it is long and
 * nobody has asked.
 */
export async function chainState(store: Store, { isAsked }: { isAsked: boolean }) {
  const { n, hash } = await currentHead(store.read)
  const known = foundGood.get(store)
  // Fewer than before: another record in the same place, as after a restored backup.
  const from = isAsked || known === undefined || known.n > n ? undefined : known
  if (n - (from?.n ?? 0) > mostCheckedUnasked && !isAsked)
    return {
      tone: 'info' as const,
      sentence: `${wholeNumber(n)} kejadian. ${logText.notChecked}`,
      head: hash,
      isWhole: false,
    }
  const verdict = await verifyLog(store, undefined, from)
  if (verdict.ok) foundGood.set(store, verdict.head)
  else foundGood.delete(store)
  const verified = wholeNumber(verdict.events)
  if (verdict.ok)
    return {
      tone: 'good' as const,
      sentence: `${verified} dari ${wholeNumber(verdict.head.n)} kejadian terverifikasi; rantai tidak terputus.${from === undefined ? '' : ` ${logText.checkedBefore(wholeNumber(from.n))}`}`,
      head: verdict.head.hash,
      isWhole: from === undefined,
    }
  return {
    tone: 'danger' as const,
    sentence: `Rantai terputus pada kejadian nomor ${wholeNumber(verdict.at)}: ${chainFaults[verdict.why]}. Hanya ${verified} dari ${wholeNumber(n)} yang terverifikasi. Hentikan pemakaian dan hubungi administrator.`,
    head: hash,
    isWhole: from === undefined,
  }
}

async function searchOf(read: Db, actor: Actor, filter: LogFilter): Promise<LogSearch> {
  const { utcOffsetHours } = governmentOf(await readSetting(read, 'government'))
  const { from, until, ...rest } = filter
  return {
    ...rest,
    sight: logSightOf(actor),
    from: dayBegins(from, { utcOffsetHours, daysLater: 0 }),
    before: dayBegins(until, { utcOffsetHours, daysLater: 1 }),
  }
}

/** The instant a city's day begins; null when the text is no day. */
function dayBegins(
  day: string,
  { utcOffsetHours, daysLater }: { utcOffsetHours: number; daysLater: number },
): string | null {
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00.000Z`) : Number.NaN
  if (Number.isNaN(midnight)) return null
  return new Date(midnight + (daysLater * 24 - utcOffsetHours) * 3_600_000).toISOString()
}

type Facet = 'subjectKinds' | 'types' | 'actorIds'

interface FacetQuestion {
  groups: readonly EventGroup[]
  filter: LogFilter
  facet: Facet
  of: (group: EventGroup) => { value: string; label: string }
}

function passes(group: EventGroup, filter: LogFilter, except: Facet | null): boolean {
  const fits = (facet: Facet, value: string) =>
    facet === except || filter[facet].length === 0 || filter[facet].includes(value)
  return (
    fits('subjectKinds', group.subjectKind) &&
    fits('types', `${group.subjectKind}:${group.type}`) &&
    fits('actorIds', (JSON.parse(group.actor) as Actor).personId)
  )
}

function choices({ groups, filter, facet, of }: FacetQuestion) {
  const found = new Map<string, { value: string; label: string; count: number }>()
  for (const group of groups.filter((each) => passes(each, filter, facet))) {
    const choice = of(group)
    found.set(choice.value, { ...choice, count: (found.get(choice.value)?.count ?? 0) + group.count })
  }
  return [...found.values()].toSorted((one, other) => one.label.localeCompare(other.label, 'id'))
}

function totalOf(groups: readonly EventGroup[]): number {
  return groups.reduce((sum, group) => sum + group.count, 0)
}
