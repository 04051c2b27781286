import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { readPages } from '#app/documents/read-back.ts'
import { cycleDocuments } from '#app/views/cycle-documents.ts'
import { decreeDocument } from '#app/views/decree-document.ts'
import { checkRecord } from '#app/views/record-check.ts'
import { reviewList } from '#app/views/review-list.ts'
import { type DecisionCode, decisionCodes } from '#workflows/catalogue/decision.ts'
import { CommandError, say } from '../report.ts'
import type { Rehearsal } from './rehearsal.ts'

interface WrittenDocument {
  kind: string
  file: string
  sha256: string
  pages: number
}

/** Writes every document of the cycle into the folder, numbered in the order they were made. */
export async function writeDocuments(
  { office }: Rehearsal,
  { cycleId, folder }: { cycleId: string; folder: string },
): Promise<WrittenDocument[]> {
  await mkdir(folder, { recursive: true })
  const written: WrittenDocument[] = []
  for (const [index, document] of (await cycleDocuments(office.store, cycleId)).entries()) {
    const file = `${String(index + 1).padStart(3, '0')}-${document.fileName}`
    const target = path.join(folder, file)
    await writeFile(`${target}.part`, await office.vault.fetch(document.sha256))
    await rename(`${target}.part`, target)
    written.push({ kind: document.kind, file, sha256: document.sha256, pages: document.pageCount })
  }
  say(`${written.length} dokumen ditulis ke ${folder}`)
  return written
}

/** Decisions by code, and the proof that register, Annex III and the printed body name the same number. */
export async function countAll(
  { office }: Rehearsal,
  { cycleId, decreeId, imported }: { cycleId: string; decreeId: string; imported: number },
): Promise<Record<DecisionCode, number>> {
  const decisions = Object.fromEntries(decisionCodes.map((code) => [code, 0])) as Record<DecisionCode, number>
  const items = await reviewList(office.store, cycleId)
  for (const { decisionCode } of items)
    if (decisionCode !== null) decisions[decisionCode as DecisionCode] += 1
  const inRegister = Object.values(decisions).reduce((sum, count) => sum + count, 0)
  const view = await decreeDocument(office.store, { decreeId, form: 'record', at: office.now() })
  const annex = view?.annexes?.find((each) => each.label === 'LAMPIRAN III')
  const table = annex?.blocks.findLast((block) => block.kind === 'table')
  const inAnnex = table?.table.rows.length ?? 0
  const inBody = countInPrint(await printedBody(office, cycleId))
  const counts = { imported, inRegister, inAnnex, inBody }
  say(`hitungan ${JSON.stringify(counts)}`)
  if (new Set(Object.values(counts)).size > 1) {
    throw new CommandError(`Hitungan tidak sama: ${JSON.stringify(counts)}. Jangan pakai dokumen ini.`)
  }
  return decisions
}

/** The dicta as a reader finds them in the printed decree, after MEMUTUSKAN, without blanks; '' without a decree. */
export async function printedBody(office: Rehearsal['office'], cycleId: string): Promise<string> {
  const record = (await cycleDocuments(office.store, cycleId)).findLast(
    (document) => document.kind === 'decree',
  )
  if (record === undefined) return ''
  const text = (await readPages(await office.vault.fetch(record.sha256))).join('')
  return text.slice(text.indexOf('MEMUTUSKAN:'))
}

function countInPrint(dicta: string): number {
  const match = /atas(\d[\d.]*)\([a-z]+\)aplikasi/.exec(dicta)
  return match?.[1] === undefined ? 0 : Number(match[1].replaceAll('.', ''))
}

/** The chain of the log and the fold of every case; a broken one fails the rehearsal. */
export async function verifyRecord({ office }: Rehearsal): Promise<{ events: number; verified: boolean }> {
  const { log, cases, strays } = await checkRecord(office.store)
  if (!log.ok) throw new CommandError(`Log tidak utuh pada kejadian ${log.at} (${log.why}).`)
  if (strays.length > 0)
    throw new CommandError(`${strays.length} berkas tidak sama dengan lipatan kejadiannya: ${strays[0]}.`)
  say(`log ${log.events} kejadian utuh, ${cases} berkas sama dengan lipatan kejadiannya`)
  return { events: log.events, verified: true }
}
