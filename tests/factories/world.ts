import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type PracticeClock, practiceClock } from '#app/commands/rehearsal/clock.ts'
import { runOutbox } from '#app/jobs/run-outbox.ts'
import type { Command, Office } from '#app/services/office.ts'
import type { Outcome } from '#app/services/perform.server.ts'
import { openVault } from '#app/services/vault.ts'
import { actors } from '#app/views/actors.ts'
import { openStore } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { connectSqlite } from '#db/sqlite.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { type Agency, agencies, agencyKeys, type SeatedRole, seats } from './agencies.ts'
import { quickRenderer } from './stand-ins.ts'

type Raw = Awaited<ReturnType<typeof connectSqlite>>

/** Any service: one act of one person. */
export type Service<Input, Answer = Outcome> = (
  office: Office,
  command: Command,
  input: Input,
) => Promise<Answer>

let worlds = 0

/** A made-up city's record on disk with the people who work on it and a clock that moves when told to. */
export class World {
  readonly folder: string
  readonly office: Office
  readonly clock: PracticeClock
  /** A connection around the port: for looking at everything, and for what no service does. */
  readonly raw: Raw
  readonly #people: readonly Actor[]
  readonly #organisations: ReadonlyMap<string, string>
  readonly #name: string
  #commands = 0

  private constructor(
    given: Pick<World, 'folder' | 'office' | 'clock' | 'raw'>,
    people: readonly Actor[],
    organisations: ReadonlyMap<string, string>,
  ) {
    this.folder = given.folder
    this.office = given.office
    this.clock = given.clock
    this.raw = given.raw
    this.#people = people
    this.#organisations = organisations
    worlds += 1
    this.#name = `world-${worlds}`
  }

  /** Opens the record in a folder that holds `record.db`, at an instant (ISO, UTC). */
  static async open(folder: string, now: string): Promise<World> {
    const clock = practiceClock(now)
    const file = join(folder, 'record.db')
    const store = await openStore({ engine: 'sqlite', file })
    const office = { store, now: () => clock.now(), vault: openVault(join(folder, 'files')) }
    const organisations = new Map((await allOrganisations(store.read)).map((row) => [row.name, row.id]))
    const raw = await connectSqlite(file)
    return new World({ folder, office, clock, raw }, await actors(store, now.slice(0, 10)), organisations)
  }

  async close(): Promise<void> {
    this.raw.close()
    await this.office.store.close()
  }

  get file(): string {
    return join(this.folder, 'record.db')
  }

  /** Who acts: `await world.as(head)(submitDossier, { submissionId })`. A second passes before each act. */
  as(actor: Actor, extra: Partial<Omit<Command, 'actor'>> = {}) {
    return <Input, Answer>(service: Service<Input, Answer>, input: Input): Promise<Answer> => {
      this.clock.tick()
      return service(this.office, { id: this.newCommandId(), actor, ...extra }, input)
    }
  }

  newCommandId(): string {
    this.#commands += 1
    return `${this.#name}:${this.#commands}`
  }

  get people(): readonly Actor[] {
    return this.#people
  }

  role(role: SeatedRole): Actor {
    return this.#one(role, this.organisationId(seats[role]))
  }

  head(agency: Agency): Actor {
    return this.#one('agency-head', this.organisationId(agency))
  }

  representative(agency: Agency): Actor {
    return this.#one('representative', this.organisationId(agency))
  }

  /** Who decides on this agency's dossier: the Sekda on the organiser's own, else the person of Diskominfo. */
  decider(role: 'desk-officer' | 'ict-head', agency: Agency): Actor {
    return agency === seats[role] ? this.role('regional-secretary') : this.role(role)
  }

  organisationId(agency: Agency): string {
    const id = this.#organisations.get(agencies[agency].name)
    if (id === undefined) throw new Error(`${agency} is not registered`)
    return id
  }

  agencyOf(organisationId: string): Agency {
    const agency = agencyKeys.find((each) => this.#organisations.get(agencies[each].name) === organisationId)
    if (agency === undefined) throw new Error(`${organisationId} is no agency of this city`)
    return agency
  }

  /** Makes every waiting document, with the printer that prints nothing; codes lead to `siteUrl`, if there is one. */
  async makeDocuments(siteUrl?: string): Promise<void> {
    const post = siteUrl === undefined ? {} : { post: { siteUrl, send: async () => {} } }
    const workshop = { office: this.office, renderer: quickRenderer(), ...post }
    const { failed } = await runOutbox(workshop, { owner: this.#name })
    if (failed.length > 0) throw new Error(failed[0]?.error)
  }

  /** Changes whenever anything was committed by somebody else: a refused command leaves it as it is. */
  commits(): string {
    return `${this.raw.pragma('data_version', { simple: true })} ${this.files().join(' ')}`
  }

  /** The hash of every row of every table and the names of all files. */
  contents(): string {
    const hash = createHash('sha256')
    const tables = this.raw
      .prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
      .all()
    for (const { name } of tables) {
      hash.update(`${name} ${JSON.stringify(this.raw.prepare(`SELECT * FROM "${name}"`).raw().all())}`)
    }
    return `${hash.digest('hex')} ${this.files().join(' ')}`
  }

  /** Names of the files in the vault. */
  files(): string[] {
    try {
      return readdirSync(join(this.folder, 'files'), { recursive: true, encoding: 'utf8' }).toSorted()
    } catch {
      return []
    }
  }

  #one(role: Actor['role'], organisationId: string): Actor {
    const actor = this.#people.find((each) => each.role === role && each.organisationId === organisationId)
    if (actor === undefined) throw new Error(`Nobody is ${role} there`)
    return actor
  }
}
