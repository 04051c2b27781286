import { askQuestion } from '#app/services/ask-question.server.ts'
import { callSlot } from '#app/services/call-slot.server.ts'
import { commentDecree } from '#app/services/comment-decree.server.ts'
import { editDecreeWords } from '#app/services/edit-decree-words.server.ts'
import { type DocumentDraft, fileDocument } from '#app/services/file-document.server.ts'
import { initialDecree } from '#app/services/initial-decree.server.ts'
import { objectToDecision } from '#app/services/object-to-decision.server.ts'
import { parkItem } from '#app/services/park-item.server.ts'
import { recordAbsence } from '#app/services/record-absence.server.ts'
import { saveView } from '#app/services/saved-view.server.ts'
import { decreeText } from '#app/views/decree-text.ts'
import { standingCode } from '#db/verification-codes.ts'
import { initialOrder } from '#workflows/decree/events.ts'
import { letter } from '../documents/form-fixture.ts'
import type { Agency } from '../factories/agencies.ts'
import {
  applicationsOf,
  cycleOf,
  decreeOf,
  dossierOf,
  itemOf,
  sessionOf,
  slotOf,
} from '../factories/lookups.ts'
import { giveNumber } from '../factories/stages-decree.ts'
import type { World } from '../factories/world.ts'
import type { Ids } from './row.ts'

type Find = (world: World, about: Agency) => Promise<Ids>

/** Ids for the addresses of a row: of the agency that the row is about, where the object has one. */
export const cycle: Find = async (world) => ({ id: await cycleOf(world) })
export const dossier: Find = async (world, about) => ({ id: await dossierOf(world, about) })
export const item: Find = async (world, about) => ({ id: (await itemOf(world, about)).id })
export const slot: Find = async (world, about) => ({ id: await slotOf(world, about) })
export const session: Find = async (world) => ({ id: await sessionOf(world) })
export const decree: Find = async (world) => ({ id: await decreeOf(world) })
export const application: Find = async (world, about) => ({
  id: (await applicationsOf(world, about))[0]?.id ?? '',
})
export const question: Find = async (world, about) => {
  const id = await dossierOf(world, about)
  const asked = world.raw.prepare<[string], { id: string }>(
    'SELECT id FROM questions WHERE submission_id = ?',
  )
  return { id, question: asked.get(id)?.id ?? '' }
}

/** The code that the decree's papers carry. */
export const codeOfPaper: Find = async (world) => ({
  code: (await standingCode(world.office.store.read, await decreeOf(world)))?.code ?? '',
})

/** Everybody keeps a view of the inventory. */
export async function viewsKept(world: World): Promise<void> {
  const view = { list: 'aplikasi', name: 'Yang aktif', query: 'status=active' }
  for (const actor of world.people) await saveView(world.office, { actor, ...view })
}

/** The view of a position. */
export function viewOf(world: World, positionId: string): string {
  const kept = world.raw.prepare<[string], { id: string }>('SELECT id FROM saved_views WHERE position_id = ?')
  return kept.get(positionId)?.id ?? ''
}

const reason = 'Ada data baru.'

/** Bappeda asks the agency for clarification. */
export async function asked(world: World, about: Agency): Promise<void> {
  const request = { reviewer: 'planning' as const, itemId: null, question: 'Di mana datanya?' }
  const submissionId = await dossierOf(world, about)
  await world.as(world.role('planning-reviewer'))(askQuestion, {
    submissionId,
    ...request,
    dueAt: '2026-08-01T01:00:00.000Z',
  })
}

/** The agency's turn is called. */
export async function called(world: World, about: Agency): Promise<void> {
  await world.as(world.role('desk-officer'))(callSlot, { slotId: await slotOf(world, about) })
}

/** The agency did not come to its turn. */
export async function absent(world: World, about: Agency): Promise<void> {
  await world.as(world.role('desk-officer'))(recordAbsence, { slotId: await slotOf(world, about), reason })
}

/** The decision on the agency's first application is put aside. */
export async function parked(world: World, about: Agency): Promise<void> {
  const { id: itemId } = await itemOf(world, about)
  await world.as(world.decider('desk-officer', about))(parkItem, { itemId, reason })
}

/** The head of the agency objects to the first decision. */
export async function objected(world: World, about: Agency): Promise<void> {
  const { id: itemId } = await itemOf(world, about)
  await world.as(world.head(about))(objectToDecision, { itemId, ground: 'Masih dipakai.' })
}

/** The decree carries the initials of everybody before this step. */
export function initialledUpTo(step: (typeof initialOrder)[number]) {
  return async (world: World): Promise<void> => {
    const decreeId = await decreeOf(world)
    for (const earlier of initialOrder.slice(0, initialOrder.indexOf(step)))
      await world.as(world.role(earlier))(initialDecree, { decreeId })
  }
}

/** Numbered before it is signed, and printed: what the electronic signature waits for. */
export async function numberedForSigning(world: World): Promise<void> {
  await giveNumber(world)
  await world.makeDocuments()
}

export type Paper = Pick<DocumentDraft, 'kind' | 'access'> & { isOfAgency: boolean }

/** Files one document; `document` then names it. */
export function filed({ kind, access, isOfAgency }: Paper) {
  return async (world: World, about: Agency): Promise<void> => {
    const title = 'Surat untuk pintu gerbang'
    const draft = {
      kind,
      access,
      title,
      subjectId: isOfAgency ? await dossierOf(world, about) : await cycleOf(world),
      cycleId: await cycleOf(world),
      organisationId: isOfAgency ? world.organisationId(about) : null,
      fileName: 'surat.pdf',
      pageCount: 1,
      renderedAs: 'form',
    }
    const bytes = new TextEncoder().encode(`%PDF-1.7 ${kind} ${access} ${about}`)
    await fileDocument(world.office, { commandId: world.newCommandId(), draft, bytes, source: letter() })
  }
}

/** The document filed last. */
export const document: Find = async (world) => {
  const last = world.raw.prepare<[], { id: string }>('SELECT id FROM documents ORDER BY rowid DESC LIMIT 1')
  return { id: last.get()?.id ?? '' }
}

/** The legal office said something of the first paragraph. */
export async function commented(world: World): Promise<void> {
  const decreeId = await decreeOf(world)
  const said = { decreeId, place: 'considering.0', comment: 'Sebut dasarnya.' }
  await world.as(world.role('legal-officer'))(commentDecree, said)
}

/** The comment that waits; '' where there is none. */
export function commentIn(world: World): string {
  const waiting = world.raw.prepare<[], { id: string }>(
    'SELECT id FROM decree_comments WHERE resolved_at IS NULL',
  )
  return waiting.get()?.id ?? ''
}

/** The words of the decree were saved a second time. */
export async function reworded(world: World): Promise<void> {
  const decreeId = await decreeOf(world)
  const words = await decreeText(world.office.store, decreeId)
  const [first = '', ...rest] = words.considering
  const changed = { ...words, considering: [first.replace(';', ' dan terpadu;'), ...rest] }
  await world.as(world.role('legal-officer'))(editDecreeWords, { decreeId, words: changed })
}
