import type { InventoryRow, RejectedRow } from '#app/exchange/inventory.ts'
import { importInventory } from '#app/services/import-inventory.server.ts'
import { openCycle } from '#app/services/open-cycle.server.ts'
import { createdId } from '#app/services/perform.server.ts'
import { prepareCycle } from '#app/services/prepare-cycle.server.ts'
import { registerOfficials } from '#app/services/register-official.server.ts'
import { registerOrganisations } from '#app/services/register-organisation.server.ts'
import { setupActor } from '#app/services/setup-actor.ts'
import { knownHolidays, writeHolidays } from '#app/services/write-holidays.server.ts'
import { writeSetting } from '#app/services/write-setting.server.ts'
import { actors } from '#app/views/actors.ts'
import { at, practiceTimetable, practiceYear } from './calendar.ts'
import { type Cast, castOf, practiceOfficials, practiceOrganisations } from './cast.ts'
import { play, type Rehearsal } from './rehearsal.ts'

export interface InventoryFile {
  fileName: string
  sha256: string
  rows: readonly InventoryRow[]
  rejected: readonly RejectedRow[]
}

export interface Opened {
  cycleId: string
  cast: Cast
}

/** The city as it was registered: what its architecture is invented from. */
export interface PracticeCity {
  agencies: { id: string; name: string; isOrganiser: boolean }[]
  applications: { id: string; organisationId: string; name: string }[]
}

interface RegisteredPayload {
  id: string
  name: string
  duty: 'planning' | 'budget' | 'organiser' | null
}

/** Registers the city, prepares and opens the cycle, and brings the inventory in. */
export async function playOpening(
  rehearsal: Rehearsal,
  {
    inventory,
    owners,
    government,
  }: { inventory: InventoryFile; owners: readonly string[]; government: object },
): Promise<Opened & { city: PracticeCity }> {
  const { office } = rehearsal
  const setup = (id: string, line: string) => ({ id, actor: setupActor, line })
  await play(rehearsal, setup('government', 'Pengaturan kota latihan'), (command) =>
    writeSetting(office, command, { key: 'government', value: government }),
  )
  await play(rehearsal, setup('practice', 'Penanda latihan'), (command) =>
    writeSetting(office, command, {
      key: 'practice',
      value: 'Basis data ini hanya latihan. Tidak ada keputusan di dalamnya yang berlaku.',
    }),
  )
  await play(rehearsal, setup('holidays', 'Hari libur'), (command) =>
    writeHolidays(office, command, { holidays: knownHolidays }),
  )
  const registered = await play(rehearsal, setup('organisations', 'Perangkat daerah terdaftar'), (command) =>
    registerOrganisations(office, command, { organisations: practiceOrganisations(owners) }),
  )
  const organisations = registered.events.map((event) => event.payload as RegisteredPayload)
  await play(rehearsal, setup('officials', 'Pejabat terdaftar'), (command) =>
    registerOfficials(office, command, { officials: practiceOfficials(organisations) }),
  )
  const cast = castOf(await actors(office.store, office.now().slice(0, 10)))
  const officer = cast.one('desk-officer')
  rehearsal.clock.moveTo(at(practiceTimetable.submissionOpensOn, 8))
  const prepared = await play(
    rehearsal,
    { id: 'prepare', actor: officer, line: 'Siklus reviu disiapkan' },
    (command) =>
      prepareCycle(office, command, {
        year: practiceYear,
        ground: 'monitoring-result',
        groundNote: null,
        instrument: 'SPBE 47',
        productNoun: 'SPBE',
        timetable: practiceTimetable,
      }),
  )
  const cycleId = createdId(prepared, 'review-cycle')
  const line = `Inventaris ${inventory.fileName} diimpor: ${inventory.rows.length} aplikasi`
  const imported = await play(rehearsal, { id: 'import', actor: officer, line }, (command) =>
    importInventory(office, command, { cycleId, ...inventory }),
  )
  const taking = new Set(owners)
  const organisationIds = organisations.filter((each) => taking.has(each.name)).map((each) => each.id)
  await play(
    rehearsal,
    { id: 'open', actor: officer, line: `Siklus dibuka untuk ${organisationIds.length} perangkat daerah` },
    (command) => openCycle(office, command, { cycleId, organisationIds }),
  )
  const agencies = organisations.map(({ id, name, duty }) => ({
    id,
    name,
    isOrganiser: duty === 'organiser',
  }))
  return { cycleId, cast, city: { agencies, applications: imported.events.flatMap(importedApplication) } }
}

/** An application of the inventory, by the event that recorded it. */
function importedApplication({
  subjectKind,
  subjectId,
  type,
  payload,
}: {
  subjectKind: string
  subjectId: string
  type: string
  payload: unknown
}): PracticeCity['applications'] {
  if (subjectKind !== 'application' || type !== 'recorded') return []
  const { organisationId, fields } = payload as { organisationId: string; fields: { name: string } }
  return [{ id: subjectId, organisationId, name: fields.name }]
}
