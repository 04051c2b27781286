import { checkDecree } from '#app/services/check-decree.server.ts'
import { draftDecree } from '#app/services/draft-decree.server.ts'
import { editDecreeWords } from '#app/services/edit-decree-words.server.ts'
import { fileDecreeScan } from '#app/services/file-decree-scan.server.ts'
import { initialDecree } from '#app/services/initial-decree.server.ts'
import { takeDecision } from '#app/services/judge-decision.server.ts'
import { numberDecree } from '#app/services/number-decree.server.ts'
import { createdId } from '#app/services/perform.server.ts'
import { publishDecree } from '#app/services/publish-decree.server.ts'
import { returnDecree } from '#app/services/return-decree.server.ts'
import { sendDecree } from '#app/services/send-decree.server.ts'
import { signDecreeWithPen } from '#app/services/sign-decree-with-pen.server.ts'
import { cycleDocuments } from '#app/views/cycle-documents.ts'
import { decreeText } from '#app/views/decree-text.ts'
import { reviewList } from '#app/views/review-list.ts'
import { initialOrder } from '#workflows/decree/events.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { asksForWork } from '#workflows/rules/decision-initiative.ts'
import { at } from './calendar.ts'
import { makeWaitingDocuments, play, type Rehearsal } from './rehearsal.ts'
import type { Opened } from './scene-opening.ts'

const signedOn = '2026-09-21'

/** The decree: drafted, returned once by the Sekda, its words mended, initialled again, signed with a pen, published. */
export async function playDecree(rehearsal: Rehearsal, { cycleId, cast }: Opened): Promise<string> {
  const { office, clock } = rehearsal
  const officer = cast.one('desk-officer')
  const legal = cast.one('legal-officer')
  clock.moveTo(at('2026-08-24', 9))
  await takeDecisions(rehearsal, { cycleId, cast })
  const drafted = await play(
    rehearsal,
    { id: 'draft', actor: officer, line: 'Naskah keputusan disusun' },
    (command) => draftDecree(office, command, { cycleId, mode: 'new', previousDecreeId: null }),
  )
  const decreeId = createdId(drafted, 'decree')
  await playRound(rehearsal, { cast, decreeId, round: 1, steps: initialOrder.slice(0, 4) })
  const secretary = cast.one('regional-secretary')
  await play(
    rehearsal,
    { id: 'return decree', actor: secretary, line: 'Naskah dikembalikan Sekda' },
    (command) =>
      returnDecree(office, command, {
        decreeId,
        note: 'Tambahkan kewajiban melaporkan pelaksanaan kepada Sekretaris Daerah.',
      }),
  )
  await play(
    rehearsal,
    { id: 'mend words', actor: legal, line: 'Kata-kata naskah diperbaiki' },
    async (command) => {
      const words = await decreeText(office.store, decreeId)
      const dicta = [...words.dicta]
      dicta.splice(-1, 0, {
        text: 'Kepala perangkat daerah menyampaikan laporan pelaksanaan kepada Sekretaris Daerah setiap akhir triwulan.',
        items: [],
      })
      return editDecreeWords(office, command, { decreeId, words: { ...words, dicta } })
    },
  )
  clock.moveTo(at('2026-09-07', 9))
  await playRound(rehearsal, { cast, decreeId, round: 2, steps: initialOrder })
  clock.moveTo(at(signedOn, 10))
  await play(
    rehearsal,
    { id: 'sign', actor: legal, line: 'Ditandatangani basah oleh Wali Kota' },
    (command) => signDecreeWithPen(office, command, { decreeId, signedOn }),
  )
  await play(
    rehearsal,
    { id: 'number', actor: legal, line: 'Keputusan diberi nomor dan tanggal' },
    (command) =>
      numberDecree(office, command, { decreeId, number: '100.3.3.3/1/35.73.112/2026', dated: signedOn }),
  )
  await makeWaitingDocuments(rehearsal)
  await playScan(rehearsal, { cycleId, decreeId, actor: legal })
  await play(rehearsal, { id: 'publish', actor: legal, line: 'Keputusan diumumkan' }, (command) =>
    publishDecree(office, command, { decreeId }),
  )
  await makeWaitingDocuments(rehearsal)
  return decreeId
}

/** What the desk decided and asks for work becomes an initiative of the roadmap. */
async function takeDecisions(rehearsal: Rehearsal, { cycleId, cast }: Opened): Promise<void> {
  const { office } = rehearsal
  const actor = cast.one('desk-officer')
  for (const { itemId, fields, decisionCode } of await reviewList(office.store, cycleId)) {
    if (!asksForWork(decisionCode ?? '')) continue
    const line = `Keputusan atas ${String(fields.name)} masuk peta rencana`
    await play(rehearsal, { id: `take ${itemId}`, actor, line }, (command) =>
      takeDecision(office, command, { itemId }),
    )
  }
}

interface Round {
  cast: Opened['cast']
  decreeId: string
  round: number
  steps: readonly (typeof initialOrder)[number][]
}

async function playRound(rehearsal: Rehearsal, { cast, decreeId, round, steps }: Round): Promise<void> {
  const { office } = rehearsal
  const officer = cast.one('desk-officer')
  const legal = cast.one('legal-officer')
  await play(
    rehearsal,
    { id: `send ${round}`, actor: officer, line: 'Naskah dikirim ke Bagian Hukum' },
    (command) => sendDecree(office, command, { decreeId }),
  )
  await play(
    rehearsal,
    { id: `check ${round}`, actor: legal, line: 'Naskah diperiksa Bagian Hukum' },
    (command) => checkDecree(office, command, { decreeId, note: null }),
  )
  for (const step of steps) {
    const actor = cast.one(step)
    await play(
      rehearsal,
      { id: `initial ${round} ${step}`, actor, line: `Paraf ${actor.positionTitle}` },
      (command) => initialDecree(office, command, { decreeId }),
    )
  }
  await makeWaitingDocuments(rehearsal)
}

/** Nobody holds a pen in a rehearsal: the numbered text itself stands in for the scan of the signed paper. */
async function playScan(
  rehearsal: Rehearsal,
  { cycleId, decreeId, actor }: { cycleId: string; decreeId: string; actor: Actor },
): Promise<void> {
  const { office } = rehearsal
  const documents = await cycleDocuments(office.store, cycleId)
  const record = documents.findLast((document) => document.kind === 'decree')
  if (record === undefined) throw new Error('Naskah bernomor tidak ditemukan.')
  const bytes = await office.vault.fetch(record.sha256)
  await play(rehearsal, { id: 'scan', actor, line: 'Pindaian naskah disimpan (latihan)' }, (command) =>
    fileDecreeScan(office, command, { decreeId, bytes, pageCount: record.pageCount }),
  )
}
