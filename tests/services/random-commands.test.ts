import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AppError } from '#app/services/app-error.ts'
import type { Outcome } from '#app/services/perform.server.ts'
import { checkRecord } from '#app/views/record-check.ts'
import { allReviewCycles } from '#db/review-cycles.ts'
import { decisionsOfItem, itemsOfCycle } from '#db/review-items.ts'
import type { Actor, Role } from '#workflows/engine/actor.ts'
import { reviewItemContext } from '#workflows/review-item/context.ts'
import { type Agency, type SeatedRole, seats } from '../factories/agencies.ts'
import { cityAt, discard, type Stage, stages } from '../factories/city.ts'
import type { World } from '../factories/world.ts'
import type { Attempt, On, Row } from './permissions/row.ts'
import { permissionTable } from './permissions/table.ts'

const taking: Agency[] = ['pertanian', 'diskominfo', 'bappeda']
const early: Stage[] = ['cycleOpen', 'submitted', 'inReview', 'reviewed', 'scheduled', 'dayOpen', 'heard']
const late: Stage[] = [
  'decisionsRecorded',
  'decided',
  'deskClosed',
  'replyClosed',
  'decreeDrafted',
  'decreeInitialled',
]

/** How far along the year an act may be tried and still have something to work on. */
const reach = 3

interface Step {
  /** Picks an act: of this part of the year, or of all. */
  act: number
  isNear: boolean
  agency: Agency
  person: number
  /** Somebody who may, or anybody at all. */
  isRight: boolean
  version: 'none' | 'old'
  isRepeated: boolean
}

const mostly = fc.constantFrom(true, true, true, true, true, false)

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.nat(),
  isNear: mostly,
  agency: fc.constantFrom(...taking),
  person: fc.nat(),
  isRight: mostly,
  version: fc.constantFrom('none', 'none', 'none', 'none', 'old'),
  isRepeated: fc.boolean(),
})

function rowFor({ act, isNear }: Step, stage: Stage): Row {
  const place = stages.indexOf(stage)
  const near = permissionTable.filter((row) => {
    const distance = stages.indexOf(row.stage) - place
    return distance >= -1 && distance <= reach
  })
  const choice = isNear && near.length > 0 ? near : permissionTable
  const row = choice[act % choice.length]
  if (row === undefined) throw new Error('An empty table')
  return row
}

function personFor(row: Row, { agency, isRight, person }: Step, world: World): Actor {
  const right = permitted(row, agency, world)
  const choice = isRight && right.length > 0 ? right : world.people
  const actor = choice[person % choice.length]
  if (actor === undefined) throw new Error('A city without people')
  return actor
}

/** Who may do this on this agency's case, by the table. */
function permitted({ may }: Row, agency: Agency, world: World): Actor[] {
  return (Object.entries(may) as [Exclude<Role, 'system'>, On][]).flatMap(([role, on]) => {
    if (role === 'agency-head') return [world.head(agency)]
    if (role === 'representative') return [world.representative(agency)]
    const isOwn = seats[role satisfies SeatedRole] === agency
    const fits = on === 'any' || (on === 'organiser' ? agency === 'diskominfo' : !isOwn)
    return fits ? [world.role(role)] : []
  })
}

interface Sent {
  row: Row
  given: Step
  id: string
}

/** What a service answered, and what the record held just before it was asked. */
interface Answered {
  before: string
  answer: { outcome: Outcome } | { error: unknown }
}

/** Each try of these brings an upload of its own, which a repeated command takes away again: tests/pages/sent-twice. */
const ownUploads = ['file-evidence', 'replace-evidence']

/** Null when there was nothing yet to try it on. Some rows prepare what they act on: that is not the act. */
async function send(world: World, { row, given, id }: Sent): Promise<Answered | null> {
  const { agency, version } = given
  const actor = personFor(row, given, world)
  const extra = version === 'old' ? { id, expectedVersion: 0 } : { id }
  let answered: Answered | null = null
  const by: Attempt = async (service, input) => {
    const before = world.contents()
    const answer = await world
      .as(actor, extra)(service, input)
      .then(
        (outcome) => ({ outcome: outcome as Outcome }),
        (error: unknown) => ({ error }),
      )
    answered = { before, answer }
  }
  // Looking up what the act is about fails when the year has not come so far.
  await row.attempt(by, world, agency, actor).catch(() => undefined)
  return answered
}

async function play(world: World, given: Step, stage: Stage): Promise<void> {
  const id = world.newCommandId()
  const row = rowFor(given, stage)
  const sent = await send(world, { row, given, id })
  if (sent === null) return
  const { before, answer } = sent
  const after = world.contents()
  if ('error' in answer) {
    // Anything but an AppError is a fault: the user would see no sentence.
    if (!(answer.error instanceof AppError)) throw answer.error
    expect(after, `${row.service} was refused`).toBe(before)
    return
  }
  if (!given.isRepeated || ownUploads.includes(row.service)) return
  const again = await send(world, { row, given, id })
  expect(world.contents(), `${row.service} was repeated`).toBe(again?.before)
  // Some acts answer with something else, or had nothing to write.
  if (!answer.outcome?.events?.length) return
  expect(again?.answer).toEqual({ outcome: { isRepeated: true, events: answer.outcome.events } })
}

interface Sequence {
  kind: string
  first: number
  last: number
  events: number
}

async function expectWholeRecord(world: World): Promise<void> {
  const { read } = world.office.store
  const { log, strays } = await checkRecord(world.office.store)
  expect({ isWhole: log.ok, strays }).toEqual({ isWhole: true, strays: [] })
  const sequences = world.raw
    .prepare<[], Sequence>(
      `SELECT subject_kind AS kind, min(subject_version) AS first, max(subject_version) AS last,
       count(*) AS events FROM events GROUP BY subject_kind, subject_id`,
    )
    .all()
  expect(sequences.filter(({ first, last, events }) => first !== 1 || last !== events)).toEqual([])
  for (const { id } of await allReviewCycles(read)) {
    for (const item of await itemsOfCycle(read, id)) {
      const { opinions, decisionVersion } = reviewItemContext.parse(item.context)
      expect((await decisionsOfItem(read, item.id)).length).toBe(decisionVersion)
      if (decisionVersion > 0) expect(Object.values(opinions)).not.toContain(null)
    }
  }
}

test.for([
  ['until the desk', early],
  ['from the decisions to the decree', late],
] as const)('random commands of random people leave a whole record: %s', async ([, from]) => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...from),
      fc.array(step, { minLength: 10, maxLength: 30 }),
      async (stage, steps) => {
        const world = await cityAt(stage, { taking })
        try {
          for (const each of steps) await play(world, each, stage)
          await expectWholeRecord(world)
        } finally {
          await discard(world)
        }
      },
    ),
    { numRuns: 15 },
  )
})
