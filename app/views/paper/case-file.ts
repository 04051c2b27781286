import type { FormInput } from '#app/documents/form/view-model.ts'
import { dateTimeText } from '#app/text/dates.ts'
import type { LogLine } from '#app/text/log.ts'
import type { Db, Store } from '#db/open.ts'
import { decisionsOfItem, dissentsOfItem } from '#db/review-items.ts'
import { decisionWords } from '../decision-words.ts'
import { dossierHistory } from '../log-history.ts'
import { applicationBlocks } from './application-blocks.ts'
import {
  type Block,
  contentsOver,
  dossierPaper,
  letterheadOf,
  orDash,
  type PaperItem,
} from './dossier-paper.ts'

/**
 * Everything an auditor asks of one agency's dossier: each application with data, opinions, every version of
 * its decision and every different view, and the log from the first step to the instant it is made for, each with
 * its hash. Null when there is no dossier.
 */
export async function caseFileDocument(
  store: Pick<Store, 'read'>,
  { submissionId, at }: { submissionId: string; at: string },
): Promise<FormInput | null> {
  const { read } = store
  const paper = await dossierPaper(read, { submissionId, at })
  const history = await dossierHistory(store, submissionId)
  if (paper === null || history === null) return null
  const { utcOffsetHours } = paper.government
  const sheets: Block[] = []
  for (const item of paper.items) {
    const about = { clearance: 'internal' as const, day: paper.day, utcOffsetHours }
    sheets.push(
      ...(await applicationBlocks(read, item, about)),
      ...(await outcomeBlocks(read, item, utcOffsetHours)),
    )
  }
  const log = history.lines.filter((line) => line.at <= at).toReversed()
  return {
    documentDate: at,
    author: `Pemerintah ${paper.government.name}`,
    name: `Berkas kasus ${paper.agency}`,
    letterhead: letterheadOf(paper.government, 'Dinas Komunikasi dan Informatika'),
    title: 'BERKAS KASUS',
    contentsTitle: contentsOver(paper.items.length, 'DAFTAR ISI'),
    blocks: [
      {
        kind: 'details',
        items: [
          { label: 'Perangkat daerah', value: paper.agency },
          { label: 'Reviu', value: paper.cycle },
          { label: 'Jumlah aplikasi', value: String(paper.items.length) },
          { label: 'Jumlah kejadian', value: String(log.length) },
          { label: 'Disusun', value: dateTimeText(at, utcOffsetHours) },
        ],
      },
      {
        kind: 'notice',
        text: 'Berkas ini disalin dari catatan yang tidak dapat diubah. Setiap kejadian membawa sidik yang mengikat kejadian sebelumnya; cocokkan dengan halaman Jejak.',
      },
      ...sheets,
      { kind: 'heading', level: 1, startsPage: true, text: 'Jejak kejadian' },
      { kind: 'table', size: 8, table: logTable(log) },
    ],
  }
}

async function outcomeBlocks(read: Db, { id }: PaperItem, utcOffsetHours: number): Promise<Block[]> {
  const decisions = (await decisionsOfItem(read, id)).map((row) => decisionWords(row, utcOffsetHours))
  const dissents = await dissentsOfItem(read, id)
  return [
    { kind: 'heading', text: 'Keputusan' },
    {
      kind: 'table',
      table: {
        columnNumbers: false,
        emptyText: 'Belum ada keputusan.',
        columns: [
          { key: 'version', title: 'Versi', width: 1.2, align: 'centre' },
          { key: 'label', title: 'Keputusan', width: 3.4, strong: true },
          { key: 'words', title: 'Isi', width: 6 },
          { key: 'by', title: 'Dicatat oleh', width: 4 },
        ],
        rows: decisions.map(({ version, label, lines, ruleSentence, byWhom }) => ({
          cells: {
            version: String(version),
            label,
            words: orDash(
              [...lines.map((line) => `${line.label}: ${line.value}`), ruleSentence]
                .filter((line) => line !== '')
                .join('\n'),
            ),
            by: byWhom,
          },
        })),
      },
    },
    ...(dissents.length === 0
      ? []
      : ([
          { kind: 'heading', text: 'Pendapat berbeda' },
          {
            kind: 'paragraph',
            text: dissents.map(({ byName, byTitle, note }) => `${byName}, ${byTitle}: ${note}`).join('\n'),
          },
        ] satisfies Block[])),
  ]
}

type Table = Extract<Block, { kind: 'table' }>['table']

function logTable(lines: readonly LogLine[]): Table {
  return {
    columnNumbers: false,
    columns: [
      { key: 'n', title: 'No.', width: 1.2, align: 'right' },
      { key: 'when', title: 'Waktu', width: 3 },
      { key: 'what', title: 'Kejadian', width: 5 },
      { key: 'who', title: 'Oleh', width: 4.4 },
      { key: 'hash', title: 'Sidik (SHA-256)', width: 6 },
    ],
    rows: lines.map(({ n, when, what, name, who, position, hash }) => ({
      cells: {
        n: String(n),
        when,
        what: name === null ? what : `${what}: ${name}`,
        who: position === '' ? who : `${who}, ${position}`,
        hash: inLines(hash),
      },
    })),
  }
}

/** A hash in three lines: left to itself it breaks by the width of its letters, and no two prints are alike. */
function inLines(hash: string): string {
  return [hash.slice(0, 22), hash.slice(22, 44), hash.slice(44)].join('\n')
}
