import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Office } from '#app/services/office.ts'
import { beginSession } from '#app/services/session.server.ts'
import { openVault } from '#app/services/vault.ts'
import { openStore, type Store } from '#db/open.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { cityAt, type Stage } from '../factories/city.ts'
import type { World } from '../factories/world.ts'
import { type Answer, type Site, send, startSite } from '../setup/site.ts'

/** The built site on the record of a made-up city, and the people who work there, each with a browser. */
export interface CitySite extends Site {
  people: readonly Actor[]
  /** The record, beside the site. */
  store: Store
  /** What a service takes, on the same record. */
  office: Office
  as: (role: Actor['role'], organisation?: string) => Promise<Reader>
}

export interface Reader {
  actor: Actor
  cookie: string
  get: (path: string) => Promise<Answer>
  /** Sends a form as a page of the site does. */
  post: (path: string, fields: Record<string, string>) => Promise<Answer>
}

/** Starts the site on a copy of a city at a stage; `before` may play on with it first. */
export async function openCitySite(
  stage: Stage,
  before: (world: World) => Promise<void> = async () => {},
): Promise<CitySite> {
  const world = await cityAt(stage)
  await before(world)
  await world.makeDocuments()
  const { people } = world
  await world.close()
  const dataDir = mkdtempSync(join(tmpdir(), 'desk-pages-'))
  cpSync(world.folder, dataDir, { recursive: true })
  renameSync(join(dataDir, 'record.db'), join(dataDir, 'desk-reviu.db'))
  const store = await openStore({ engine: 'sqlite', file: join(dataDir, 'desk-reviu.db') })
  const site = await startSite({ dataDir })
  const office = { store, vault: openVault(join(dataDir, 'files')), now: () => new Date().toISOString() }
  return {
    ...site,
    people,
    store,
    office,
    stop: async () => {
      const code = await site.stop()
      await store.close()
      rmSync(dataDir, { recursive: true, force: true })
      return code
    },
    async as(role, organisation = '') {
      const actor = people.find((each) => each.role === role && each.organisationId.startsWith(organisation))
      if (actor === undefined) throw new Error(`Nobody is ${role}`)
      const at = office.now()
      const { token } = await store.tx((db) =>
        beginSession(db, { personId: actor.personId, at, replacesTokenHash: null }),
      )
      return readerOf(site.url, actor, `desk=${token}`)
    },
  }
}

function readerOf(url: string, actor: Actor, cookie: string): Reader {
  return {
    actor,
    cookie,
    get: (path) => send(url + path, { headers: { Cookie: cookie } }),
    post: (path, fields) =>
      send(url + path, {
        method: 'POST',
        headers: {
          Cookie: cookie,
          Origin: url,
          'Content-Type': 'application/x-www-form-urlencoded',
          'Content-Length': String(Buffer.byteLength(new URLSearchParams(fields).toString())),
        },
        body: new URLSearchParams(fields).toString(),
      }),
  }
}

/** The hidden fields of a form of a page, to be sent back with what is filled in. */
export function hiddenFields(html: string, form = ''): Record<string, string> {
  const forms = [...html.matchAll(/<form[^>]*method="post"[\s\S]*?<\/form>/g)].map(([text]) => text)
  const own = forms.find((text) =>
    form === '' ? text.includes('name="_perintah"') : text.includes(`name="_formulir" value="${form}"`),
  )
  const inputs = [...(own ?? '').matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  return Object.fromEntries(inputs.map(([, name, value]) => [name, value]))
}
