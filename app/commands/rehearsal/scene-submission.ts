import { recordApplication } from '#app/services/record-application.server.ts'
import { recordObservation } from '#app/services/record-observation.server.ts'
import { returnDossier } from '#app/services/return-dossier.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { submitDossier } from '#app/services/submit-dossier.server.ts'
import { type DossierListItem, dossierList, reviewList } from '#app/views/review-list.ts'
import { at, practiceQuarters, practiceTimetable } from './calendar.ts'
import { isMarkedInactive } from './policy.ts'
import { makeWaitingDocuments, play, type Rehearsal } from './rehearsal.ts'
import type { Opened } from './scene-opening.ts'

/** Every agency submits; one dossier is returned, repaired and submitted again. */
export async function playSubmission(rehearsal: Rehearsal, { cycleId, cast }: Opened): Promise<void> {
  const { office, clock } = rehearsal
  const dossiers = await dossierList(office.store, cycleId)
  clock.moveTo(at('2026-07-06', 8))
  for (const dossier of dossiers) await submit(rehearsal, { cast, dossier, round: 1 })
  await readSimulatedZeroes(rehearsal, { cycleId, cast })
  await makeWaitingDocuments(rehearsal)
  clock.moveTo(at('2026-07-13', 8))
  for (const dossier of dossiers) await start(rehearsal, { cast, dossier, round: 1 })
  const [first] = dossiers
  if (first !== undefined) await playReturn(rehearsal, { cycleId, cast, dossier: first })
}

interface Turn {
  cast: Opened['cast']
  dossier: DossierListItem
  round: number
}

function submit(rehearsal: Rehearsal, { cast, dossier, round }: Turn) {
  const { submissionId, organisationId, organisation } = dossier
  const actor = cast.of('agency-head', organisationId)
  const line = `Berkas ${organisation} diajukan (putaran ${round})`
  return play(rehearsal, { id: `submit ${submissionId} ${round}`, actor, line }, (command) =>
    submitDossier(rehearsal.office, command, { submissionId }),
  )
}

function start(rehearsal: Rehearsal, { cast, dossier, round }: Turn) {
  const { submissionId, organisation } = dossier
  const actor = cast.one('desk-officer')
  return play(
    rehearsal,
    { id: `start ${submissionId} ${round}`, actor, line: `Telaah ${organisation} dimulai` },
    (command) => startReview(rehearsal.office, command, { submissionId }),
  )
}

async function playReturn(
  rehearsal: Rehearsal,
  { cycleId, cast, dossier }: Opened & { dossier: DossierListItem },
): Promise<void> {
  const { office } = rehearsal
  const { submissionId, organisationId, organisation } = dossier
  await play(
    rehearsal,
    {
      id: `return ${submissionId}`,
      actor: cast.decider('desk-officer', organisationId),
      line: `Berkas ${organisation} dikembalikan untuk diperbaiki`,
    },
    (command) =>
      returnDossier(office, command, {
        submissionId,
        missing: 'Penanggung jawab aplikasi belum diisi.',
        dueAt: at('2026-07-20', 16),
      }),
  )
  const item = (await reviewList(office.store, cycleId)).find((each) => each.submissionId === submissionId)
  if (item !== undefined) {
    const { applicationId, fields } = item
    const name = String(fields.name)
    const actor = cast.of('representative', organisationId)
    await play(
      rehearsal,
      { id: `repair ${applicationId}`, actor, line: `Data ${name} diperbaiki` },
      (command) =>
        recordApplication(office, command, {
          organisationId,
          applicationId,
          fields: { ...fields, personInCharge: actor.positionTitle },
        }),
    )
  }
  await submit(rehearsal, { cast, dossier, round: 2 })
  await makeWaitingDocuments(rehearsal)
  await start(rehearsal, { cast, dossier, round: 2 })
}

/** Applications marked inactive get two zero readings that say they are practice. */
async function readSimulatedZeroes(rehearsal: Rehearsal, { cycleId, cast }: Opened): Promise<void> {
  const { office, clock } = rehearsal
  clock.moveTo(at(practiceTimetable.softDueOn, 15))
  for (const { applicationId, organisationId, fields } of await reviewList(office.store, cycleId)) {
    if (!isMarkedInactive(fields)) continue
    for (const { year, quarter } of practiceQuarters) {
      const actor = cast.of('representative', organisationId)
      const line = `Pemantauan ${String(fields.name)} triwulan ${quarter}: nol (latihan)`
      await play(rehearsal, { id: `read ${applicationId} ${year}-${quarter}`, actor, line }, (command) =>
        recordObservation(office, command, {
          applicationId,
          year,
          quarter,
          isSimulated: true,
          fields: { activeUsers: 0, transactions: 0, readingSource: 'other' },
        }),
      )
    }
  }
}
