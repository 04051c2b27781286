import { dateTimeText } from '#app/text/dates.ts'
import { initialsOfDecree } from '#db/decrees.ts'
import { eventsOfSubject } from '#db/log.ts'
import type { Store } from '#db/open.ts'
import { heldPositions } from '#db/organisations.ts'
import { readSetting } from '#db/settings.ts'
import { decreeContext } from '#workflows/decree/context.ts'
import { initialOrder } from '#workflows/decree/events.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import { type Actor, roleLabels } from '#workflows/engine/actor.ts'
import { cityDate } from './city-date.ts'
import { type DecreeQuestion, decreeAndCase, decreeDocuments, decreeHead } from './decree-page.ts'
import { holderOf } from './holder.ts'

/** One step of one round: who initialled when, or whose turn it is. */
export interface InitialStep {
  number: number
  role: string
  /** The title of who holds the position now. */
  post: string
  by: string | null
  at: string | null
  when: string | null
  state: 'done' | 'turn' | 'waiting'
}

/** The initials of a decree round by round, the running one first; null when there is no such decree. */
export async function decreeInitials(store: Pick<Store, 'read'>, question: DecreeQuestion) {
  const { read } = store
  const { decreeId, actor } = question
  const head = await decreeHead(store, question)
  const found = await decreeAndCase(read, decreeId)
  if (head === null || found === null) return null
  const { utcOffsetHours } = governmentOf(await readSetting(read, 'government'))
  const { round, initials } = decreeContext.parse(found.row.context)
  const given = await initialsOfDecree(read, decreeId)
  const returns = (await eventsOfSubject(read, 'decree', decreeId)).filter(({ type }) => type === 'returned')
  const positions = await heldPositions(read)
  const today = await cityDate(store, question.now)
  const isRunning = head.stage.code === 'initialling'
  const rounds = Array.from({ length: round }, (_, index) => round - index).map((number) => {
    const returned = returns[number - 1]
    return {
      number,
      isCurrent: number === round,
      returned:
        returned === undefined
          ? null
          : {
              by: (returned.actor as Actor).positionTitle,
              when: dateTimeText(returned.at, utcOffsetHours),
              note: (returned.payload as { note?: string }).note ?? '',
            },
      steps: initialOrder.map((role, place): InitialStep => {
        const initial = given.find((each) => each.round === number && each.step === place + 1)
        const holder = holderOf(positions, role, today)
        const isTurn = isRunning && number === round && place === initials.length
        return {
          number: place + 1,
          role: roleLabels[role],
          post: initial?.byTitle ?? [holder?.actingPrefix ?? '', holder?.title ?? ''].join(' ').trim(),
          by: initial?.byName ?? null,
          at: initial?.at ?? null,
          when: initial === undefined ? null : dateTimeText(initial.at, utcOffsetHours),
          state: initial !== undefined ? 'done' : isTurn ? 'turn' : 'waiting',
        }
      }),
    }
  })
  const documents = await decreeDocuments(read, { decreeId, actor })
  return {
    ...head,
    rounds,
    contentSha256: found.decree.contentSha256,
    isMyTurn: isRunning && head.acts.includes('initialled') && initialOrder[initials.length] === actor.role,
    controlSheet: documents.find(({ kind }) => kind === 'control-sheet')?.id ?? null,
    draft: documents.find(({ kind }) => kind === 'decree-draft')?.id ?? null,
  }
}

export type InitialRound = NonNullable<Awaited<ReturnType<typeof decreeInitials>>>['rounds'][number]
