import { dateTimeText } from '#app/text/dates.ts'
import { initiativeReviewText as text } from '#app/text/initiative-review.ts'
import { seenRecord } from '#app/text/seen-record.ts'
import { searchInitiatives } from '#db/initiative-list.ts'
import {
  type InitiativeOpinionRow,
  initiativeOpinionsOfCycle,
  opinionsOfInitiative,
} from '#db/initiative-opinions.ts'
import { initiativeById } from '#db/initiatives.ts'
import type { Db, Store } from '#db/open.ts'
import {
  type InitiativeOpinionCode,
  initiativeOpinions,
  initiativeReviewerOf,
  initiativeReviewers,
  opinionStages,
  opinionToldStages,
} from '#workflows/catalogue/initiative-opinion.ts'
import { reviewers } from '#workflows/catalogue/opinion.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { cityOffset, cycleNow } from './cycle-now.ts'
import { initiativeSearch } from './initiative-facets.ts'
import { reviewReaders } from './review-rows.ts'
import { roadmapNow } from './roadmap-now.ts'

interface Asked {
  actor: Actor
  /** Of the address, as for the list of initiatives; `kegiatan` names single ones. */
  query: URLSearchParams
  now: string
}

type Reading = Pick<Store, 'read'>

/** More than these are not read on one page: a filter makes them fewer. */
const most = 300

/**
 * The initiatives of the roadmap with what the offices say of them in the cycle under way, and which of them
 * wait for the reader's office. Null before the first roadmap.
 */
export async function initiativeReviews(store: Reading, { actor, query, now }: Asked) {
  const { read } = store
  const roadmap = await roadmapNow(read, { now, asked: query.get('masa') })
  if (roadmap === null) return null
  const search = initiativeSearch(query, { actor, roadmapId: roadmap.id })
  const found = await searchInitiatives(read, {
    ...search,
    by: 'muatan',
    isDown: false,
    limit: most + 1,
    offset: 0,
  })
  const named = query.getAll('kegiatan')
  const cycle = await cycleNow(store)
  const opinions = cycle === null ? [] : await initiativeOpinionsOfCycle(read, cycle.row.id)
  const reviewer = initiativeReviewerOf(actor.role)
  const isOpen = cycle !== null && opinionStages.includes(cycle.stage)
  const rows = found.slice(0, most).filter(({ id }) => named.length === 0 || named.includes(id))
  const said = (id: string, by: string) =>
    opinions.find((each) => each.initiativeId === id && each.reviewer === by)
  const waiting = rows.filter(({ id, organisationId, version }) => {
    if (reviewer === null || !isOpen || organisationId === actor.organisationId) return false
    // Whoever asks for one by name means to change what was said.
    return named.length > 0 || said(id, reviewer)?.initiativeVersion !== version
  })
  return {
    roadmap: roadmap.title,
    isCut: found.length > most,
    reviewer: reviewer === null ? null : reviewers[reviewer].label,
    isOpen,
    isNamed: named.length > 0,
    choices: Object.entries(initiativeOpinions).map(([value, label]) => ({ value, label })),
    waiting: waiting.map(({ id, version, name, organisationName }) => ({
      key: seenRecord({ id, version }),
      name,
      note: organisationName,
    })),
    rows: rows.map(({ id, name, organisationName, organisationId, version }) => ({
      id,
      name,
      organisation: organisationName,
      isOwn: organisationId === actor.organisationId,
      ...Object.fromEntries(
        initiativeReviewers.map((by) => {
          // As on the bench: the other office is read after one has spoken oneself.
          const isAhead = reviewer !== null && by !== reviewer && said(id, reviewer) === undefined
          return [by, isOpen && isAhead ? null : standingOf(said(id, by), version)] as const
        }),
      ),
    })) as ReviewedRow[],
  }
}

export interface ReviewedRow {
  id: string
  name: string
  organisation: string
  isOwn: boolean
  planning: StandingOpinion | null
  budget: StandingOpinion | null
}

export interface StandingOpinion {
  code: string
  label: string
  note: string
  /** The initiative was changed since it was read. */
  isStale: boolean
}

function standingOf(row: InitiativeOpinionRow | undefined, version: number): StandingOpinion | null {
  if (row === undefined) return null
  const label = initiativeOpinions[row.code as InitiativeOpinionCode]
  return { code: row.code, label, note: row.note, isStale: row.initiativeVersion !== version }
}

/** How many initiatives wait for this position's office; null for a position that gives none, or when none may be given. */
export async function initiativesToReview(
  store: Reading,
  { actor, now }: { actor: Actor; now: string },
): Promise<number | null> {
  if (initiativeReviewerOf(actor.role) === null) return null
  const page = await initiativeReviews(store, { actor, now, query: new URLSearchParams() })
  return page?.isOpen ? page.waiting.length : null
}

/**
 * What Bappeda and BKAD say of one initiative, as far as this position may read it: the offices at once, the
 * agency when the desk of that cycle is over.
 */
export async function opinionsOn(
  store: Reading,
  { actor, id, version }: { actor: Actor; id: string; version: number },
) {
  const { read } = store
  const cycle = await cycleNow(store)
  const isReader = reviewReaders.includes(actor.role) || actor.role === 'regional-secretary'
  const own = initiativeReviewerOf(actor.role)
  const all = await opinionsOfInitiative(read, id)
  const hasSpoken = all.some(({ cycleId, reviewer }) => cycleId === cycle?.row.id && reviewer === own)
  const mayRead = ({ cycleId }: { cycleId: string }) => {
    if (cycleId !== cycle?.row.id || opinionToldStages.includes(cycle.stage)) return true
    return isReader && (own === null || hasSpoken)
  }
  const offset = await cityOffset(read)
  const rows = all.filter(mayRead)
  return {
    opinions: rows.map((row) => ({
      key: row.id,
      office: reviewers[row.reviewer as (typeof initiativeReviewers)[number]].office,
      cycle: row.cycle,
      label: initiativeOpinions[row.code as InitiativeOpinionCode],
      code: row.code,
      note: row.note,
      by: `${row.givenByName}, ${row.givenByTitle} · ${dateTimeText(row.givenAt, offset)}`,
      isStale: row.initiativeVersion !== version,
    })),
    /** Why nothing is told yet; '' where there is nothing to wait for. */
    later: isReader || cycle === null || !opinionStages.includes(cycle.stage) ? '' : text.toldLater,
    mayOpine: await mayOpineOn(read, { actor, id, stage: cycle?.stage }),
  }
}

async function mayOpineOn(
  read: Db,
  { actor, id, stage }: { actor: Actor; id: string; stage: string | undefined },
): Promise<boolean> {
  if (initiativeReviewerOf(actor.role) === null || stage === undefined || !opinionStages.includes(stage))
    return false
  const row = await initiativeById(read, id)
  return row !== undefined && row.cancelledAt === null && row.organisationId !== actor.organisationId
}
