import { expect, test } from 'vitest'
import { noteCompleteDossiers } from '#app/jobs/note-complete-dossiers.ts'
import { completeApplication } from '#app/services/complete-application.server.ts'
import { submitDossier } from '#app/services/submit-dossier.server.ts'
import { withdrawDossier } from '#app/services/withdraw-dossier.server.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { aCity } from '../factories/city.ts'
import { forgetLetters, giveAddresses, lettersOf, wordsOf } from '../factories/letters.ts'
import { applicationsOf, dossierOf } from '../factories/lookups.ts'
import type { World } from '../factories/world.ts'

/** What the page that asks for all that is missing is sent, for each application of Dinas Pertanian. */
async function complete(world: World): Promise<void> {
  for (const { id, organisationId, fields } of await applicationsOf(world, 'pertanian')) {
    const reading = { fields: { activeUsers: 7, transactions: 8, readingSource: 'report' } }
    await world.as(world.representative('pertanian'))(completeApplication, {
      organisationId,
      applicationId: id,
      fields: { ...(fields as FieldValues), ...answers },
      readings: [
        { year: 2025, quarter: 4, ...reading },
        { year: 2026, quarter: 1, ...reading },
      ],
      isSame: true,
    })
  }
}

const answers = {
  userUnits: 'Bidang pelayanan',
  yearBuilt: 2019,
  legalBasis: 'Peraturan Wali Kota Nomor 10 Tahun 2019',
  nationalIssue: 'none',
  personInCharge: 'Kepala Bidang Pelayanan',
}

const city = aCity({ taking: ['pertanian', 'perpustakaan'] })

test('the head is told once that the dossier is complete, with the page to submit it on and both ends', async () => {
  const world = await city.withCycleOpen()
  await giveAddresses(world)
  forgetLetters(world)
  expect(await noteCompleteDossiers(world.office)).toBe(0)
  await complete(world)
  expect(await noteCompleteDossiers(world.office)).toBe(1)
  const head = world.head('pertanian')
  const letters = await lettersOf(world)
  expect([...letters.keys()]).toEqual([head.personId])
  const [letter] = letters.get(head.personId) ?? []
  expect(letter?.subject).toBe('Berkas Dinas Pertanian lengkap: tinggal Anda ajukan')
  expect(letter?.sections[0]?.path).toBe(`/pengajuan/${await dossierOf(world, 'pertanian')}/ajukan`)
  expect(wordsOf(letter && [letter])).toContain('masih diterima sampai Rabu, 15 Juli')
  await world.as(head)(submitDossier, { submissionId: await dossierOf(world, 'pertanian') })
  await world.as(head)(withdrawDossier, {
    submissionId: await dossierOf(world, 'pertanian'),
    reason: 'Keliru.',
  })
  expect(await noteCompleteDossiers(world.office)).toBe(0)
})
