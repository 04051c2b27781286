import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '#app/services/app-error.ts'
import { checkDecree } from '#app/services/check-decree.server.ts'
import { commentDecree } from '#app/services/comment-decree.server.ts'
import { draftDecree } from '#app/services/draft-decree.server.ts'
import { editDecreeWords } from '#app/services/edit-decree-words.server.ts'
import { fileDecreeScan } from '#app/services/file-decree-scan.server.ts'
import { fileUploadedScan } from '#app/services/file-uploaded-scan.server.ts'
import { initialDecree } from '#app/services/initial-decree.server.ts'
import { initialDecrees } from '#app/services/initial-decrees.server.ts'
import { numberDecree } from '#app/services/number-decree.server.ts'
import { orderRedLine } from '#app/services/order-red-line.server.ts'
import { publishDecree } from '#app/services/publish-decree.server.ts'
import { recordLegalBasis } from '#app/services/record-legal-basis.server.ts'
import { resolveDecreeComment } from '#app/services/resolve-decree-comment.server.ts'
import { restoreDecreeWords } from '#app/services/restore-decree-words.server.ts'
import { returnDecree } from '#app/services/return-decree.server.ts'
import { sendDecree } from '#app/services/send-decree.server.ts'
import { signDecreeElectronically } from '#app/services/sign-decree-electronically.server.ts'
import { signDecreeWithPen } from '#app/services/sign-decree-with-pen.server.ts'
import { decreeText } from '#app/views/decree-text.ts'
import { loadCase } from '#db/cases.ts'
import { initialOrder } from '#workflows/decree/events.ts'
import { commented, commentIn, reworded } from '../../access/scenes.ts'
import { cycleOf, decreeOf } from '../../factories/lookups.ts'
import { giveNumber } from '../../factories/stages-decree.ts'
import { onePagePdf, scannedPdf, stampSigner } from '../../factories/stand-ins.ts'
import type { Row } from './row.ts'

/** Initialling goes in order: at each step one may, and those of the other steps may not now. */
const initialRows = initialOrder.map(
  (step, index): Row => ({
    service: 'initial-decree',
    act: step,
    stage: 'decreeChecked',
    may: { [step]: 'any' },
    notNow: initialOrder.filter((other) => other !== step),
    before: async (world) => {
      const decreeId = await decreeOf(world)
      for (const earlier of initialOrder.slice(0, index)) {
        await world.as(world.role(earlier))(initialDecree, { decreeId })
      }
    },
    attempt: async (by, world) => by(initialDecree, { decreeId: await decreeOf(world) }),
  }),
)

/** Everybody a draft goes through before it reaches the Mayor. */
const checkers = {
  'desk-officer': 'any',
  'ict-head': 'any',
  'legal-officer': 'any',
  assistant: 'any',
  'regional-secretary': 'any',
} as const

/** From the draft of the decree to its publication. */
export const decreeRows: readonly Row[] = [
  ...initialRows,
  {
    service: 'initial-decrees',
    stage: 'decreeChecked',
    may: { 'desk-officer': 'any' },
    notNow: initialOrder.slice(1),
    attempt: async (_by, world, _agency, actor) => {
      const decreeId = await decreeOf(world)
      const version = (await loadCase(world.office.store.read, decreeId))?.version ?? 0
      const drafts = [{ decreeId, version }]
      const outcome = await initialDecrees(world.office, { id: `bersama-${actor.role}`, actor }, drafts)
      // One draft among several is refused in the answer, not by an error.
      const [first] = outcome.refused
      if (first !== undefined) throw new AppError('refused', first.reason)
      return outcome
    },
  },
  {
    service: 'draft-decree',
    stage: 'replyClosed',
    may: { 'desk-officer': 'any' },
    attempt: async (by, world) =>
      by(draftDecree, { cycleId: await cycleOf(world), mode: 'new', previousDecreeId: null }),
  },
  {
    service: 'edit-decree-words',
    stage: 'decreeDrafted',
    may: { 'legal-officer': 'any' },
    attempt: async (by, world) => {
      const decreeId = await decreeOf(world)
      const words = await decreeText(world.office.store, decreeId)
      return by(editDecreeWords, { decreeId, words: { ...words, noting: ['Hasil rapat;'] } })
    },
  },
  {
    service: 'record-legal-basis',
    stage: 'registered',
    may: { 'legal-officer': 'any' },
    attempt: async (by) =>
      by(recordLegalBasis, {
        basisId: null,
        fields: {
          kind: 'pp',
          number: '9',
          year: '2025',
          about: 'Contoh',
          status: 'in-force',
          checkedOn: '2026-01-05',
          checkedAt: 'jdih.setneg.go.id',
          isUsed: false,
        },
      }),
  },
  {
    service: 'comment-decree',
    stage: 'decreeSent',
    may: checkers,
    attempt: async (by, world) =>
      by(commentDecree, { decreeId: await decreeOf(world), place: 'title', comment: 'Periksa.' }),
  },
  {
    service: 'resolve-decree-comment',
    stage: 'decreeSent',
    before: commented,
    may: checkers,
    attempt: async (by, world) =>
      by(resolveDecreeComment, { decreeId: await decreeOf(world), commentId: commentIn(world) }),
  },
  {
    service: 'restore-decree-words',
    stage: 'decreeSent',
    before: reworded,
    may: { 'legal-officer': 'any' },
    attempt: async (by, world) => by(restoreDecreeWords, { decreeId: await decreeOf(world), version: 1 }),
  },
  {
    service: 'order-red-line',
    stage: 'decreeSent',
    before: reworded,
    may: checkers,
    attempt: async (by, world) => by(orderRedLine, { decreeId: await decreeOf(world), from: 1, to: 2 }),
  },
  {
    service: 'send-decree',
    stage: 'decreeDrafted',
    may: { 'desk-officer': 'any' },
    attempt: async (by, world) => by(sendDecree, { decreeId: await decreeOf(world) }),
  },
  {
    service: 'check-decree',
    stage: 'decreeSent',
    may: { 'legal-officer': 'any' },
    attempt: async (by, world) => by(checkDecree, { decreeId: await decreeOf(world), note: null }),
  },
  {
    service: 'return-decree',
    stage: 'decreeInitialled',
    may: {
      'ict-head': 'any',
      'legal-officer': 'any',
      assistant: 'any',
      'regional-secretary': 'any',
      mayor: 'any',
    },
    attempt: async (by, world) =>
      by(returnDecree, { decreeId: await decreeOf(world), note: 'Perbaiki judul.' }),
  },
  {
    service: 'number-decree',
    stage: 'decreeInitialled',
    may: { 'legal-officer': 'any' },
    attempt: async (by, world) =>
      by(numberDecree, { decreeId: await decreeOf(world), number: '7', dated: '2026-08-24' }),
  },
  {
    service: 'sign-decree-with-pen',
    stage: 'decreeInitialled',
    // The signature is the Mayor's; the legal office, which keeps the paper, may enter it.
    may: { mayor: 'any', 'legal-officer': 'any' },
    attempt: async (by, world) =>
      by(signDecreeWithPen, { decreeId: await decreeOf(world), signedOn: '2026-08-24' }),
  },
  {
    service: 'sign-decree-electronically',
    stage: 'decreeInitialled',
    may: { mayor: 'any' },
    before: async (world) => {
      await giveNumber(world)
      await world.makeDocuments()
    },
    attempt: async (by, world) => {
      const signature = { identityNumber: '', passphrase: 'benar', signer: stampSigner() }
      return by(signDecreeElectronically, { decreeId: await decreeOf(world), ...signature })
    },
  },
  {
    service: 'file-decree-scan',
    stage: 'decreeNumbered',
    may: { 'legal-officer': 'any' },
    attempt: async (by, world) =>
      by(fileDecreeScan, { decreeId: await decreeOf(world), bytes: scannedPdf, pageCount: 3 }),
  },
  {
    service: 'file-uploaded-scan',
    stage: 'decreeNumbered',
    may: { 'legal-officer': 'any' },
    attempt: async (by, world) => {
      const path = join(world.folder, 'unggahan.pdf')
      writeFileSync(path, onePagePdf())
      return by(fileUploadedScan, { decreeId: await decreeOf(world), path })
    },
  },
  {
    service: 'publish-decree',
    stage: 'decreeExecuted',
    may: { 'legal-officer': 'any' },
    attempt: async (by, world) => by(publishDecree, { decreeId: await decreeOf(world) }),
  },
]
