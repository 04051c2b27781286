import { z } from 'zod'
import { calendarDay } from '#workflows/engine/moment.ts'
import type { EventOf, EventSchemas } from '#workflows/engine/workflow.ts'
import type { ThreeCounts } from './three-counts.ts'

const words = z.string().trim().min(1)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const threeCounts: z.ZodType<ThreeCounts> = z.object({
  register: z.number().int(),
  annex: z.number().int(),
  body: z.number().int(),
})

/** Initialling goes strictly in this order: Kabid, Kadis, Bagian Hukum, Asisten, Sekda (keputusan-format section 5). */
export const initialOrder = [
  'desk-officer',
  'ict-head',
  'legal-officer',
  'assistant',
  'regional-secretary',
] as const

export const decreeEvents = {
  wordsEdited: z.object({ contentSha256: sha256 }),
  sentForChecking: z.object({
    /** Of annexes I and II; absent on decrees that were drafted before they were made from the record. */
    objects: threeCounts.optional(),
    initiatives: threeCounts.optional(),
    decisionCount: z.number().int(),
    annexRowCount: z.number().int(),
    bodyCount: z.number().int(),
    contentSha256: sha256,
  }),
  checked: z.object({ note: z.string().nullable() }),
  initialled: z.object({ step: z.enum(initialOrder) }),
  returned: z.object({ note: words, from: words }),
  signedWithPen: z.object({ signedOn: calendarDay }),
  numbered: z.object({ number: words, dated: calendarDay }),
  scanFiled: z.object({ sha256, documentId: z.string() }),
  signedElectronically: z.object({ sha256, documentId: z.string(), signedOn: calendarDay }),
  published: z.object({ documentId: z.string() }),
} satisfies EventSchemas

export type DecreeEvent = EventOf<typeof decreeEvents>

export const decreeEventLabels: Record<DecreeEvent['type'], string> = {
  wordsEdited: 'Ubah naskah',
  sentForChecking: 'Kirim ke Bagian Hukum',
  checked: 'Nyatakan naskah benar',
  initialled: 'Bubuhkan paraf',
  returned: 'Kembalikan naskah dengan catatan',
  signedWithPen: 'Catat tanda tangan basah',
  numbered: 'Beri nomor dan tanggal',
  scanFiled: 'Simpan pindaian naskah bertanda tangan',
  signedElectronically: 'Tandatangani secara elektronik',
  published: 'Umumkan keputusan',
}
