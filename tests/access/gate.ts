import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { afterAll } from 'vitest'
import { endPosition } from '#app/services/end-position.server.ts'
import { hashOfPassword } from '#app/services/passwords.ts'
import { registerAccounts } from '#app/services/register-account.server.ts'
import { registerOfficials } from '#app/services/register-official.server.ts'
import { beginSession } from '#app/services/session.server.ts'
import { setupActor } from '#app/services/setup-actor.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import type { Agency } from '../factories/agencies.ts'
import { cityAt, discard, type Stage } from '../factories/city.ts'
import { stampSigner } from '../factories/stand-ins.ts'
import type { World } from '../factories/world.ts'
import { refreshBuild } from '../setup/site.ts'
import { formFor, formsIn } from './page-form.ts'
import type { Fields, FormRow, Ids, Row } from './row.ts'
import { actorOf, pastOfficial, type Visitor, visitors } from './visitors.ts'

/** What is answered; `location` is the path a redirect leads to. */
export interface Reply {
  status: number
  location: string | null
  body: string
}

/** The built site over a city of its own: its real loaders, actions and pages, without the network before them. */
export interface Gate {
  world: World
  ids: Ids
  about: Agency
  actor: (visitor: Visitor) => Actor | null
  get: (visitor: Visitor, address: string) => Promise<Reply>
  post: (visitor: Visitor, address: string, body: URLSearchParams | FormData) => Promise<Reply>
  /** Gives everybody a new session, as on another day. */
  signInAgain: () => Promise<void>
  /** Changes whenever anything is written, the place of the last entry of the log said by itself. */
  state: () => { entries: number; head: string; commits: string }
  close: () => Promise<void>
}

/** The password of everybody in these cities. */
export const everybodysPassword = 'pintu-gerbang-balai-kota'
const origin = 'http://desk.example'

// React and Remix decide by it, when they are loaded, whether they work as on a server in use.
process.env.NODE_ENV = 'production'
refreshBuild()
export const build: ServerBuild = await import(pathToFileURL(resolve('build/server/index.js')).href)
const handle = createRequestHandler(build, 'production')
const passwordHash = await hashOfPassword(everybodysPassword)

type Scene = Pick<Row, 'stage' | 'about' | 'before' | 'ids'>

const standing = new Set<Gate>()
afterAll(async () => {
  for (const gate of standing) await gate.close()
})

/** Opens a city at a stage with everybody of the tables signed in; it is gone after the file. */
export async function openGate(scene: Scene): Promise<Gate> {
  const { about = 'pertanian' } = scene
  const world = await cityAt(scene.stage satisfies Stage)
  await scene.before?.(world, about)
  const pastId = await peopleIn(world)
  const ids = (await scene.ids?.(world, about)) ?? {}
  const actor = (visitor: Visitor) => (visitor === 'past official' ? null : actorOf(world, visitor, about))
  const tokens = new Map<Visitor, string>()
  const signInAgain = () =>
    world.office.store.tx(async (db) => {
      for (const visitor of visitors) {
        const personId = visitor === 'past official' ? pastId : actor(visitor)?.personId
        if (personId === undefined) continue
        const session = await beginSession(db, { personId, at: world.clock.now(), replacesTokenHash: null })
        tokens.set(visitor, session.token)
      }
    })
  await signInAgain()
  const send = async (visitor: Visitor, address: string, init: RequestInit = {}): Promise<Reply> => {
    const token = tokens.get(visitor)
    const headers = token === undefined ? {} : { Cookie: `desk=${token}` }
    const answer = await handle(new Request(origin + address, { ...init, headers }), contextOf(world))
    const location = answer.headers.get('Location') ?? answer.headers.get('X-Remix-Redirect')
    return { status: answer.status, location, body: (await answer.text()).replaceAll('<!-- -->', '') }
  }
  const head = world.raw.prepare<[], { n: number; hash: string }>('SELECT n, hash FROM log_head')
  const gate: Gate = {
    world,
    ids,
    about,
    actor,
    signInAgain,
    get: (visitor, address) => send(visitor, address),
    post: (visitor, address, body) => send(visitor, address, { method: 'POST', body }),
    state: () => {
      const { n = 0, hash = '' } = head.get() ?? {}
      return { entries: n, head: hash, commits: world.commits() }
    },
    close: async () => {
      standing.delete(gate)
      await discard(world)
    },
  }
  standing.add(gate)
  return gate
}

const shared = new Map<string, Promise<Gate>>()
const names = new Map<unknown, number>()

/** One city for all lines of the tables with the same scene: for what is only looked at, or refused. */
export function sharedGate(scene: Scene): Promise<Gate> {
  const { stage, about, before, ids } = scene
  const key = [stage, about ?? '', nameOf(before), nameOf(ids)].join(' ')
  const gate = shared.get(key) ?? openGate(scene)
  shared.set(key, gate)
  return gate
}

/** A name for each function: what two look like does not tell them apart. */
function nameOf(thing: unknown): number {
  const name = names.get(thing) ?? names.size
  names.set(thing, name)
  return name
}

/** An account for everybody, and one official whose position is over; returns that person's id. */
async function peopleIn(world: World): Promise<string> {
  const setup = world.as(setupActor)
  const post = { role: 'desk-officer' as const, title: 'Kepala Bidang lama', actingPrefix: null }
  const organisationId = world.organisationId('diskominfo')
  const official = { name: pastOfficial, ...post, organisationId, validFrom: '2026-01-01' }
  await setup(registerOfficials, { officials: [official] })
  const held = world.raw
    .prepare<[string], { id: string; personId: string }>(
      'SELECT positions.id, people.id AS personId FROM positions JOIN people ON people.id = person_id WHERE name = ?',
    )
    .get(pastOfficial)
  const personId = held?.personId ?? ''
  await setup(endPosition, { positionId: held?.id ?? '', on: '2026-03-01' })
  const known = world.raw
    .prepare<[], { id: string }>('SELECT person_id AS id FROM accounts')
    .all()
    .map(({ id }) => id)
  const others = world.people.map((person) => person.personId).filter((id) => !known.includes(id))
  const accounts = [...new Set([personId, ...others])].map((id, index) => ({
    personId: id,
    login: `orang-${index}`,
    email: null,
    passwordHash,
  }))
  await setup(registerAccounts, { accounts })
  return personId
}

function contextOf(world: World) {
  const { office } = world
  const silent = { error: (entry: unknown) => void failures.push(entry) }
  const signer = stampSigner()
  const site = { nonce: 'n', isSecure: false, publicUrl: null, address: null, setupCode: null, signer }
  return { office, store: office.store, vault: office.vault, log: silent, ...site } as unknown as Parameters<
    typeof handle
  >[1]
}

/** What the site logged as its own fault: must stay empty. */
export const failures: unknown[] = []

/** The address of a row, with the ids in place. */
export function addressOf({ path, query = '' }: Pick<Row, 'path' | 'query'>, ids: Ids): string {
  return filled(path + query, ids)
}

/** The address of the page that draws the form of a row. */
export function pageOf(row: Pick<FormRow, 'path' | 'query' | 'on'>, ids: Ids): string {
  return addressOf(row.on == null ? row : { path: row.on }, ids)
}

export function filled(pattern: string, ids: Ids): string {
  return pattern.replace(/:([a-zA-Z]+)/g, (_, name: string) => ids[name] ?? `:${name}`)
}

/** Whether a path is the one a row names; a star stands for any text. */
export function matching(target: string): RegExp {
  const parts = target.split('*').map((part) => part.replace(/[.?+^$()[\]{}|\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.+')}$`)
}

/** A page without what is new each time it is drawn: the ids of its commands, and how long the session lasts. */
export function steady(body: string): string {
  return body
    .replace(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'COMMAND')
    .replace(/"sessionLeftMs":\d+/g, '"sessionLeftMs":0')
}

/** What a page's form sends by itself. Fails when the page gives this visitor no form for these fields. */
export async function entriesOf(
  gate: Gate,
  { visitor, page, fields }: { visitor: Visitor; page: string; fields: Fields },
): Promise<Entries> {
  const { status, body } = await gate.get(visitor, page)
  const form = formFor(body, fields)
  if (form !== undefined) return form.entries
  const there = formsIn(body).map(({ offers }) => Object.fromEntries(offers))
  throw new Error(
    `${page} (${status}) gives ${visitor} no form for ${JSON.stringify(fields)}, but: ${JSON.stringify(there)}`,
  )
}

export type Entries = readonly [name: string, value: string][]

/** A form filled in. */
export function filledForm(entries: Entries, fields: Fields): URLSearchParams | FormData {
  const body = new FormData()
  for (const [name, value] of entries) if (!(name in fields)) body.append(name, value)
  for (const [name, value] of Object.entries(fields)) {
    if (value instanceof File) body.append(name, value)
    else for (const each of [value].flat()) body.append(name, each)
  }
  const texts = [...body].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  return Object.values(fields).some((value) => value instanceof File) ? body : new URLSearchParams(texts)
}
