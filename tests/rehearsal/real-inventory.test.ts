import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { allEmbedded, judge } from '../documents/tools.ts'
import { ensureWorkerBuilt } from '../setup/worker.ts'
import { annexPages, numberedRows, numberInBody, printedLines } from './printed-decree.ts'
import { countEvents, eventsIn, withRecord } from './record.ts'
import { type Ended, newFolder, runCommand, writtenDocument } from './run-rehearsal.ts'

const inventory = '../shared/data/real-inventory-sample.csv'
const isAbsent = !existsSync(inventory)
const longestSeconds = 60

let first: Ended & { out: string }
let second: Ended & { out: string }
let data: string

beforeAll(async () => {
  if (isAbsent) return
  ensureWorkerBuilt()
  const folder = newFolder()
  data = path.join(folder, 'data')
  const play = async (name: string) => {
    const out = path.join(folder, name)
    const words = ['--inventory', inventory, '--out', out, '--data', data]
    return { ...(await runCommand('rehearse', words)), out }
  }
  first = await play('first')
  second = await play('second')
}, 180_000)

test.skipIf(isAbsent)('a year on the real inventory ends well within a minute', () => {
  expect(first.status, first.stderr).toBe(0)
  expect(first.seconds).toBeLessThan(longestSeconds)
  expect(first.result).toMatchObject({
    agencies: 22,
    rows: 80,
    imported: 80,
    rejected: [],
    log: { verified: true },
  })
  expect(Object.values(first.result.decisions).reduce((sum, count) => sum + count, 0)).toBe(80)
  expect(first.result.decisions).toMatchObject({ keep: 73, 'replace-national': 2, deactivate: 5 })
})

test.skipIf(isAbsent)('one return, question, dissent, upheld objection and returned decree', async () => {
  const counted = await withRecord(data, countEvents)
  expect(counted).toMatchObject({
    'submission returned': 1,
    'submission questionAsked': 1,
    'submission questionAnswered': 1,
    'review-item dissentRecorded': 1,
    'review-item objected': 1,
    'review-item objectionAnswered': 1,
    'decree returned': 1,
    'decree published': 1,
  })
  const answers = (await withRecord(data, eventsIn)).filter((event) => event.type === 'objectionAnswered')
  expect(answers.map((event) => JSON.parse(event.payload).isUpheld)).toEqual([true, true])
  expect(Object.values(counted).reduce((sum, count) => sum + count, 0)).toBe(first.result.log.events)
})

test.skipIf(isAbsent)('every document is written with the hash and pages the result names', () => {
  const { documents } = first.result
  const judgedKinds = new Map<string, number>()
  expect(readdirSync(first.out).toSorted()).toEqual(documents.map((each) => each.file).toSorted())
  for (const { file, sha256, pages } of documents) {
    const bytes = readFileSync(path.join(first.out, file))
    expect(createHash('sha256').update(bytes).digest('hex'), file).toBe(sha256)
    // Two of a kind are judged by other programs; a year leaves more than a hundred papers.
    const kind = file.replace(/^\d+-/, '').split('-').slice(0, 2).join('-')
    const already = judgedKinds.get(kind) ?? 0
    judgedKinds.set(kind, already + 1)
    if (already >= 2) continue
    if (file.endsWith('.docx')) {
      // A working copy for a word processor: no pages, and the beginning of every office file.
      expect([pages, bytes.subarray(0, 2).toString()], file).toEqual([0, 'PK'])
      continue
    }
    const judged = judge(bytes)
    expect(judged.pages, file).toHaveLength(pages)
    expect(allEmbedded(judged), file).toBe(true)
  }
})

test.skipIf(isAbsent)('decisions, numbered rows of Annex III and the number in the body agree', () => {
  const pages = printedLines(writtenDocument(first, 'decree'))
  expect(numberInBody(pages)).toBe(80)
  expect(numberedRows(pages)).toBe(80)
  for (const lines of annexPages(pages)) {
    expect(lines).toContain(
      'No. Perangkat Daerah Aplikasi Fungsi Keputusan Alasan/Keterangan Pengganti/Tujuan Batas Waktu',
    )
  }
  const numbers = pages.slice(1).map((lines) => lines.find((line) => /^- \d+ -$/.test(line)))
  expect(numbers).toEqual(pages.slice(1).map((_, index) => `- ${index + 2} -`))
})

test.skipIf(isAbsent)('what rests on simulated readings is marked as practice', () => {
  const lines = annexPages(printedLines(writtenDocument(first, 'decree'))).flat()
  const text = lines.join(' ')
  expect(text.match(/Dinonaktifkan[^(]*\(latihan\)|\(latihan\) Dinonaktifkan/g)).toHaveLength(5)
  expect(text).toContain('(latihan) Keputusan ini memakai data pemantauan simulasi')
})

test.skipIf(isAbsent)('played again on the same record, nothing changes and every hash is the same', () => {
  expect(second.status, second.stderr).toBe(0)
  expect(second.result).toEqual(first.result)
  const acks = second.stderr.split('\n').filter((line) => line.startsWith('ack '))
  expect(acks.length).toBeGreaterThan(500)
  expect(acks.filter((line) => !line.includes('(sudah tercatat)'))).toEqual([])
})
