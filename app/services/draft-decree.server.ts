import { dateText } from '#app/text/dates.ts'
import { loadCase } from '#db/cases.ts'
import { insertDecreeAnnexes } from '#db/decree-annexes.ts'
import { type DecreeRow, decreeById, decreesOfCycle, insertDecree } from '#db/decrees.ts'
import { legalLibrary } from '#db/legal-bases.ts'
import type { Db } from '#db/open.ts'
import { reviewCycleById } from '#db/review-cycles.ts'
import { readSetting } from '#db/settings.ts'
import type { DecreeContext } from '#workflows/decree/context.ts'
import { type Government, governmentOf } from '#workflows/decree/government.ts'
import type { Draft } from '#workflows/decree/template.ts'
import { draftWords } from '#workflows/decree/template.ts'
import type { AnnexRow, DecreeWords } from '#workflows/decree/words.ts'
import { type ReviewGround, reviewGroundLabels } from '#workflows/review-cycle/grounds.ts'
import { isInForce, mengingatOf } from '#workflows/rules/legal-basis.ts'
import { annexRowsOf } from './annex-rows.server.ts'
import { AppError, found } from './app-error.ts'
import { cityDay } from './city-day.server.ts'
import { chainOf } from './decree-chain.server.ts'
import { freezeAnnexes } from './freeze-annexes.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { hashOf } from './vault.ts'

export interface DecreePlan {
  cycleId: string
  mode: DecreeContext['mode']
  /** The decree that is amended or replaced; null for a new one. */
  previousDecreeId: string | null
}

/**
 * What is initialled and signed: words, rows of Annex III, and annexes I and II by their own hash (null on a
 * decree that was drafted before they were made from the record).
 */
export function contentHash(
  words: DecreeWords,
  rows: readonly AnnexRow[],
  annexes: { sha256: string } | null,
): string {
  return hashOf(JSON.stringify({ words, rows, ...(annexes === null ? {} : { annexes: annexes.sha256 }) }))
}

/** Drafts the cycle's decree from the final decisions; a cycle has one decree at a time. */
export function draftDecree(office: Office, command: Command, plan: DecreePlan): Promise<Outcome> {
  const { cycleId, mode } = plan
  return perform(office, command, async (act) => {
    await act.require('decreeDrafted')
    const cycle = found(await reviewCycleById(act.db, cycleId), 'Siklus reviu ini')
    const cycleCase = found(await loadCase(act.db, cycleId), 'Siklus reviu ini')
    if (cycleCase.stage !== 'decree') {
      throw new AppError('refused', 'Naskah disusun sesudah masa tanggapan ditutup.')
    }
    if ((await decreesOfCycle(act.db, cycleId)).length > 0) {
      throw new AppError('refused', 'Naskah keputusan siklus ini sudah ada. Lanjutkan naskah itu.')
    }
    const previous = await previousDecree(act.db, plan)
    const government = governmentOf(await readSetting(act.db, 'government'))
    const rows = await annexRowsOf(act.db, cycleId)
    const id = act.newId('decree')
    const annexes = await freezeAnnexes(act.db, { decreeId: id, cycleId, year: cycle.year, rows, at: act.at })
    const words = draftWords({
      mode,
      year: cycle.year,
      productNoun: cycle.productNoun,
      government,
      ground: reviewGroundLabels[cycle.ground as ReviewGround],
      inViewOf: await basesOfNewDraft(act.db, await cityDay(act.db, act.at)),
      previous,
      hasRoadmap: annexes.initiativeCount > 0,
    })
    await act.create({ id, workflow: 'decree', input: { mode }, cycleId, organisationId: null })
    await insertDecree(act.db, {
      id,
      cycleId,
      mode,
      previousDecreeId: plan.previousDecreeId,
      title: words.title,
      words,
      annexRows: rows,
      contentSha256: contentHash(words, rows, annexes),
      number: null,
      dated: null,
      signingMethod: null,
      signedOn: null,
      publishedAt: null,
      replacedById: null,
    })
    await insertDecreeAnnexes(act.db, annexes)
    const { sha256, objectCount: objects, initiativeCount: initiatives } = annexes
    const payload = { words, rows, annexes: { sha256, objects, initiatives } }
    act.note({ kind: 'decree-text', id, version: 1, type: 'recorded', payload })
  })
}

/** The sentences of "Mengingat" a new draft begins with: what the library marks for it and is in force. */
async function basesOfNewDraft(db: Db, today: string): Promise<string[]> {
  const library = await legalLibrary(db)
  return mengingatOf(library.filter(({ fields }) => fields.isUsed && isInForce(fields, today)))
}

async function previousDecree(db: Db, { mode, previousDecreeId }: DecreePlan): Promise<Draft['previous']> {
  if (mode === 'new') {
    if (previousDecreeId === null) return null
    throw new AppError(
      'invalid',
      'Penetapan baru tidak mengubah keputusan lain. Pilih perubahan atau penggantian.',
    )
  }
  const previous = previousDecreeId === null ? undefined : await decreeById(db, previousDecreeId)
  if (previous === undefined || previous.publishedAt === null) {
    throw new AppError('invalid', 'Pilih keputusan yang sudah diumumkan untuk diubah atau diganti.')
  }
  const { base, amendments } = await chainOf(db, previous)
  if (base.replacedById !== null) {
    throw new AppError('invalid', 'Keputusan itu sudah dicabut. Pilih keputusan yang masih berlaku.')
  }
  const government = governmentOf(await readSetting(db, 'government'))
  const cited = citationOf(base, government)
  const last = amendments.at(-1)
  const amendmentNumber = amendments.length + 1
  if (mode === 'amendment' || last === undefined) {
    return { citation: cited, title: base.title, amendmentNumber }
  }
  // A decree is revoked together with its amendments (UU 12/2011, Lampiran II).
  const times = amendments.length === 1 ? 'telah diubah' : 'telah beberapa kali diubah, terakhir'
  const citation = `${cited} sebagaimana ${times} dengan ${citationOf(last, government)}`
  return { citation, title: base.title, amendmentNumber }
}

/** "Keputusan Wali Kota Malang Nomor … tanggal … tentang …" */
function citationOf(decree: DecreeRow, government: Government): string {
  const dated = decree.dated === null ? '' : ` tanggal ${dateText(decree.dated)}`
  return `Keputusan ${government.headTitle} Nomor ${decree.number ?? ''}${dated} tentang ${decree.title}`
}
