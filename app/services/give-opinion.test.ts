import { expect, test } from 'vitest'
import { opinionsOfItem } from '#db/review-items.ts'
import { reviewItemContext } from '#workflows/review-item/context.ts'
import { aCity } from '../../tests/factories/city.ts'
import { caseOf, dossierOf, itemOf, itemsOf } from '../../tests/factories/lookups.ts'
import { start, submit } from '../../tests/factories/stages.ts'
import type { World } from '../../tests/factories/world.ts'
import { answerQuestion } from './answer-question.server.ts'
import { askQuestion } from './ask-question.server.ts'
import { completeReview } from './complete-review.server.ts'
import { giveOpinion, type OpinionInput } from './give-opinion.server.ts'
import { parkItem } from './park-item.server.ts'
import { resumeItem } from './resume-item.server.ts'
import { returnDossier } from './return-dossier.server.ts'

const city = aCity({ taking: ['pertanian'] })

async function opine(world: World, change: Partial<OpinionInput> = {}) {
  const { id: itemId } = await itemOf(world, 'pertanian')
  const opinion = { itemId, reviewer: 'planning' as const, code: 'aligned', note: '', condition: null }
  return world.as(world.role('planning-reviewer'))(giveOpinion, { ...opinion, ...change })
}

test.for([
  ['a recusal, which only the rules give', { code: 'recused' }, 'Pilih salah satu telaah dari daftar.'],
  ['the opinion of another office', { code: 'recorded' }, 'Pilih salah satu telaah dari daftar.'],
  ['a condition without words', { code: 'aligned-with-conditions', condition: ' ' }, 'Tulis syaratnya'],
] as const)('nobody gives %s', async ([, change, sentence]) => {
  const world = await city.inReview()
  const before = world.contents()
  await expect(opine(world, change)).rejects.toThrow(sentence)
  expect(world.contents()).toBe(before)
})

test('an opinion given again is the one that counts, and the first is kept', async () => {
  const world = await city.inReview()
  await opine(world)
  await opine(world, { code: 'not-aligned', note: 'Tidak ada dalam RKPD.' })
  const { id } = await itemOf(world, 'pertanian')
  const codes = (await opinionsOfItem(world.office.store.read, id)).map((opinion) => opinion.code)
  expect(codes).toEqual(['aligned', 'not-aligned'])
  expect(reviewItemContext.parse((await caseOf(world, id)).context).opinions.planning).toBe('not-aligned')
})

test('once its decisions are confirmed, a dossier takes no more opinions', async () => {
  for (const stage of ['submitted', 'decided'] as const) {
    const world = await city.at(stage)
    await expect(opine(world)).rejects.toThrow('Telaah hanya dapat diberikan selama berkas ditelaah')
  }
})

test('what the desk has decided takes no opinion, until the item is parked and taken up', async () => {
  const world = await city.at('decisionsRecorded')
  const { id: itemId } = await itemOf(world, 'pertanian')
  const before = world.contents()
  await expect(opine(world)).rejects.toThrow('Keputusan sementara sudah dicatat berdasarkan telaah yang ada.')
  expect(world.contents()).toBe(before)
  const officer = world.as(world.role('desk-officer'))
  await officer(parkItem, { itemId, reason: 'Bappeda ingin melihat lagi.' })
  await officer(resumeItem, { itemId })
  await opine(world, { code: 'outside-plan' })
  const { context } = await caseOf(world, itemId)
  expect(reviewItemContext.parse(context).opinions.planning).toBe('outside-plan')
})

test('an opinion on data that were repaired since is refused', async () => {
  const world = await city.inReview()
  const submissionId = await dossierOf(world, 'pertanian')
  await world.as(world.role('desk-officer'))(returnDossier, {
    submissionId,
    missing: 'Alamat.',
    dueAt: '2026-07-20T09:00:00.000Z',
  })
  await submit(world, 'pertanian')
  await start(world, 'pertanian')
  await expect(opine(world, { round: 1 })).rejects.toMatchObject({ code: 'stale' })
  await expect(opine(world, { round: 2 })).resolves.toBeDefined()
})

test('a part with an open question ends when the question is answered', async () => {
  const world = await city.inReview()
  const submissionId = await dossierOf(world, 'pertanian')
  const question = { reviewer: 'planning' as const, itemId: null, question: 'Di mana?' }
  await world.as(world.role('planning-reviewer'))(askQuestion, {
    submissionId,
    ...question,
    dueAt: '2026-07-20T01:00:00.000Z',
  })
  for (const { id: itemId } of await itemsOf(world, 'pertanian')) await opine(world, { itemId })
  const planning = async () =>
    ((await caseOf(world, submissionId)).value as { inReview: { planning: string } }).inReview.planning
  expect(await planning()).toBe('asking')
  const [row] = world.raw.prepare<[], { id: string }>('SELECT id FROM questions').all()
  const questionId = row?.id ?? ''
  await world.as(world.representative('pertanian'))(answerQuestion, { questionId, answer: 'Di kota.' })
  expect(await planning()).toBe('opined')
  const again = world.as(world.representative('pertanian'))(answerQuestion, { questionId, answer: 'Lagi.' })
  await expect(again).rejects.toThrow(
    'Klarifikasi ini sudah dijawab oleh Admin pertanian pada 13 Juli 2026 pukul 08.00 WIB.',
  )
})

test('an office cannot end its part while an application has no opinion of it', async () => {
  const world = await city.inReview()
  const submissionId = await dossierOf(world, 'pertanian')
  await opine(world)
  const early = world.as(world.role('planning-reviewer'))(completeReview, {
    submissionId,
    reviewer: 'planning',
  })
  await expect(early).rejects.toThrow('Masih ada aplikasi yang belum ditelaah.')
})

test('"Tidak selaras" is not accepted without its reason, which is asked at its field', async () => {
  const world = await city.inReview()
  const before = world.contents()
  for (const note of ['', '  \n '])
    await expect(opine(world, { code: 'not-aligned', note })).rejects.toMatchObject({
      code: 'invalid',
      details: ['catatan: Tulis mengapa tidak selaras.'],
    })
  expect(world.contents()).toBe(before)
  await opine(world, { code: 'outside-plan', note: '' })
})
