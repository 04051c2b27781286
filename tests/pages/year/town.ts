import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { at } from '#app/commands/rehearsal/calendar.ts'
import { openBrowser } from '../../setup/browser.ts'
import { clockAt } from '../../setup/clock.ts'
import { type Site, startSite } from '../../setup/site.ts'
import { ensureWorkerBuilt } from '../../setup/worker.ts'
import { Barriers } from './barriers.ts'
import { type CastName, cast } from './cast.ts'
import { Person } from './person.ts'

/** A small city and its people through one year, on the built site, by nothing but its pages. */
export class Town {
  readonly barriers = new Barriers()
  readonly dataDir: string
  printed = ''
  /** Where the turns of the desk were found, by agency. */
  readonly addresses = new Map<string, string>()
  readonly #browser: Browser
  readonly #people = new Map<CastName, Person>()
  #site: Site | null = null
  #now: string

  private constructor({ dataDir, browser, now }: { dataDir: string; browser: Browser; now: string }) {
    this.dataDir = dataDir
    this.#browser = browser
    this.#now = now
  }

  static async found(date: string, hour: number, dataDir = mkdtempSync(join(tmpdir(), 'desk-year-'))) {
    ensureWorkerBuilt()
    const town = new Town({ dataDir, browser: await openBrowser(), now: at(date, hour) })
    await town.#start()
    return town
  }

  get url(): string {
    return this.#site?.url ?? ''
  }

  get now(): string {
    return this.#now
  }

  /** Lets the time pass until an hour of a day: the server sleeps and wakes up there. */
  async moveTo(date: string, hour: number): Promise<void> {
    await this.#site?.stop()
    this.#now = at(date, hour)
    await this.#start()
  }

  who(name: CastName): Person {
    const known = this.#people.get(name)
    if (known !== undefined) return known
    const { barriers } = this
    const given = { browser: this.#browser, barriers, url: () => this.url, now: () => this.now }
    const person = new Person({ ...cast[name], login: name }, given)
    this.#people.set(name, person)
    return person
  }

  /** What browsers complained about: errors of scripts, of hydration, of the content policy. */
  get faults(): string[] {
    return [...this.#people.values()].flatMap(({ faults }) => faults)
  }

  /** Stops the server and leaves the record where it is. */
  async rest(): Promise<void> {
    await this.#site?.stop()
  }

  async close(): Promise<void> {
    for (const person of this.#people.values()) await person.close()
    await this.#browser.close()
    await this.rest()
    rmSync(this.dataDir, { recursive: true, force: true })
  }

  async #start(): Promise<void> {
    process.env.DESK_CITY = '1'
    try {
      this.#site = await startSite({
        dataDir: this.dataDir,
        nodeArguments: ['--import', clockAt(this.#now)],
        onOutput: (text) => {
          this.printed += text
        },
      })
    } finally {
      delete process.env.DESK_CITY
    }
  }
}
