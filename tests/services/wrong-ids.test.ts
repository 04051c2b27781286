import { expect, test } from 'vitest'
import { AppError } from '#app/services/app-error.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import type { Agency, SeatedRole } from '../factories/agencies.ts'
import { aCity } from '../factories/city.ts'
import type { Service, World } from '../factories/world.ts'
import { cycleRows } from './permissions/cycle-rows.ts'
import { decreeRows } from './permissions/decree-rows.ts'
import { deskRows } from './permissions/desk-rows.ts'
import { dossierRows } from './permissions/dossier-rows.ts'
import type { Row } from './permissions/row.ts'

const agency: Agency = 'kecamatan'
const rows = [...cycleRows, ...dossierRows, ...deskRows, ...decreeRows]

function permittedPerson({ may }: Row, world: World, of: Agency): Actor {
  const [role] = Object.keys(may) as (keyof Row['may'])[]
  if (role === 'agency-head') return world.head(of)
  if (role === 'representative') return world.representative(of)
  return world.role((role satisfies SeatedRole | undefined) ?? 'desk-officer')
}

/** The names under which an input carries ids. */
function idKeys(input: object): string[] {
  return Object.keys(input).filter((key) => /Ids?$/.test(key))
}

function withId(input: object, key: string, id: string): object {
  return { ...input, [key]: key.endsWith('Ids') ? [id] : id }
}

const kindOfKey: Readonly<Record<string, string>> = {
  cycleId: 'review-cycle',
  submissionId: 'submission',
  itemId: 'review-item',
  sessionId: 'desk-session',
  slotId: 'desk-slot',
  decreeId: 'decree',
}

function kindOf(world: World, id: string): string | undefined {
  const query = 'SELECT workflow FROM cases WHERE id = ?'
  return world.raw.prepare<[string], { workflow: string }>(query).get(id)?.workflow
}

interface Tried {
  key: string
  id: string
  error: unknown
}

/** Sends the act once for each id it carries and each wrong id, and gives what was answered. */
async function tryWrongIds(row: Row, world: World, ids: readonly string[]): Promise<Tried[]> {
  const subject = row.subjects?.includes('kecamatan') ? agency : 'pertanian'
  await row.before?.(world, subject)
  const actor = permittedPerson(row, world, subject)
  const tried: Tried[] = []
  const by = async <Input>(service: Service<Input>, input: Input): Promise<void> => {
    const before = world.commits()
    for (const key of idKeys(input as object)) {
      for (const id of ids.filter(
        (each) => kindOfKey[key] === undefined || kindOf(world, each) !== kindOfKey[key],
      )) {
        const wrong = withId(input as object, key, id) as Input
        const error = await world
          .as(actor)(service, wrong)
          .catch((reason: unknown) => reason)
        tried.push({ key, id, error })
      }
    }
    expect(world.commits()).toBe(before)
  }
  await row.attempt(by, world, subject, actor)
  return tried
}

for (const row of rows) {
  const name = row.act === undefined ? row.service : `${row.service} (${row.act})`

  test(`${name}: an id nobody has is answered in words`, async () => {
    const world = await aCity().at(row.stage)
    for (const { key, error } of await tryWrongIds(row, world, ['tidak-ada'])) {
      expect(error, key).toBeInstanceOf(AppError)
    }
  })

  test(`${name}: the id of a case of another kind does nothing`, async () => {
    const world = await aCity().at(row.stage)
    const anyOfEach = 'SELECT min(id) AS id, workflow FROM cases GROUP BY workflow, stage'
    const ids = world.raw.prepare<[], { id: string }>(anyOfEach).all()
    const others = await tryWrongIds(
      row,
      world,
      ids.map((each) => each.id),
    )
    for (const { key, id, error } of others) {
      expect(error, `${key} = a ${kindOf(world, id)}`).toBeInstanceOf(AppError)
    }
  })
}
