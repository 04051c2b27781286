import { decreeCounts, standingCounts } from '#app/views/decree-counts.ts'
import { decreeDocument } from '#app/views/decree-document.ts'
import { reviewList } from '#app/views/review-list.ts'
import { CommandError, say } from '../report.ts'
import { practiceYear } from './calendar.ts'
import type { Rehearsal } from './rehearsal.ts'
import { printedBody } from './result.ts'

type Annex = NonNullable<NonNullable<Awaited<ReturnType<typeof decreeDocument>>>['annexes']>[number]

/**
 * The proof that annexes I and II name the numbers of the record: what stands there now, what was counted at
 * drafting, the rows a reader can count in each annex, and the printed body. Nothing is recorded between the
 * drafting and the end of the year, so all of them must be the same. Throws when one is not.
 */
export async function countAnnexes(
  { office }: Rehearsal,
  { cycleId, decreeId }: { cycleId: string; decreeId: string },
): Promise<{ objects: number; initiatives: number; withheld: number }> {
  const now = await standingCounts(office.store, practiceYear)
  const applications = (await reviewList(office.store, cycleId)).length
  const frozen = await decreeCounts(office.store, decreeId)
  const view = await decreeDocument(office.store, { decreeId, form: 'record', at: office.now() })
  const [architecture, roadmap] = view?.annexes ?? []
  const body = await printedBody(office, cycleId)
  const read = architecture === undefined ? { named: 0, withheld: 0 } : objectsIn(architecture)
  const counts = {
    objects: {
      inRecord: now.objects + applications,
      atDrafting: frozen?.register.objects ?? 0,
      inAnnex: read.named + read.withheld,
      inBody: numberBefore('objek', body),
    },
    initiatives: {
      inRecord: now.initiatives,
      atDrafting: frozen?.register.initiatives ?? 0,
      inAnnex: roadmap === undefined ? 0 : initiativesIn(roadmap),
      inBody: numberBefore('kegiatan', body),
    },
  }
  say(`hitungan lampiran ${JSON.stringify(counts)}`)
  for (const [what, named] of Object.entries(counts))
    if (new Set(Object.values(named)).size > 1)
      throw new CommandError(
        `Hitungan ${what} tidak sama: ${JSON.stringify(named)}. Jangan pakai dokumen ini.`,
      )
  return {
    objects: counts.objects.inRecord,
    initiatives: counts.initiatives.inRecord,
    withheld: read.withheld,
  }
}

/** Rows of the lists under "A.1 …", and what the sentences beside them say is counted without a name. */
function objectsIn({ blocks }: Annex): { named: number; withheld: number } {
  let [named, withheld, isList] = [0, 0, false]
  const unnamed = (text: string) =>
    Number(/ ([\d.]+) \([a-z ]+\) objek dihitung tanpa/.exec(` ${text}`)?.[1]?.replaceAll('.', '') ?? 0)
  for (const block of blocks) {
    if (block.kind === 'subheading') isList = /^[A-F]\.\d+ /.test(block.text)
    else if (isList && block.kind === 'paragraph') withheld += unnamed(block.text)
    else if (isList && block.kind === 'table') {
      named += block.table.rows.length
      for (const note of block.table.notes ?? []) withheld += unnamed(note)
    }
  }
  return { named, withheld }
}

/** Rows of the lists of results of the seven parts; 0 when the timetable holds another number. */
function initiativesIn({ blocks }: Annex): number {
  let [listed, drawn, under] = [0, 0, '']
  for (const block of blocks) {
    if (block.kind === 'subheading') under = block.text
    else if (block.kind === 'table' && under.startsWith('Indikator')) listed += block.table.rows.length
    else if (block.kind === 'table' && block.table.timeline !== undefined) drawn += block.table.rows.length
  }
  return listed === drawn ? listed : 0
}

/** The number that stands before a noun in the printed body, read without blanks. */
function numberBefore(noun: string, body: string): number {
  const match = new RegExp(`meliputi(\\d[\\d.]*)\\([a-z]+\\)${noun}`).exec(body)
  return match?.[1] === undefined ? 0 : Number(match[1].replaceAll('.', ''))
}
