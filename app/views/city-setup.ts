import { wholeNumber } from '#app/text/figures.ts'
import { setupListText as text } from '#app/text/home.ts'
import { allAccounts } from '#db/accounts.ts'
import type { Db, Store } from '#db/open.ts'
import { allOrganisations, heldPositions, organisationWithDuty } from '#db/organisations.ts'
import { readHolidays, readSetting } from '#db/settings.ts'
import { roleLabels, roles } from '#workflows/engine/actor.ts'
import { settingRecord } from './setting-history.ts'

/** One thing a new city has to set up, with how far it is; computed from the record, never stored. */
export interface SetupTask {
  key: 'government' | 'organisations' | 'holidays' | 'people'
  name: string
  hint: string
  status: string
  state: 'done' | 'to-do'
  href: string
}

const duties = { organiser: text.organiser, planning: text.planning, budget: text.budget } as const

/**
 * What a real city still has to set up before its first cycle; null in a practice record, and once all of it
 * is done.
 */
export async function citySetup(
  { read }: Pick<Store, 'read'>,
  { today }: { today: string },
): Promise<SetupTask[] | null> {
  if ((await readSetting(read, 'practice')) !== null) return null
  const tasks = [
    await governmentTask(read),
    await organisationTask(read),
    await holidayTask(read, today),
    await peopleTask(read, today),
  ]
  return tasks.every(({ state }) => state === 'done') ? null : tasks
}

/** The first start knows the city's name alone; all else is another city's until somebody has looked. */
async function governmentTask(read: Db): Promise<SetupTask> {
  const { isSeen } = await settingRecord(read, 'government')
  return {
    key: 'government',
    name: text.government,
    hint: text.governmentHint,
    href: '/pengaturan/pemerintah-daerah',
    ...stateOf(isSeen, isSeen ? text.done : text.notLooked),
  }
}

async function organisationTask(read: Db): Promise<SetupTask> {
  const living = (await allOrganisations(read)).filter(({ validTo }) => validTo === null)
  const missing: string[] = []
  for (const duty of ['organiser', 'planning', 'budget'] as const)
    if ((await organisationWithDuty(read, duty)) === undefined) missing.push(duties[duty])
  // Beside the three with a duty there has to be somebody whose applications are reviewed.
  const isDone = missing.length === 0 && living.length > 3
  return {
    key: 'organisations',
    name: text.organisations,
    hint: missing.length === 0 ? text.organisationsHint : text.dutiesMissing(missing.join(', ')),
    href: '/pengaturan/perangkat-daerah',
    ...stateOf(isDone, text.registered(wholeNumber(living.length))),
  }
}

async function holidayTask(read: Db, today: string): Promise<SetupTask> {
  const year = today.slice(0, 4)
  const count = (await readHolidays(read, { from: `${year}-01-01`, to: `${year}-12-31` })).length
  return {
    key: 'holidays',
    name: text.holidays(year),
    hint: text.holidaysHint,
    href: `/pengaturan/hari-libur?tahun=${year}`,
    ...stateOf(count > 0, count > 0 ? text.days(wholeNumber(count)) : text.notYet),
  }
}

/** Every role held by somebody who can sign in. */
async function peopleTask(read: Db, today: string): Promise<SetupTask> {
  const signsIn = new Set(
    (await allAccounts(read))
      .filter(({ closedAt, passwordHash }) => closedAt === null && passwordHash !== null)
      .map(({ personId }) => personId),
  )
  const held = (await heldPositions(read)).filter(
    ({ validFrom, validTo, personId }) =>
      validFrom <= today && (validTo === null || validTo > today) && signsIn.has(personId),
  )
  const missing = roles.filter((role) => !held.some((position) => position.role === role))
  const shown = missing.slice(0, 3).map((role) => roleLabels[role])
  const rest = missing.length - shown.length
  const names = rest > 0 ? [...shown, text.more(wholeNumber(rest))] : shown
  return {
    key: 'people',
    name: text.people,
    hint: missing.length === 0 ? text.peopleHint : text.rolesMissing(names.join(', ')),
    href: '/pengaturan/orang/undang',
    ...stateOf(
      missing.length === 0,
      text.roles(wholeNumber(roles.length - missing.length), wholeNumber(roles.length)),
    ),
  }
}

function stateOf(isDone: boolean, status: string): Pick<SetupTask, 'state' | 'status'> {
  return { state: isDone ? 'done' : 'to-do', status }
}
