import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { beginSession } from '#app/services/session.server.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { type CityOptions, cityAt, discard, type Stage } from '../factories/city.ts'
import type { World } from '../factories/world.ts'
import { clockAt } from '../setup/clock.ts'
import { type Answer, type Site, send, startSite } from '../setup/site.ts'

/** The built site on a made-up city at a stage of its year, on the day on which that stage is. */
export interface StageSite {
  site: Site
  /** The same record from this side: for what others do meanwhile, and for looking at it. */
  world: World
  get: (actor: Actor, path: string) => Promise<Answer>
  post: (actor: Actor, path: string, fields: Fields) => Promise<Answer>
  /** A page of a browser in which this person is signed in. */
  open: (browser: Browser, actor: Actor, options?: PageOptions) => Promise<Page>
  stop: () => Promise<void>
}

type Fields = Readonly<Record<string, string | readonly string[]>>

interface PageOptions {
  width?: number
  javaScriptEnabled?: boolean
}

export async function siteAt(
  stage: Stage,
  { nodeArguments = [], ...options }: CityOptions & { nodeArguments?: readonly string[] } = {},
): Promise<StageSite> {
  const world = await cityAt(stage, options)
  symlinkSync('record.db', join(world.folder, 'desk-reviu.db'))
  const site = await startSite({
    dataDir: world.folder,
    nodeArguments: [...nodeArguments, '--import', clockAt(world.clock.now())],
  })
  const sessions = new Map<string, string>()
  const tokenOf = async (actor: Actor) => {
    const known = sessions.get(actor.personId)
    if (known !== undefined) return known
    const beginning = { personId: actor.personId, at: world.clock.now(), replacesTokenHash: null }
    const { token } = await world.office.store.tx((db) => beginSession(db, beginning))
    sessions.set(actor.personId, token)
    return token
  }
  return {
    site,
    world,
    get: async (actor, path) =>
      readable(await send(site.url + path, { headers: { Cookie: `desk=${await tokenOf(actor)}` } })),
    post: async (actor, path, fields) => {
      const headers = {
        Cookie: `desk=${await tokenOf(actor)}`,
        Origin: site.url,
        'Content-Type': 'application/x-www-form-urlencoded',
      }
      return readable(await send(site.url + path, { method: 'POST', headers, body: encoded(fields) }))
    },
    open: async (browser, actor, { width = 1366, javaScriptEnabled = true } = {}) => {
      const context = await browser.newContext({ javaScriptEnabled, viewport: { width, height: 900 } })
      await context.addCookies([{ name: 'desk', value: await tokenOf(actor), url: site.url }])
      return context.newPage()
    },
    stop: async () => {
      await site.stop()
      await discard(world)
    },
  }
}

function encoded(fields: Fields): string {
  const body = new URLSearchParams({ _perintah: crypto.randomUUID() })
  for (const [name, value] of Object.entries(fields)) {
    if (name === '_perintah') body.delete(name)
    for (const each of [value].flat()) body.append(name, each)
  }
  return body.toString()
}

/** Sentences are searched as they are read: React parts their pieces by empty comments. */
function readable(answer: Answer): Answer {
  return { ...answer, body: answer.body.replaceAll('<!-- -->', '') }
}
