import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepTheArchitecture } from './architecture.ts'
import * as corners from './corners.ts'
import * as decree from './decree.ts'
import * as desk from './desk.ts'
import * as execution from './execution.ts'
import * as filling from './filling.ts'
import * as founding from './founding.ts'
import { openTheCycle } from './opening.ts'
import * as replies from './replies.ts'
import * as reviewing from './reviewing.ts'
import * as settings from './settings.ts'
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
  ['the administrator sets the city up', settings.setTheCityUp],
  ['Diskominfo opens the cycle for three agencies', openTheCycle],
  ['the agencies record their applications', filling.fillTheInventory],
  ['an agency keeps its architecture and sees how it hangs together', keepTheArchitecture],
  ['more time is for Diskominfo to give', corners.visitTheDeadlines],
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
  ['the decree is drafted and its words edited', decree.draftTheDecree],
  ['the Sekda sends the decree back', decree.returnTheDecree],
  ['the decree is initialled again from the beginning', decree.initialTheDecree],
  ['the decree is signed, numbered, scanned and published', decree.publishTheDecree],
  ['the public copy is the register', execution.readTheDecree],
  ['the third quarter is observed while the decree is carried out', execution.observeTheThirdQuarter],
  ['what was decided is carried out, reported and checked', execution.followTheDecree],
  ['everybody is told what is next', execution.askEverybodyWhatIsNext],
  ['letters went out on the way', execution.readTheLetters],
  ['the traces lie open to the auditor', corners.visitTheTraces],
  ['anybody checks the paper by its code', corners.checkThePaper],
  ['papers are read on the screen', corners.readThePapers],
  ['what the year has no occasion for is looked at', corners.visitTheRest],
  ['lists have views that are kept', settings.visitTheSavedViews],
  ['accounts in their wrong state', corners.visitTheAccounts],
  ['what is not there and what is not for everybody', corners.visitWhatIsNotThere],
  ['a fault of the site', corners.breakSomething],
  ['nothing of a left list leads nowhere', corners.walkTheLeftLists],
  ['the year ends', execution.closeTheYear],
  ['the log holds', execution.verifyTheLog],
]

/** Pages of things that the year's city has none of, and the test that makes some and looks at them. */
const lookedAtElsewhere: Readonly<Record<string, string>> = {
  '/bukti/:id': 'bukti.test.ts',
  '/bukti/:id/ganti': 'bukti.test.ts',
  '/bukti/:id/tarik': 'bukti.test.ts',
  '/bukti/:id/ubah': 'bukti.test.ts',
  '/bukti/baru': 'bukti.test.ts',
  '/impor/:id': 'impor.test.ts',
  '/peta-rencana/:id': 'peta-rencana.test.ts',
  '/peta-rencana/:id/hubungan': 'peta-rencana.test.ts',
  '/peta-rencana/:id/status': 'peta-rencana.test.ts',
  '/peta-rencana/:id/ubah': 'peta-rencana.test.ts',
  '/peta-rencana/baru': 'peta-rencana.test.ts',
  '/peta-rencana/kesenjangan/:id': 'peta-rencana.test.ts',
  '/peta-rencana/kesenjangan/:id/ubah': 'peta-rencana.test.ts',
  '/peta-rencana/kesenjangan/baru': 'peta-rencana.test.ts',
  '/peta-rencana/telaah': 'telaah-kegiatan.test.ts',
}

let isBroken = false
test.each(year)('%s', async (_what, happens) => {
  if (isBroken) throw new Error('the year ended before this')
  isBroken = true
  await happens(town)
  isBroken = false
})

test('axe finds no barrier on any page, for anybody', () => {
  expect(town.barriers.found).toEqual([])
})

test('no page of the site map was left out', () => {
  expect(town.barriers.unseen.toSorted()).toEqual(Object.keys(lookedAtElsewhere).toSorted())
})

test.each(Object.entries(lookedAtElsewhere))('%s is looked at with axe by %s', (_page, file) => {
  expect(readFileSync(join(import.meta.dirname, '..', file), 'utf8')).toContain('new AxeBuilder')
})

test('no browser complained', () => {
  expect(town.faults).toEqual([])
})
