import { expect, test } from 'vitest'
import {
  allOpinions,
  disused,
  opinionOf,
  reviewItemInput,
  reviewItemSamples as samples,
} from '#workflows/testing/review-item-events.ts'
import { tellerOf } from '#workflows/testing/teller.ts'
import { beginReviewItem } from './context.ts'
import { reviewItemWorkflow } from './workflow.ts'

const item = tellerOf(reviewItemWorkflow, reviewItemInput)
const proposed = item.begin(...allOpinions)
const provisional = item.after(proposed, samples.decisionRecorded)
const confirmed = item.after(provisional, samples.decisionConfirmed)
const objected = item.after(confirmed, samples.objected)

test('an item goes from open to final when nobody objects', () => {
  const stages: unknown[] = []
  let now = item.begin()
  for (const event of [
    ...allOpinions,
    samples.decisionRecorded,
    samples.decisionConfirmed,
    samples.finalised,
  ]) {
    now = item.after(now, event)
    stages.push(now.value)
  }
  expect(stages).toEqual(['open', 'open', 'proposed', 'provisional', 'confirmed', 'final'])
  expect(now.context).toMatchObject({
    opinions: { planning: 'aligned', budget: 'recorded', technical: 'keep' },
    decision: { code: 'keep' },
    decisionVersion: 1,
  })
})

test('a new item knows its application and nothing else', () => {
  expect(item.begin().context).toEqual(beginReviewItem(reviewItemInput))
  expect(beginReviewItem(reviewItemInput)).toEqual({
    ...reviewItemInput,
    opinions: { planning: null, budget: null, technical: null },
    decision: null,
    decisionVersion: 0,
    exception: null,
    dissentCount: 0,
    objection: null,
  })
})

test('nothing is decided before all three offices have spoken', () => {
  const two = item.begin(opinionOf('planning'), opinionOf('technical'))
  expect(item.refusal(two, samples.decisionRecorded)).toBe(
    '"Catat keputusan sementara" tidak dapat dilakukan pada tahap Menunggu telaah. Yang dapat dilakukan sekarang: Beri telaah; Tidak memberi telaah (perangkat daerah sendiri); Telaah diulang sesudah perbaikan; Beri pengecualian Sekretaris Daerah.',
  )
})

test('the same office speaking three times is still one office', () => {
  const again = item.begin(opinionOf('planning'), opinionOf('planning'), opinionOf('planning'))
  expect(again.value).toBe('open')
})

test("an office's later opinion takes the place of its earlier one", () => {
  const changed = item.after(proposed, { ...opinionOf('planning'), code: 'not-aligned' })
  expect(changed.value).toBe('proposed')
  expect(changed.context.opinions.planning).toBe('not-aligned')
})

test("a reviewer's own application is waived, and that counts as an opinion", () => {
  const waived = item.begin(samples.opinionWaived, opinionOf('budget'), opinionOf('technical'))
  expect(waived.value).toBe('proposed')
  expect(waived.context.opinions.planning).toBe('recused')
})

test('a waiver may be the last of the three', () => {
  const waived = item.begin(opinionOf('budget'), opinionOf('technical'), samples.opinionWaived)
  expect(waived.value).toBe('proposed')
})

test('a repaired dossier asks for all opinions anew, but a recusal stays', () => {
  const waived = item.begin(samples.opinionWaived, opinionOf('budget'), opinionOf('technical'))
  const reset = item.after(waived, samples.opinionsReset)
  expect(reset.value).toBe('open')
  expect(reset.context.opinions).toEqual({ planning: 'recused', budget: null, technical: null })
  expect(item.after(reset, opinionOf('budget'), opinionOf('technical')).value).toBe('proposed')
})

test('opinions half given are reset as well', () => {
  const reset = item.begin(opinionOf('budget'), samples.opinionsReset)
  expect(reset.value).toBe('open')
  expect(reset.context.opinions).toEqual({ planning: null, budget: null, technical: null })
})

test('deactivation for disuse is refused without two quarters of proof', () => {
  const sentence =
    'Keputusan ini belum dapat dicatat: lengkapi isinya. Penonaktifan karena tidak digunakan memerlukan dua triwulan terakhir yang terbukti nol, atau pengecualian tertulis Sekretaris Daerah.'
  expect(item.refusal(proposed, disused('not-proven'))).toBe(sentence)
  expect(item.refusal(proposed, disused('in-use'))).toBe(sentence)
  expect(item.refusal(provisional, disused('not-proven'))).toBe(sentence)
})

test('deactivation for disuse is recorded with two quarters of proof', () => {
  const recorded = item.after(proposed, disused('idle'))
  expect(recorded.value).toBe('provisional')
  expect(recorded.context.decision).toMatchObject({ code: 'deactivate', reasons: ['not-used'] })
})

test('deactivation for disuse is recorded with the written exception of the Sekda', () => {
  const excepted = item.after(proposed, samples.exceptionGranted)
  expect(excepted.context.exception).toEqual({
    ground: 'Server rusak sejak Mei',
    letter: '000.1/12/35.73.112/2026',
  })
  expect(item.after(excepted, disused('not-proven')).value).toBe('provisional')
})

test('an exception granted while the opinions are open, or while the item is parked, holds', () => {
  const early = item.begin(samples.exceptionGranted, ...allOpinions)
  expect(item.after(early, disused('not-proven')).value).toBe('provisional')
  const parked = item.after(proposed, samples.parked, samples.exceptionGranted, samples.resumed)
  expect(item.after(parked, disused('not-proven')).value).toBe('provisional')
})

test('an exception outlives a repair of the dossier', () => {
  const reset = item.begin(samples.exceptionGranted, ...allOpinions, samples.opinionsReset, ...allOpinions)
  expect(item.after(reset, disused('not-proven')).value).toBe('provisional')
})

test('a decision with something missing is not recorded', () => {
  const incomplete = { ...samples.decisionRecorded, problems: ['Isi aplikasi penggantinya.'] }
  expect(item.refusal(proposed, incomplete)).toContain('lengkapi isinya')
})

test('a provisional decision is recorded anew as a new version', () => {
  const again = item.after(provisional, disused('idle'))
  expect(again.value).toBe('provisional')
  expect(again.context).toMatchObject({ decisionVersion: 2, decision: { code: 'deactivate' } })
})

test('an item is parked and resumed, and then decided', () => {
  const parked = item.after(proposed, samples.parked)
  expect(parked.value).toBe('parked')
  expect(item.refusal(parked, samples.decisionRecorded)).toContain('pada tahap Ditunda')
  const resumed = item.after(parked, samples.resumed)
  expect(resumed.value).toBe('proposed')
  expect(item.after(resumed, samples.decisionRecorded).value).toBe('provisional')
})

test('a provisional decision that is parked has to be recorded anew', () => {
  const resumed = item.after(provisional, samples.parked, samples.resumed)
  expect(item.refusal(resumed, samples.decisionConfirmed)).toContain('pada tahap Siap diputus')
  expect(item.after(resumed, samples.decisionRecorded).context.decisionVersion).toBe(2)
})

test('dissent is counted beside the decision, before and after it is confirmed', () => {
  const dissenting = item.after(provisional, samples.dissentRecorded, samples.decisionConfirmed)
  expect(dissenting.value).toBe('confirmed')
  expect(item.after(dissenting, samples.dissentRecorded).context.dissentCount).toBe(2)
})

test('a confirmed decision is opened again with a reason and gets a new version', () => {
  const reopened = item.after(confirmed, samples.reopened)
  expect(reopened.value).toBe('proposed')
  expect(reopened.context.decisionVersion).toBe(1)
  const again = item.after(reopened, disused('idle'), samples.decisionConfirmed)
  expect(again.context).toMatchObject({ decisionVersion: 2, decision: { code: 'deactivate' } })
})

test('an objection upheld leads to a new version of the decision', () => {
  expect(objected.context.objection).toBe('Masih dipakai puskesmas')
  const upheld = item.after(objected, { ...samples.objectionAnswered, isUpheld: true })
  expect(upheld.value).toBe('proposed')
  expect(upheld.context).toMatchObject({ objection: null, decisionVersion: 1 })
  expect(item.after(upheld, samples.decisionRecorded).context.decisionVersion).toBe(2)
})

test('an objection dismissed leaves the decision as it stands', () => {
  const dismissed = item.after(objected, samples.objectionAnswered)
  expect(dismissed.value).toBe('confirmed')
  expect(dismissed.context).toMatchObject({ objection: null, decisionVersion: 1 })
  expect(dismissed.context.decision).toEqual(objected.context.decision)
})

test('an item with an open objection is not final and not opened by the back door', () => {
  expect(item.refusal(objected, samples.finalised)).toContain('pada tahap Ditanggapi')
  expect(item.refusal(objected, samples.reopened)).toContain('pada tahap Ditanggapi')
  expect(item.refusal(objected, samples.objected)).toContain(
    'Yang dapat dilakukan sekarang: Jawab keberatan.',
  )
})

test('a final decision takes nothing any more', () => {
  const final = item.after(confirmed, samples.finalised)
  for (const event of [samples.reopened, samples.objected, samples.decisionRecorded, samples.opinionsReset])
    expect(item.refusal(final, event)).toMatch(/tidak dapat dilakukan pada tahap Tetap\.$/)
})
