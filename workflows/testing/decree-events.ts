import type { DecreeInput } from '#workflows/decree/context.ts'
import { type DecreeEvent, initialOrder } from '#workflows/decree/events.ts'
import { timeline } from './timeline.ts'

export const decreeInput: DecreeInput = { mode: 'new' }

const at = timeline.decree

export const draftHash = '1'.repeat(64)
export const mendedHash = '2'.repeat(64)
export const signedHash = '3'.repeat(64)

/** One good event of each type. */
export const decreeSamples = {
  wordsEdited: { type: 'wordsEdited', at, contentSha256: mendedHash },
  sentForChecking: {
    type: 'sentForChecking',
    at,
    decisionCount: 80,
    annexRowCount: 80,
    bodyCount: 80,
    contentSha256: draftHash,
  },
  checked: { type: 'checked', at, note: null },
  initialled: { type: 'initialled', at, step: 'desk-officer' },
  returned: { type: 'returned', at, note: 'Perbaiki diktum ketiga', from: 'Bagian Hukum' },
  signedWithPen: { type: 'signedWithPen', at, signedOn: '2026-09-21' },
  numbered: { type: 'numbered', at, number: '100.3.3.3/201/35.73.112/2026', dated: '2026-09-22' },
  scanFiled: { type: 'scanFiled', at, sha256: signedHash, documentId: 'dokumen-1' },
  signedElectronically: {
    type: 'signedElectronically',
    at,
    sha256: signedHash,
    documentId: 'dokumen-2',
    signedOn: '2026-09-23',
  },
  published: { type: 'published', at, documentId: 'dokumen-3' },
} satisfies { [Type in DecreeEvent['type']]: Extract<DecreeEvent, { type: Type }> }

/** The five initials, in order. */
export const allInitials = initialOrder.map((step) => ({ ...decreeSamples.initialled, step }))

/** Drafted, sent and checked: the next thing is the first initial. */
export const toInitialling = [decreeSamples.sentForChecking, decreeSamples.checked]

/** Everything that may come at a decree. */
export const decreeVariants: DecreeEvent[] = [
  ...Object.values(decreeSamples),
  ...allInitials.slice(1),
  { ...decreeSamples.numbered, dated: '2026-09-20' },
]
