import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { AppError } from '#app/services/app-error.ts'
import { type Actor, roles } from '#workflows/engine/actor.ts'
import type { Agency, SeatedRole } from '../../factories/agencies.ts'
import { aCity } from '../../factories/city.ts'
import type { World } from '../../factories/world.ts'
import type { On, Row } from './row.ts'
import { permissionTable } from './table.ts'

interface Trial {
  actor: Actor
  agency: Agency
  /** Does the table let this person do it on this agency's case? */
  may: boolean
  isNotNow: boolean
}

/** Every role, on its own agency's case and on those of the others. */
function trialsOf({ may, notNow = [], subjects }: Row, world: World): Trial[] {
  return roles.flatMap((role) => {
    const actor = personOf(world, role)
    const own = world.agencyOf(actor.organisationId)
    const agencies = subjects === undefined ? [own] : [...new Set([own, ...subjects])]
    return agencies.map((agency) => ({
      actor,
      agency,
      may: fits(may[role], { own, agency }),
      isNotNow: notNow.includes(role),
    }))
  })
}

function personOf(world: World, role: (typeof roles)[number]): Actor {
  if (role === 'representative') return world.representative('pertanian')
  return role === 'agency-head' ? world.head('pertanian') : world.role(role satisfies SeatedRole)
}

function fits(on: On | undefined, { own, agency }: { own: Agency; agency: Agency }): boolean {
  if (on === undefined) return false
  if (on === 'own') return agency === own
  if (on === 'other') return agency !== own
  return on === 'any' || agency === 'diskominfo'
}

function attempt(row: Row, world: World, { actor, agency }: Trial): Promise<unknown> {
  return row.attempt(world.as(actor), world, agency, actor)
}

for (const row of permissionTable) {
  const name = row.act === undefined ? row.service : `${row.service} (${row.act})`

  test(`${name}: who may not is told so, and nothing changes`, async () => {
    const world = await aCity().at(row.stage)
    const trials = trialsOf(row, world).filter((trial) => !trial.may)
    const agencies = row.subjects === undefined ? ['setda' as const] : trials.map((trial) => trial.agency)
    for (const agency of new Set(agencies)) await row.before?.(world, agency)
    const before = world.commits()
    for (const trial of trials) {
      const error = await attempt(row, world, trial).catch((reason: unknown) => reason)
      const code = error instanceof AppError ? error.code : error
      const expected = trial.isNotNow ? 'refused' : 'forbidden'
      expect({ role: trial.actor.role, on: trial.agency, code }).toMatchObject({ code: expected })
    }
    expect(world.commits()).toBe(before)
  })

  test(`${name}: who may, can`, async () => {
    const trials = trialsOf(row, await aCity().at(row.stage)).filter((trial) => trial.may)
    for (const trial of trials) {
      const world = await aCity().at(row.stage)
      await row.before?.(world, trial.agency)
      await expect(
        attempt(row, world, trial),
        `${trial.actor.role} on ${trial.agency}`,
      ).resolves.toBeDefined()
    }
    expect(trials.length).toBeGreaterThan(0)
  })
}

test('the table names every service that takes a command of a person, and none that is gone', () => {
  const files = readdirSync('app/services').filter((file) => !file.endsWith('.test.ts'))
  const services = files
    .filter((file) =>
      /\bCommand\b[^\n]*from '\.\/office\.ts'/.test(readFileSync(`app/services/${file}`, 'utf8')),
    )
    .map((file) => file.replace('.server.ts', ''))
    // What carries every command out, for whoever sends it.
    .filter((service) => service !== 'act' && service !== 'perform')
  const named = new Set(permissionTable.map((row) => row.service))
  expect(services.toSorted()).toEqual([...named].toSorted())
})
