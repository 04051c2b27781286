import { assign, setup } from 'xstate'
import { beginDecree, type DecreeContext, type DecreeInput } from './context.ts'
import type { DecreeEvent } from './events.ts'
import {
  countsAgree,
  isDatedAfterSigning,
  isLastInitial,
  isNextInitial,
  isSignedByItsDate,
} from './guards.ts'

const returned = { target: 'drafting', actions: 'resetInitials' } as const

/**
 * The Mayor's decree, from draft to publication. Two roads of equal rank:
 * by pen (signed, numbered, scanned) or electronic (numbered first, because the
 * signature is always the last change of the bytes).
 */
export const decreeMachine = setup({
  types: { context: {} as DecreeContext, events: {} as DecreeEvent, input: {} as DecreeInput },
  guards: { countsAgree, isNextInitial, isLastInitial, isDatedAfterSigning, isSignedByItsDate },
  actions: {
    keepContent: assign(({ event }) =>
      event.type === 'sentForChecking' || event.type === 'wordsEdited'
        ? { contentSha256: event.contentSha256 }
        : {},
    ),
    keepInitial: assign(({ context, event }) =>
      event.type === 'initialled' ? { initials: [...context.initials, event.step] } : {},
    ),
    resetInitials: assign(({ context }) => ({
      initials: [],
      round: context.round + 1,
      number: null,
      dated: null,
      signingMethod: null,
    })),
    keepPen: assign(({ event }) =>
      event.type === 'signedWithPen' ? { signedOn: event.signedOn, signingMethod: 'pen' as const } : {},
    ),
    keepNumber: assign(({ event }) =>
      event.type === 'numbered' ? { number: event.number, dated: event.dated } : {},
    ),
    keepScan: assign(({ event }) => (event.type === 'scanFiled' ? { signedSha256: event.sha256 } : {})),
    keepElectronic: assign(({ event }) =>
      event.type === 'signedElectronically'
        ? { signedSha256: event.sha256, signedOn: event.signedOn, signingMethod: 'electronic' as const }
        : {},
    ),
    /** From the outbox: the draft with its initialling table. */
    makeDraftDocuments: () => undefined,
    /** From the outbox: the clean text for the pen, without a number, the finished control sheet, the summary. */
    makeSigningDocuments: () => undefined,
    /** From the outbox: the copy for the public (salinan), certified by the legal office. */
    makePublicCopy: () => undefined,
    /** From the outbox: the city's applications as the decree leaves them, for everybody. */
    makePublicCatalogue: () => undefined,
    /** From the outbox: the control sheet once more, with how it was signed. */
    makeControlSheet: () => undefined,
    /** From the outbox: the text of record with number and date. */
    makeDecreeDocument: () => undefined,
  },
}).createMachine({
  id: 'decree',
  version: '1',
  context: ({ input }) => beginDecree(input),
  initial: 'drafting',
  states: {
    drafting: {
      description: 'Naskah disusun dari data; kata-katanya dapat diubah.',
      meta: { label: 'Penyusunan' },
      on: {
        wordsEdited: { actions: 'keepContent' },
        sentForChecking: {
          guard: 'countsAgree',
          target: 'checking',
          actions: ['keepContent', 'makeDraftDocuments'],
        },
      },
    },
    checking: {
      description: 'Bagian Hukum memeriksa naskah.',
      meta: { label: 'Pemeriksaan hukum' },
      on: {
        wordsEdited: { actions: ['keepContent', 'makeDraftDocuments'] },
        checked: { target: 'initialling' },
        returned,
      },
    },
    initialling: {
      description: 'Paraf berjenjang, satu per satu menurut urutan.',
      meta: { label: 'Paraf' },
      on: {
        initialled: [
          { guard: 'isLastInitial', target: 'approved', actions: ['keepInitial', 'makeSigningDocuments'] },
          { guard: 'isNextInitial', actions: 'keepInitial' },
        ],
        returned,
      },
    },
    approved: {
      description: 'Paraf lengkap; menunggu tanda tangan basah, atau nomor untuk tanda tangan elektronik.',
      meta: { label: 'Menunggu Wali Kota' },
      on: {
        signedWithPen: { target: 'signedByPen', actions: 'keepPen' },
        numbered: { target: 'awaitingSignature', actions: ['keepNumber', 'makeDecreeDocument'] },
        returned,
      },
    },
    awaitingSignature: {
      description: 'Bernomor dan bertanggal; menunggu tanda tangan elektronik (atau basah).',
      meta: { label: 'Menunggu tanda tangan elektronik' },
      on: {
        signedElectronically: { target: 'executed', actions: ['keepElectronic', 'makeControlSheet'] },
        signedWithPen: { guard: 'isSignedByItsDate', target: 'awaitingScan', actions: 'keepPen' },
        returned,
      },
    },
    signedByPen: {
      description: 'Ditandatangani basah; menunggu nomor dan tanggal dari Bagian Hukum.',
      meta: { label: 'Ditandatangani' },
      on: {
        numbered: {
          guard: 'isDatedAfterSigning',
          target: 'awaitingScan',
          actions: ['keepNumber', 'makeDecreeDocument'],
        },
      },
    },
    awaitingScan: {
      description: 'Bernomor; menunggu pindaian naskah asli.',
      meta: { label: 'Menunggu pindaian' },
      on: { scanFiled: { target: 'executed', actions: ['keepScan', 'makeControlSheet'] } },
    },
    executed: {
      description: 'Naskah sah; menunggu pengumuman.',
      meta: { label: 'Sah' },
      on: { published: { target: 'published', actions: ['makePublicCopy', 'makePublicCatalogue'] } },
    },
    published: {
      description: 'Diumumkan; perbaikan hanya melalui keputusan baru.',
      meta: { label: 'Diumumkan' },
      type: 'final',
    },
  },
})
