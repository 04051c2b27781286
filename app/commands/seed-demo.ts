import { askQuestion } from '#app/services/ask-question.server.ts'
import { giveOpinion } from '#app/services/give-opinion.server.ts'
import { importInventory } from '#app/services/import-inventory.server.ts'
import type { Command, Office } from '#app/services/office.ts'
import { openCycle } from '#app/services/open-cycle.server.ts'
import { hashOfPassword } from '#app/services/passwords.ts'
import { createdId, performTogether } from '#app/services/perform.server.ts'
import { prepareCycle } from '#app/services/prepare-cycle.server.ts'
import { recordObservation } from '#app/services/record-observation.server.ts'
import { registerAccounts } from '#app/services/register-account.server.ts'
import { registerOfficials } from '#app/services/register-official.server.ts'
import { registerOrganisations } from '#app/services/register-organisation.server.ts'
import { returnDossier } from '#app/services/return-dossier.server.ts'
import { setupActor } from '#app/services/setup-actor.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { submitDossier } from '#app/services/submit-dossier.server.ts'
import { knownHolidays, writeHolidays } from '#app/services/write-holidays.server.ts'
import { writeSetting } from '#app/services/write-setting.server.ts'
import { actors } from '#app/views/actors.ts'
import { demoCityFor } from '#app/views/demo-city.ts'
import { isEmptyRecord } from '#app/views/empty-record.ts'
import { dossierList, reviewList } from '#app/views/review-list.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { addDays } from '#workflows/rules/calendar-date.ts'
import type { TimetableDates } from '#workflows/rules/timetable.ts'
import { nextWorkingDay } from '#workflows/rules/working-days.ts'
import { type DemoLogins, demoAccounts, demoPassword, mainDemoLogins } from './demo-logins.ts'
import { type Cast, castOf } from './rehearsal/cast.ts'
import { seedArchitecture } from './seed-architecture.ts'
import { seedRoadmap } from './seed-roadmap.ts'

export interface Seeded {
  isSeeded: boolean
  organisations: number
  applications: number
  /** How to sign in; null when nothing was filled. */
  logins: DemoLogins | null
}

const note = 'Kota contoh: semua orang, aplikasi, dan angka pemantauan di sini karangan.'

/**
 * Fills an empty record with the demo city in the middle of its submissions; leaves any other record alone.
 * One transaction around it all: a start that is broken off leaves no half a city.
 */
export async function seedDemoCity(
  office: Office,
  { factor = 1 }: { factor?: number } = {},
): Promise<Seeded> {
  const password = demoPassword()
  // Hashing takes longer than a transaction may wait, so it is done before, and only when it is needed.
  const passwordHash = (await isEmptyRecord(office.store)) ? await hashOfPassword(password) : ''
  return performTogether(office, () => seed(office, { factor, password, passwordHash }))
}

interface Seeding {
  factor: number
  password: string
  passwordHash: string
}

async function seed(office: Office, { factor, password, passwordHash }: Seeding): Promise<Seeded> {
  const today = office.now().slice(0, 10)
  const city = demoCityFor(today, factor)
  const counts = { organisations: city.organisations.length, applications: city.applications.length }
  if (!(await isEmptyRecord(office.store))) return { isSeeded: false, ...counts, logins: null }
  const as = (id: string, actor: Actor): Command => ({ id: `demo:${id}`, actor })
  await writeSetting(office, as('practice', setupActor), { key: 'practice', value: note })
  await writeSetting(office, as('government', setupActor), { key: 'government', value: {} })
  await writeHolidays(office, as('holidays', setupActor), { holidays: knownHolidays })
  const registered = await registerOrganisations(office, as('organisations', setupActor), {
    organisations: city.organisations.map(({ name, abbreviation, kind, duty }) => ({
      name,
      abbreviation,
      kind,
      duty,
      validFrom: addDays(today, -400),
    })),
  })
  const ids = new Map(
    city.organisations.map(({ id }, index) => [id, registered.events[index]?.subjectId ?? '']),
  )
  const names = new Map(city.people.map((person) => [person.key, person.name]))
  await registerOfficials(office, as('officials', setupActor), {
    officials: city.positions.map(({ person, organisation, role, title }) => ({
      name: names.get(person) ?? person,
      personKey: person,
      role,
      title,
      organisationId: ids.get(organisation) ?? '',
      actingPrefix: null,
      validFrom: addDays(today, -400),
    })),
  })
  const people = await actors(office.store, today)
  const abbreviations = new Map(city.organisations.map((each) => [ids.get(each.id) ?? '', each.abbreviation]))
  await registerAccounts(office, as('accounts', setupActor), {
    accounts: demoAccounts(people, { abbreviations, passwordHash }),
  })
  const cast = castOf(people)
  const officer = cast.one('desk-officer')
  const prepared = await prepareCycle(office, as('prepare', officer), {
    year: Number(today.slice(0, 4)),
    ground: 'monitoring-result',
    groundNote: null,
    instrument: 'SPBE 47',
    productNoun: 'SPBE',
    timetable: timetableAround(today),
  })
  const cycleId = createdId(prepared, 'review-cycle')
  const organisationNames = new Map(city.organisations.map(({ id, name }) => [id, name]))
  const imported = await importInventory(office, as('import', officer), {
    cycleId,
    fileName: 'kota-contoh',
    sha256: '0'.repeat(64),
    rejected: [],
    rows: city.applications.map(({ organisation, fields }, index) => ({
      row: index + 2,
      owner: organisationNames.get(organisation) ?? '',
      fields,
    })),
  })
  const applicationIds = new Map(
    city.applications.map(({ key }, index) => [key, imported.events[index]?.subjectId ?? '']),
  )
  for (const [index, { application, ...reading }] of city.observations.entries()) {
    const applicationId = applicationIds.get(application) ?? ''
    await recordObservation(office, as(`observation ${index}`, officer), { applicationId, ...reading })
  }
  await seedArchitecture(office, {
    architecture: city.architecture,
    officer,
    organisations: ids,
    applicationIds,
  })
  await seedRoadmap(office, { officer, ids, today })
  await openCycle(office, as('open', officer), { cycleId, organisationIds: [...ids.values()] })
  await playFirstDays(office, { cycleId, cast, today })
  return { isSeeded: true, ...counts, logins: mainDemoLogins(password) }
}

/** The cycle is in its submissions: the first days lie behind, the deadlines ahead. */
function timetableAround(today: string): TimetableDates {
  const holidays = new Set(knownHolidays.map((holiday) => holiday.date))
  const day = (distance: number) => nextWorkingDay(addDays(today, distance), holidays)
  return {
    submissionOpensOn: day(-14),
    softDueOn: day(14),
    hardDueOn: day(19),
    reviewDueOn: day(35),
    deskFromOn: day(42),
    deskToOn: day(43),
    replyDueOn: day(54),
    decreeDueOn: day(90),
    executionDueOn: day(180),
  }
}

/** A third of the agencies have submitted; some are under review, one waits for an answer, one was returned. */
async function playFirstDays(
  office: Office,
  { cycleId, cast, today }: { cycleId: string; cast: Cast; today: string },
): Promise<void> {
  const as = (id: string, actor: Actor): Command => ({ id: `demo:${id}`, actor })
  const officer = cast.one('desk-officer')
  const dossiers = (await dossierList(office.store, cycleId)).filter((_, index) => index % 3 === 0)
  for (const { submissionId, organisationId } of dossiers) {
    await submitDossier(office, as(`submit ${submissionId}`, cast.of('agency-head', organisationId)), {
      submissionId,
    })
  }
  const inReview = dossiers
    .filter(({ organisationId }) => !cast.isOwn('desk-officer', organisationId))
    .slice(0, 7)
  for (const { submissionId } of inReview) {
    await startReview(office, as(`start ${submissionId}`, officer), { submissionId })
  }
  const [returned, asked, ...reviewed] = inReview
  const dueAt = `${addDays(today, 7)}T09:00:00.000Z`
  if (returned !== undefined) {
    const missing = 'Lampirkan bukti pemakaian triwulan terakhir dan isi penanggung jawab tiap aplikasi.'
    await returnDossier(office, as('return', officer), {
      submissionId: returned.submissionId,
      missing,
      dueAt,
    })
  }
  if (asked !== undefined && !cast.isOwn('planning-reviewer', asked.organisationId)) {
    const question = 'Subkegiatan mana dalam RKPD yang membiayai aplikasi pada berkas ini?'
    const planner = cast.one('planning-reviewer')
    const { submissionId } = asked
    await askQuestion(office, as('question', planner), {
      submissionId,
      reviewer: 'planning',
      itemId: null,
      question,
      dueAt,
    })
  }
  const open = new Set(reviewed.map((dossier) => dossier.submissionId))
  for (const item of (await reviewList(office.store, cycleId)).filter((each) =>
    open.has(each.submissionId),
  )) {
    if (cast.isOwn('planning-reviewer', item.organisationId)) continue
    const { itemId } = item
    await giveOpinion(office, as(`opinion ${itemId}`, cast.one('planning-reviewer')), {
      itemId,
      reviewer: 'planning',
      code: 'aligned',
      note: 'Tercantum dalam Renja.',
      condition: null,
    })
  }
}
