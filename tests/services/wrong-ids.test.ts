import { expect, test } from 'vitest'
import { AppError } from '#app/services/app-error.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import type { Agency, SeatedRole } from '../factories/agencies.ts'
import { aCity } from '../factories/city.ts'
import type { Service, World } from '../factories/world.ts'
import type { Row } from './permissions/row.ts'
import { permissionTable } from './permissions/table.ts'

const agency: Agency = 'kecamatan'

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
  submissionIds: 'submission',
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
  const by = async <Input, Answer>(service: Service<Input, Answer>, input: Input): Promise<void> => {
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

for (const row of permissionTable) {
  const name = row.act === undefined ? row.service : `${row.service} (${row.act})`

  test(`${name}: an id nobody has, or of a case of another kind, is answered in words`, async () => {
    const world = await aCity().at(row.stage)
    const oneOfEach = 'SELECT min(id) AS id FROM cases GROUP BY workflow, stage'
    const ids = world.raw.prepare<[], { id: string }>(oneOfEach).all()
    const tried = await tryWrongIds(row, world, ['tidak-ada', ...ids.map((each) => each.id)])
    for (const { key, id, error } of tried) {
      expect(error, `${key} = ${kindOf(world, id) ?? id}`).toBeInstanceOf(AppError)
    }
  })
}
