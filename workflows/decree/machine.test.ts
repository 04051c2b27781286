import { expect, test } from 'vitest'
import { replay } from '#workflows/engine/decide.ts'
import {
  allInitials,
  decreeInput,
  draftHash,
  mendedHash,
  decreeSamples as samples,
  signedHash,
  toInitialling,
} from '#workflows/testing/decree-events.ts'
import { tellerOf } from '#workflows/testing/teller.ts'
import { beginDecree, decreeModes } from './context.ts'
import { initialOrder } from './events.ts'
import { decreeWorkflow } from './workflow.ts'

const decree = tellerOf(decreeWorkflow, decreeInput)
const initialling = decree.begin(...toInitialling)
const approved = decree.after(initialling, ...allInitials)
const initialledBy = (step: (typeof initialOrder)[number]) => ({ ...samples.initialled, step })
const wrongTurn =
  'Belum giliran paraf ini. Urutan paraf: Kepala Bidang, Kepala Diskominfo, Bagian Hukum, Asisten, Sekretaris Daerah.'

test('a decree of any mode begins empty in its first round', () => {
  for (const mode of decreeModes) {
    expect(beginDecree({ mode })).toEqual({
      mode,
      round: 1,
      initials: [],
      contentSha256: null,
      number: null,
      dated: null,
      signedOn: null,
      signedSha256: null,
      signingMethod: null,
    })
  }
})

test('by pen: signed, then numbered, then scanned, then published', () => {
  const stages: unknown[] = []
  let now = approved
  for (const event of [samples.signedWithPen, samples.numbered, samples.scanFiled, samples.published]) {
    now = decree.after(now, event)
    stages.push(now.value)
  }
  expect(stages).toEqual(['signedByPen', 'awaitingScan', 'executed', 'published'])
  expect(now.context).toMatchObject({
    signingMethod: 'pen',
    signedOn: '2026-09-21',
    dated: '2026-09-22',
    signedSha256: signedHash,
  })
})

test('electronically: numbered, then signed as the last change of the bytes, then published', () => {
  const stages: unknown[] = []
  let now = approved
  for (const event of [samples.numbered, samples.signedElectronically, samples.published]) {
    now = decree.after(now, event)
    stages.push(now.value)
  }
  expect(stages).toEqual(['awaitingSignature', 'executed', 'published'])
  expect(now.context).toMatchObject({
    signingMethod: 'electronic',
    number: '100.3.3.3/201/35.73.112/2026',
    signedSha256: signedHash,
  })
})

test('numbered for an electronic signature, signed with a pen after all', () => {
  const signed = decree.after(approved, samples.numbered, samples.signedWithPen)
  expect(signed.value).toBe('awaitingScan')
  expect(signed.context.signingMethod).toBe('pen')
  expect(decree.after(signed, samples.scanFiled).value).toBe('executed')
})

test('a numbered decree that is signed with a pen after its date goes back for a new date', () => {
  const numbered = decree.after(approved, samples.numbered)
  const late = { ...samples.signedWithPen, signedOn: '2026-09-23' }
  expect(decree.refusal(numbered, late)).toBe(
    'Naskah ini sudah bertanggal, dan tanda tangan tidak boleh sesudah tanggal itu. Periksa tanggalnya, atau kembalikan naskah agar diberi nomor dan tanggal baru.',
  )
  expect(decree.after(numbered, samples.returned).context).toMatchObject({ number: null, dated: null })
  const folded = replay(decreeWorkflow, {
    input: decreeInput,
    events: [...toInitialling, ...allInitials, samples.numbered, late],
  })
  expect(folded.value).toBe('awaitingScan')
})

test('an electronic signature before the number is refused', () => {
  expect(decree.refusal(approved, samples.signedElectronically)).toContain('pada tahap Menunggu Wali Kota')
})

test('a decree dated before it was signed is refused', () => {
  const signed = decree.after(approved, samples.signedWithPen)
  expect(decree.refusal(signed, { ...samples.numbered, dated: '2026-09-20' })).toBe(
    'Tanggal keputusan tidak boleh sebelum tanggal tanda tangan.',
  )
  expect(decree.after(signed, { ...samples.numbered, dated: '2026-09-21' }).value).toBe('awaitingScan')
})

test('counts that disagree keep the draft where it is', () => {
  const sentence =
    'Jumlah aplikasi, objek, atau kegiatan dalam batang tubuh, lampiran, dan daftarnya tidak sama. Lihat Pemeriksaan di samping naskah, lalu betulkan.'
  for (const changes of [{ bodyCount: 79 }, { annexRowCount: 81 }, { decisionCount: 79 }])
    expect(decree.refusal(decree.begin(), { ...samples.sentForChecking, ...changes })).toBe(sentence)
})

test('a decree about no application at all is not sent', () => {
  const empty = { ...samples.sentForChecking, decisionCount: 0, annexRowCount: 0, bodyCount: 0 }
  expect(decree.refusal(decree.begin(), empty)).toContain('tidak sama')
})

test('initials follow one another in order', () => {
  let now = initialling
  for (const [index, event] of allInitials.slice(0, -1).entries()) {
    now = decree.after(now, event)
    expect(now.value).toBe('initialling')
    expect(now.context.initials).toEqual(initialOrder.slice(0, index + 1))
  }
  expect(decree.after(now, initialledBy('regional-secretary')).value).toBe('approved')
})

test('an initial out of order is refused, whoever gives it', () => {
  for (const step of initialOrder.slice(1))
    expect(decree.refusal(initialling, initialledBy(step))).toBe(wrongTurn)
  const afterTwo = decree.after(initialling, ...allInitials.slice(0, 2))
  for (const step of ['desk-officer', 'ict-head', 'assistant', 'regional-secretary'] as const)
    expect(decree.refusal(afterTwo, initialledBy(step))).toBe(wrongTurn)
})

test('the Sekda may not initial before the Asisten', () => {
  const afterThree = decree.after(initialling, ...allInitials.slice(0, 3))
  expect(decree.refusal(afterThree, initialledBy('regional-secretary'))).toBe(wrongTurn)
})

test('returned at any step before it is signed, a decree loses its initials and its number', () => {
  const steps = {
    checking: decree.begin(samples.sentForChecking),
    initialling,
    'after one initial': decree.after(initialling, ...allInitials.slice(0, 1)),
    'after four initials': decree.after(initialling, ...allInitials.slice(0, 4)),
    approved,
    numbered: decree.after(approved, samples.numbered),
  }
  for (const [name, step] of Object.entries(steps)) {
    const returned = decree.after(step, samples.returned)
    expect([name, returned.value]).toEqual([name, 'drafting'])
    expect(returned.context).toMatchObject({ initials: [], round: 2, number: null, dated: null })
  }
})

test('a signed decree is not returned any more', () => {
  const signed = decree.after(approved, samples.signedWithPen)
  const numbered = decree.after(signed, samples.numbered)
  const executed = decree.after(numbered, samples.scanFiled)
  for (const snapshot of [signed, numbered, executed])
    expect(decree.refusal(snapshot, samples.returned)).toContain('tidak dapat dilakukan')
})

test('a decree returned twice is initialled from the beginning each time', () => {
  const second = decree.after(approved, samples.returned, ...toInitialling)
  expect(decree.refusal(second, initialledBy('regional-secretary'))).toBe(wrongTurn)
  const third = decree.after(second, ...allInitials.slice(0, 2), samples.returned, ...toInitialling)
  expect(third.context).toMatchObject({ round: 3, initials: [] })
  expect(decree.after(third, ...allInitials).value).toBe('approved')
})

test('what is initialled is the text as last sent', () => {
  expect(initialling.context.contentSha256).toBe(draftHash)
  const mended = decree.begin(samples.sentForChecking, samples.wordsEdited, samples.checked)
  expect(mended.context.contentSha256).toBe(mendedHash)
})

test('words are not edited under the initials', () => {
  for (const snapshot of [initialling, approved, decree.after(approved, samples.numbered)])
    expect(decree.refusal(snapshot, samples.wordsEdited)).toContain('"Ubah naskah" tidak dapat dilakukan')
})

test('each step asks for its documents', () => {
  expect(decree.effects(decree.begin(), samples.sentForChecking)).toEqual(['makeDraftDocuments'])
  const checking = decree.begin(samples.sentForChecking)
  expect(decree.effects(checking, samples.wordsEdited)).toEqual(['makeDraftDocuments'])
  expect(decree.effects(decree.begin(), samples.wordsEdited)).toEqual([])
  const last = decree.after(initialling, ...allInitials.slice(0, 4))
  expect(decree.effects(initialling, samples.initialled)).toEqual([])
  expect(decree.effects(last, initialledBy('regional-secretary'))).toEqual(['makeSigningDocuments'])
  expect(decree.effects(approved, samples.numbered)).toEqual(['makeDecreeDocument'])
  const signed = decree.after(approved, samples.signedWithPen)
  expect(decree.effects(signed, samples.numbered)).toEqual(['makeDecreeDocument'])
  const executed = decree.after(signed, samples.numbered, samples.scanFiled)
  expect(decree.effects(executed, samples.published)).toEqual(['makePublicCopy', 'makePublicCatalogue'])
})

test('a published decree takes nothing any more', () => {
  const published = decree.after(approved, samples.numbered, samples.signedElectronically, samples.published)
  for (const event of Object.values(samples))
    expect(decree.refusal(published, event)).toMatch(/pada tahap Diumumkan\.$/)
})
