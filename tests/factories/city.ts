import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
import { at } from '#app/commands/rehearsal/calendar.ts'
import { migrate } from '#db/migrate.ts'
import { type Agency, agencyKeys } from './agencies.ts'
import * as opening from './stages.ts'
import * as decree from './stages-decree.ts'
import * as desk from './stages-desk.ts'
import { World } from './world.ts'

export interface CityOptions {
  /** The agencies that take part in the review; all of them when left out. */
  taking?: readonly Agency[]
}

/** The year in the order it passes: each stage is reached from the one before, through the real services. */
const year = {
  registered: opening.registerCity,
  prepared: (world: World) => opening.prepare(world),
  applications: opening.recordApplications,
  cycleOpen: (world: World, options: CityOptions) => opening.open(world, options.taking ?? agencyKeys),
  submitted: opening.submitAll,
  inReview: opening.startAll,
  reviewed: opening.reviewAll,
  scheduled: desk.scheduleAll,
  dayOpen: desk.openDay,
  heard: desk.hearAll,
  decisionsRecorded: desk.decideAll,
  decided: desk.confirmAll,
  deskClosed: desk.endDesk,
  replyClosed: desk.letReplyPass,
  decreeDrafted: (world: World) => decree.draft(world),
  decreeSent: decree.send,
  decreeChecked: decree.check,
  decreeInitialled: decree.initialAll,
  decreeSigned: decree.signWithPen,
  decreeNumbered: (world: World) => decree.giveNumber(world),
  decreeExecuted: decree.fileScan,
  decreePublished: decree.publish,
} satisfies Record<string, (world: World, options: CityOptions) => Promise<void>>

export type Stage = keyof typeof year

export const stages = Object.keys(year) as Stage[]

interface Template {
  folder: string
  /** Where the clock of the template stopped. */
  now: string
}

const templates = new Map<string, Promise<Template>>()
const root = mkdtempSync(join(tmpdir(), 'desk-city-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** A city at a stage of its year, made once for each test file and copied for each test. */
export function aCity(options: CityOptions = {}) {
  return {
    /** Opens a copy of the city at this stage; it is gone after the test. */
    async at(stage: Stage): Promise<World> {
      const world = await copyOf(await templateAt(stage, options))
      onTestFinished(() => discard(world))
      return world
    },
    registered: () => aCity(options).at('registered'),
    withApplications: () => aCity(options).at('applications'),
    withCycleOpen: () => aCity(options).at('cycleOpen'),
    submitted: () => aCity(options).at('submitted'),
    inReview: () => aCity(options).at('inReview'),
    reviewed: () => aCity(options).at('reviewed'),
    scheduled: () => aCity(options).at('scheduled'),
    heard: () => aCity(options).at('heard'),
    decided: () => aCity(options).at('decided'),
    deskClosed: () => aCity(options).at('deskClosed'),
    replyClosed: () => aCity(options).at('replyClosed'),
    decreeDrafted: () => aCity(options).at('decreeDrafted'),
    decreeInitialled: () => aCity(options).at('decreeInitialled'),
    decreePublished: () => aCity(options).at('decreePublished'),
  }
}

/** The same, for tests that open many cities one after another and close each themselves. */
export async function cityAt(stage: Stage, options: CityOptions = {}): Promise<World> {
  return copyOf(await templateAt(stage, options))
}

/** Closes a city and removes its record. */
export async function discard(world: World): Promise<void> {
  await world.close()
  rmSync(world.folder, { recursive: true, force: true })
}

function templateAt(stage: Stage, options: CityOptions): Promise<Template> {
  const key = `${stage} ${(options.taking ?? []).join(' ')}`
  const made = templates.get(key) ?? makeTemplate(stage, options)
  templates.set(key, made)
  return made
}

async function makeTemplate(stage: Stage, options: CityOptions): Promise<Template> {
  const before = stages[stages.indexOf(stage) - 1]
  const world = before === undefined ? await emptyCity() : await copyOf(await templateAt(before, options))
  await year[stage](world, options)
  await world.close()
  return { folder: world.folder, now: world.clock.now() }
}

async function emptyCity(): Promise<World> {
  const folder = mkdtempSync(join(root, 'city-'))
  await migrate({ engine: 'sqlite', file: join(folder, 'record.db') })
  return World.open(folder, at('2026-06-01', 8))
}

async function copyOf({ folder, now }: Template): Promise<World> {
  const copy = mkdtempSync(join(root, 'city-'))
  cpSync(folder, copy, { recursive: true })
  return World.open(copy, now)
}
