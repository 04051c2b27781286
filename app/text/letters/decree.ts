import { type DecreeEvent, initialOrder } from '#workflows/decree/events.ts'
import { decreePermissions as may } from '#workflows/decree/permissions.ts'
import type { Grant } from '#workflows/engine/permission.ts'
import {
  everyAgency,
  everyOffice,
  type LetterFacts,
  type LetterPart,
  type LetterRule,
  news,
  onReaching,
  secretary,
  type Told,
  textOf,
  whoMay,
} from './rule.ts'

const page = ({ caseId }: LetterFacts) => `/keputusan/${caseId}`
const officer: readonly Grant[] = [{ role: 'desk-officer', on: 'any' }]

/** A step that is somebody's now. */
function step(facts: LetterFacts, words: { subject: string; lines?: string[]; next: string }): LetterPart {
  const { subject, lines = [], next } = words
  return { subject, lines, next, dueAt: facts.ends?.decree ?? null, path: page(facts) }
}

function initialStep(done: readonly string[]): Grant[] {
  const next = initialOrder[done.length]
  return next === undefined ? [] : whoMay(may.initialled, { step: next })
}

const signing: Told = {
  to: onReaching('approved', whoMay(may.signedWithPen)),
  write: (facts) =>
    step(facts, {
      subject: `Paraf lengkap: ${facts.decree}`,
      next: 'Naskah siap ditandatangani Wali Kota; untuk tanda tangan elektronik Bagian Hukum memberi nomor dahulu.',
    }),
}

const scanning: Told = {
  to: onReaching('awaitingScan', whoMay(may.scanFiled)),
  write: (facts) =>
    step(facts, {
      subject: `Simpan pindaian ${facts.decree}`,
      next: 'Simpan pindaian naskah yang bertanda tangan dan bernomor.',
    }),
}

const publishing: Told = {
  to: () => whoMay(may.published),
  write: (facts) =>
    step(facts, {
      subject: `${facts.decree} sah: menunggu diumumkan`,
      next: 'Umumkan keputusan.',
    }),
}

/** Who is told what of the Mayor's decree. */
export const decreeLetters = {
  created: { nobody: 'Penyusunnya sedang mengerjakannya; yang lain dikabari bila naskah dikirim.' },
  wordsEdited: { nobody: 'Naskah belum berpindah tangan; perubahan tampak pada riwayatnya.' },
  sentForChecking: [
    {
      to: () => whoMay(may.checked),
      write: (facts) =>
        step(facts, {
          subject: `Periksa naskah ${facts.decree}`,
          lines: [`Dikirim oleh ${facts.by}.`],
          next: 'Periksa kata dan dasar hukumnya, lalu nyatakan benar atau kembalikan dengan catatan.',
        }),
    },
  ],
  checked: [
    {
      to: () => initialStep([]),
      write: (facts) =>
        step(facts, {
          subject: `Paraf naskah ${facts.decree}`,
          lines: [
            `Dinyatakan benar oleh ${facts.by}.`,
            ...(textOf(facts.payload, 'note') === '' ? [] : [`Catatan: ${textOf(facts.payload, 'note')}`]),
          ],
          next: 'Periksa naskah, lalu bubuhkan paraf.',
        }),
    },
  ],
  initialled: [
    {
      to: ({ payload }) => {
        const place = initialOrder.indexOf(textOf(payload, 'step') as (typeof initialOrder)[number])
        return initialStep(initialOrder.slice(0, place + 1))
      },
      write: (facts) =>
        step(facts, {
          subject: `Paraf naskah ${facts.decree}`,
          lines: [`Sudah diparaf oleh ${facts.by}; giliran berikutnya Anda.`],
          next: 'Periksa naskah, lalu bubuhkan paraf.',
        }),
    },
    signing,
  ],
  returned: [
    {
      to: () => whoMay(may.sentForChecking),
      write: (facts) =>
        step(facts, {
          subject: `Naskah ${facts.decree} dikembalikan`,
          lines: [`Catatan ${textOf(facts.payload, 'from')}: ${textOf(facts.payload, 'note')}`],
          next: 'Perbaiki naskah, lalu kirim lagi ke Bagian Hukum. Semua paraf diulang.',
        }),
    },
    {
      to: ({ fromStage }) =>
        fromStage === 'checking' ? [] : whoMay(may.returned).filter(({ role }) => role !== 'mayor'),
      write: (facts) =>
        news({
          subject: `Naskah ${facts.decree} dikembalikan ke penyusunan`,
          lines: [
            `Catatan ${textOf(facts.payload, 'from')}: ${textOf(facts.payload, 'note')}`,
            'Paraf yang sudah ada tidak berlaku lagi. Anda dikabari bila giliran Anda tiba.',
          ],
          path: page(facts),
        }),
    },
  ],
  signedWithPen: [
    {
      to: onReaching('signedByPen', whoMay(may.numbered)),
      write: (facts) =>
        step(facts, {
          subject: `${facts.decree} sudah ditandatangani`,
          next: 'Beri nomor dan tanggal.',
        }),
    },
    scanning,
  ],
  numbered: [
    {
      to: onReaching('awaitingSignature', whoMay(may.signedElectronically)),
      write: (facts) =>
        step(facts, {
          subject: `Tanda tangani ${facts.decree}`,
          lines: [`Nomor ${textOf(facts.payload, 'number')}.`],
          next: 'Naskah sudah bernomor dan siap ditandatangani.',
        }),
    },
    scanning,
  ],
  scanFiled: [publishing],
  signedElectronically: [publishing],
  published: [
    {
      to: () => everyAgency,
      write: (facts) =>
        news({
          subject: `${facts.decree} diumumkan`,
          lines: [
            ...numberLine(facts),
            'Laksanakan keputusan atas aplikasi Anda.',
            ...(facts.ends === null ? [] : [`Batas pelaksanaan: ${facts.when(facts.ends.execution)}.`]),
          ],
          path: '/dokumen',
        }),
    },
    {
      to: () => [...everyOffice, ...secretary, ...officer],
      write: (facts) =>
        news({
          subject: `${facts.decree} diumumkan`,
          lines: [...numberLine(facts), 'Pelaksanaannya dipantau tiap triwulan.'],
          path: '/dokumen',
        }),
    },
  ],
} satisfies Record<DecreeEvent['type'] | 'created', LetterRule>

function numberLine({ context }: LetterFacts): string[] {
  const number = textOf(context, 'number')
  return number === '' ? [] : [`Nomor ${number}.`]
}
