import { afterAll, beforeAll, expect, test } from 'vitest'
import * as desk from './desk.ts'
import * as filling from './filling.ts'
import * as founding from './founding.ts'
import { openTheCycle } from './opening.ts'
import * as replies from './replies.ts'
import * as reviewing from './reviewing.ts'
import { Town } from './town.ts'

// One year in one town: each test begins where the one before it ended.
let town: Town
beforeAll(async () => {
  town = await Town.found('2026-06-01', 8)
})
afterAll(() => town.close())

const year: readonly (readonly [string, (town: Town) => Promise<void>])[] = [
  ['an empty record asks for its first administrator', founding.setUpTheCity],
  ['the administrator registers the offices', founding.registerTheOffices],
  ['everybody is invited, makes a password and is in', founding.inviteEverybody],
  ['Diskominfo opens the cycle for three agencies', openTheCycle],
  ['the agencies record their applications', filling.fillTheInventory],
  ['the heads submit, one without scripts', filling.submitTheDossiers],
  ['one dossier goes back, is mended and comes again', filling.returnOneDossier],
  ['Diskominfo takes the dossiers into review', reviewing.startTheReview],
  ['Bappeda reviews one application, then a filtered set', reviewing.reviewThePlanning],
  ['BKAD asks, the agency answers, BKAD reviews', reviewing.reviewTheBudget],
  ['Diskominfo reviews what is not its own', reviewing.reviewTheTechnique],
  ['the desk is planned', desk.planTheDesk],
  ['the first agency is heard, and the two-quarter rule holds', desk.hearTheFirst],
  ['the Sekda grants an exception', desk.grantTheException],
  ['BKAD dissents, and the Sekda decides on Diskominfo', desk.hearTheOthers],
  ['decisions are confirmed and the desk closes', desk.confirmTheDesk],
  ['one agency objects and is heard', replies.objectToOneDecision],
  ['the window ends by itself', replies.letTheWindowEnd],
]

test.each(year)('%s', (_what, happens) => happens(town))

test('axe finds no barrier on any page, for anybody', () => {
  expect(town.barriers.found).toEqual([])
})

test('no browser complained', () => {
  expect(town.faults).toEqual([])
})
