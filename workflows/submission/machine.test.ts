import { expect, test } from 'vitest'
import { replay } from '#workflows/engine/decide.ts'
import {
  allOpined,
  completedBy,
  repairExtended,
  resubmitted,
  submissionSamples as samples,
  submissionInput,
  waivedBy,
} from '#workflows/testing/submission-events.ts'
import { tellerOf } from '#workflows/testing/teller.ts'
import { shifted, timeline } from '#workflows/testing/timeline.ts'
import { submissionWorkflow } from './workflow.ts'

const dossier = tellerOf(submissionWorkflow, submissionInput)
const inReview = [samples.submitted, samples.reviewStarted]
const heard = [...inReview, ...allOpined, samples.scheduled, samples.heard]
const lateSubmission = { ...samples.submitted, at: timeline.inGrace }

test('a dossier goes from draft to closed when nothing is wrong with it', () => {
  const stages: unknown[] = []
  let now = dossier.begin()
  for (const event of [...heard, samples.decided, samples.closed]) {
    now = dossier.after(now, event)
    stages.push(now.value)
  }
  expect(stages).toEqual([
    'submitted',
    { inReview: { planning: 'pending', budget: 'pending', technical: 'pending' } },
    { inReview: { planning: 'opined', budget: 'pending', technical: 'pending' } },
    { inReview: { planning: 'opined', budget: 'opined', technical: 'pending' } },
    'reviewed',
    'scheduled',
    'heard',
    'decided',
    'closed',
  ])
  expect(now.context).toMatchObject({ round: 1, itemCount: 3, isLate: false, replyDueAt: timeline.replyDue })
})

test('the three reviews end in any order', () => {
  for (const order of [
    [2, 0, 1],
    [1, 2, 0],
    [2, 1, 0],
  ] as const) {
    const events = order.map((index) => allOpined[index]).filter((event) => event !== undefined)
    expect(dossier.begin(...inReview, ...events).value).toBe('reviewed')
  }
})

test('every submission makes a receipt, a withdrawal none', () => {
  expect(dossier.effects(dossier.begin(), samples.submitted)).toEqual(['makeReceipt'])
  const returned = dossier.begin(...inReview, samples.returned)
  expect(dossier.effects(returned, resubmitted)).toEqual(['makeReceipt'])
  expect(dossier.effects(dossier.begin(samples.submitted), samples.withdrawn)).toEqual([])
})

test('in the very last instant of the ordinary time a dossier is not late', () => {
  const inTime = dossier.begin({ ...samples.submitted, at: timeline.due })
  expect(inTime.context.isLate).toBe(false)
  const late = dossier.begin({ ...samples.submitted, at: shifted(timeline.due, 1) })
  expect(late.context.isLate).toBe(true)
})

test('a dossier submitted in the grace is taken, and marked late', () => {
  const inGrace = dossier.begin(samples.softDeadlinePassed)
  expect(inGrace.value).toBe('draft')
  expect(inGrace.context.isInGrace).toBe(true)
  const submitted = dossier.after(inGrace, lateSubmission)
  expect(submitted.value).toBe('submitted')
  expect(submitted.context.isLate).toBe(true)
})

test('grace begins once', () => {
  const inGrace = dossier.begin(samples.softDeadlinePassed)
  expect(dossier.refusal(inGrace, samples.softDeadlinePassed)).toBe('Batas pengajuan belum lewat.')
})

test('after the hard deadline a dossier is refused even while the clock has not yet spoken', () => {
  const sentence = 'Batas akhir pengajuan sudah lewat. Minta perpanjangan kepada Diskominfo.'
  expect(dossier.refusal(dossier.begin(), { ...samples.submitted, at: timeline.afterHard })).toBe(sentence)
})

test('the hard deadline passed, then extended, then submitted in time and not late', () => {
  const overdue = dossier.begin(samples.softDeadlinePassed, samples.hardDeadlinePassed)
  expect(overdue.value).toBe('overdue')
  const again = dossier.after(overdue, samples.extended)
  expect(again.value).toBe('draft')
  expect(again.context).toMatchObject({
    dueAt: timeline.extendedTo,
    hardDueAt: timeline.extendedTo,
    isInGrace: false,
  })
  const submitted = dossier.after(again, { ...samples.submitted, at: timeline.review })
  expect(submitted.value).toBe('submitted')
  expect(submitted.context).toMatchObject({ round: 1, isLate: false })
})

test('an extension that ends in the past is none', () => {
  const past = { ...samples.extended, until: timeline.inGrace }
  const longer = 'Batas baru harus sesudah hari ini dan sesudah batas yang berlaku sekarang.'
  expect(dossier.refusal(dossier.begin(), past)).toBe(longer)
  expect(dossier.refusal(dossier.begin(...inReview, samples.returned), past)).toBe(longer)
  expect(dossier.refusal(dossier.begin(samples.hardDeadlinePassed), past)).toBe(
    'Batas baru harus sesudah hari ini.',
  )
})

test('an extension never takes time away', () => {
  const early = { ...samples.extended, at: timeline.early }
  const refused = (until: string) => dossier.refusal(dossier.begin(), { ...early, until })
  for (const until of [timeline.inGrace, timeline.hardDue])
    expect(refused(until)).toContain('batas yang berlaku')
  const returned = dossier.begin(...inReview, samples.returned)
  const repair = { ...samples.extended, at: timeline.review, until: timeline.repairDue }
  expect(dossier.refusal(returned, repair)).toContain('batas yang berlaku')
  expect(dossier.after(returned, repairExtended).context.repairDueAt).toBe(repairExtended.until)
})

test('who is asked or sent back has time for it', () => {
  const review = dossier.begin(...inReview)
  expect(dossier.refusal(review, { ...samples.returned, dueAt: timeline.early })).toBe(
    'Batas perbaikan harus sesudah hari ini.',
  )
  const hasty = { ...samples.questionAsked, dueAt: samples.questionAsked.at }
  expect(dossier.refusal(review, hasty)).toBe('Batas jawaban harus sesudah hari ini.')
  expect(dossier.refusal(dossier.after(review, samples.questionAsked), hasty)).toContain('Batas jawaban')
})

test('what was accepted before a deadline had to lie ahead still folds', () => {
  const events = [
    { ...samples.extended, at: timeline.early, until: timeline.inGrace },
    { ...samples.submitted, at: timeline.early },
    { ...samples.reviewStarted, at: timeline.early },
    { ...samples.questionAsked, dueAt: 'minggu depan' },
    { ...samples.returned, dueAt: timeline.early },
    { ...samples.extended, until: timeline.early },
  ]
  const folded = replay(submissionWorkflow, { input: submissionInput, events })
  expect(folded.context).toMatchObject({ hardDueAt: timeline.inGrace, repairDueAt: timeline.early })
})

test('an overdue dossier is processed as it is, and nobody submitted it', () => {
  const taken = dossier.begin(samples.hardDeadlinePassed, samples.takenAsIs)
  expect(taken.value).toMatchObject({ inReview: { planning: 'pending' } })
  expect(taken.context).toMatchObject({ round: 0, itemCount: 2, isTakenAsIs: true })
})

test('a dossier that was processed as it was is the word of its agency once that submits', () => {
  const returned = dossier.begin(samples.hardDeadlinePassed, samples.takenAsIs, samples.returned)
  const own = { ...resubmitted, replacesAsIs: true }
  expect(dossier.after(returned, own).context.isTakenAsIs).toBe(false)
  // As it was logged before: it folds to what the row says.
  expect(dossier.after(returned, resubmitted).context.isTakenAsIs).toBe(true)
})

test('an overdue dossier cannot simply be submitted', () => {
  const overdue = dossier.begin(samples.hardDeadlinePassed)
  expect(dossier.refusal(overdue, samples.submitted)).toBe(
    '"Ajukan berkas" tidak dapat dilakukan pada tahap Melewati batas. Yang dapat dilakukan sekarang: Perpanjang batas; Sesuaikan batas dengan jadwal; Proses apa adanya.',
  )
})

test('a withdrawn dossier is a draft again, as if never submitted', () => {
  const withdrawn = dossier.begin(samples.submitted, samples.withdrawn)
  expect(withdrawn.value).toBe('draft')
  expect(withdrawn.context.round).toBe(0)
  expect(dossier.after(withdrawn, lateSubmission).context).toMatchObject({ round: 1, isLate: true })
})

test('a dossier cannot be withdrawn after the hard deadline, nor once review began', () => {
  const submitted = dossier.begin(samples.submitted)
  expect(dossier.refusal(submitted, { ...samples.withdrawn, at: timeline.afterHard })).toContain(
    'Batas akhir pengajuan sudah lewat.',
  )
  expect(dossier.refusal(dossier.begin(...inReview), samples.withdrawn)).toContain('pada tahap Ditelaah')
})

test('a dossier returned twice counts its rounds and starts each review afresh', () => {
  const first = dossier.begin(...inReview, completedBy('planning'), samples.returned)
  expect(first.value).toBe('returned')
  expect(first.context).toMatchObject({ round: 1, repairDueAt: timeline.repairDue })
  const second = dossier.after(first, resubmitted, samples.reviewStarted)
  expect(second.value).toEqual({ inReview: { planning: 'pending', budget: 'pending', technical: 'pending' } })
  expect(second.context).toMatchObject({ round: 2, repairDueAt: null })
  const third = dossier.after(second, samples.returned, resubmitted)
  expect(third.context.round).toBe(3)
  expect(dossier.after(third, samples.reviewStarted, ...allOpined).value).toBe('reviewed')
})

test('a repaired dossier is not late because the ordinary time is long over', () => {
  const returned = dossier.begin(...inReview, samples.returned)
  expect(dossier.after(returned, resubmitted).context.isLate).toBe(false)
})

test('late stays late after a repair', () => {
  const returned = dossier.begin(lateSubmission, samples.reviewStarted, samples.returned)
  expect(dossier.after(returned, resubmitted).context.isLate).toBe(true)
})

test('the repair deadline passed, then extended: the dossier waits for its repair again', () => {
  const returned = dossier.begin(...inReview, samples.returned)
  expect(dossier.refusal(returned, { ...samples.submitted, at: timeline.afterRepair })).toBe(
    'Batas perbaikan sudah lewat. Minta perpanjangan kepada Diskominfo.',
  )
  const overdue = dossier.after(returned, samples.repairDeadlinePassed)
  expect(overdue.value).toBe('overdue')
  const until = shifted(timeline.afterRepair, 86_400_000)
  const again = dossier.after(overdue, { ...samples.extended, at: timeline.afterRepair, until })
  expect(again.value).toBe('returned')
  expect(again.context.repairDueAt).toBe(until)
  expect(dossier.after(again, { ...samples.submitted, at: until }).value).toBe('submitted')
})

test('an office asks twice and is answered twice before it can complete', () => {
  const asked = dossier.begin(...inReview, samples.questionAsked, samples.questionAsked)
  expect(asked.context.openQuestions).toEqual({ planning: 2, budget: 0, technical: 0 })
  const half = dossier.after(asked, samples.questionAnswered)
  expect(half.value).toMatchObject({ inReview: { planning: 'asking' } })
  const answered = dossier.after(half, samples.questionAnswered)
  expect(answered.value).toMatchObject({ inReview: { planning: 'pending' } })
  expect(answered.context.openQuestions.planning).toBe(0)
  expect(dossier.after(answered, completedBy('planning')).value).toMatchObject({
    inReview: { planning: 'opined' },
  })
})

test('a question of one office does not hold up the others', () => {
  const asked = dossier.begin(...inReview, samples.questionAsked)
  const others = dossier.after(asked, completedBy('budget'), completedBy('technical'))
  expect(others.value).toEqual({ inReview: { planning: 'asking', budget: 'opined', technical: 'opined' } })
})

test('questions left open by a return are forgotten in the next round', () => {
  const returned = dossier.begin(...inReview, samples.questionAsked, samples.returned)
  const again = dossier.after(returned, resubmitted, samples.reviewStarted)
  expect(again.context.openQuestions).toEqual({ planning: 0, budget: 0, technical: 0 })
})

test("a reviewer's own dossier is waived by rule and counts as reviewed", () => {
  const waived = dossier.begin(...inReview, waivedBy('budget'))
  expect(waived.value).toMatchObject({ inReview: { budget: 'waived' } })
  expect(dossier.after(waived, completedBy('planning'), completedBy('technical')).value).toBe('reviewed')
})

test('a review with an application left over is not complete', () => {
  expect(dossier.refusal(dossier.begin(...inReview), { ...completedBy('budget'), opinedCount: 2 })).toBe(
    'Masih ada aplikasi yang belum ditelaah. Beri telaah untuk semua aplikasi dahulu.',
  )
})

test('a turn can be moved to another slot until it is called', () => {
  const scheduled = dossier.begin(...inReview, ...allOpined, samples.scheduled)
  expect(dossier.after(scheduled, { ...samples.scheduled, slotId: 'giliran-2' }).value).toBe('scheduled')
})

test('a dossier is not decided while one of its items is not confirmed', () => {
  expect(dossier.refusal(dossier.begin(...heard), { ...samples.decided, unconfirmedCount: 1 })).toBe(
    'Masih ada aplikasi yang belum diputus dan disahkan.',
  )
})

test('a decision opened again brings the dossier back to the desk', () => {
  const reopened = dossier.begin(...heard, samples.decided, samples.decisionReopened)
  expect(reopened.value).toBe('heard')
  expect(dossier.after(reopened, samples.decided).value).toBe('decided')
})

test('two objections wait for two answers', () => {
  const objected = dossier.begin(...heard, samples.decided, samples.objected, samples.objected)
  expect(objected.value).toBe('objected')
  expect(objected.context.openObjections).toBe(2)
  const half = dossier.after(objected, samples.objectionAnswered)
  expect(half.value).toBe('objected')
  const answered = dossier.after(half, { ...samples.objectionAnswered, isUpheld: true })
  expect(answered.value).toBe('answered')
  expect(answered.context.openObjections).toBe(0)
  expect(dossier.after(answered, samples.closed).value).toBe('closed')
})

test('an agency may object again after an answer, while the window is open', () => {
  const answered = dossier.begin(...heard, samples.decided, samples.objected, samples.objectionAnswered)
  expect(dossier.after(answered, samples.objected).value).toBe('objected')
  expect(dossier.refusal(answered, { ...samples.objected, at: timeline.afterReply })).toBe(
    'Masa tanggapan sudah lewat. Sampaikan keberatan pada reviu tahun berikutnya.',
  )
})

test('a dossier with an open objection is not closed', () => {
  const objected = dossier.begin(...heard, samples.decided, samples.objected)
  expect(dossier.refusal(objected, samples.closed)).toBe(
    '"Tutup berkas" tidak dapat dilakukan pada tahap Ada keberatan. Yang dapat dilakukan sekarang: Sesuaikan batas dengan jadwal; Ajukan keberatan; Jawab keberatan.',
  )
})
