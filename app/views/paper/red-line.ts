import type { FormInput } from '#app/documents/form/view-model.ts'
import { dateText } from '#app/text/dates.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { redLineText as text } from '#app/text/red-line.ts'
import { terbilang } from '#app/text/terbilang.ts'
import { annexesOfDecree, figuresOfDecree } from '#db/decree-annexes.ts'
import { type DecreeRow, decreeById, publishedDecrees } from '#db/decrees.ts'
import type { Db, Store } from '#db/open.ts'
import { readSetting } from '#db/settings.ts'
import type { FrozenAnnexes } from '#workflows/decree/annexes.ts'
import { annexNames } from '#workflows/decree/checks.ts'
import { type Figures, markValues } from '#workflows/decree/compose.ts'
import { type Government, governmentOf } from '#workflows/decree/government.ts'
import { type DecreeWords, fillMarks, withStrayMarksShown } from '#workflows/decree/words.ts'
import { compareTexts, versionsOf } from '../decree-versions.ts'
import { compareRows, decisionRows, initiativeRows, objectRows, type RowChange } from './annex-difference.ts'
import { type Block, letterheadOf, orDash } from './dossier-paper.ts'

/** One of the two texts that are held against each other, with what its figures are counted from. */
interface Text {
  name: string
  words: DecreeWords
  figures: Figures
  /** Its annexes, where they are compared too. */
  annexes: { frozen: FrozenAnnexes | null } | null
}

/**
 * What changed in a decree, for reading beside it: its words word by word, the rows of its annexes row by row.
 * @param versions two versions of its own words; null holds it against the decree it amends or replaces, or last
 *   year's. Null comes back where there is no such decree, version or predecessor.
 */
export async function redLineDocument(
  { read }: Pick<Store, 'read'>,
  asked: { decreeId: string; at: string; versions: { from: number; to: number } | null },
): Promise<FormInput | null> {
  const { decreeId, at, versions } = asked
  const decree = await decreeById(read, decreeId)
  if (decree === undefined) return null
  const texts =
    versions === null ? await againstPrevious(read, decree) : await betweenVersions(read, decree, versions)
  if (texts === null) return null
  const government = governmentOf(await readSetting(read, 'government'))
  return paperOf(texts, { at, government, title: decree.title })
}

async function againstPrevious(read: Db, decree: DecreeRow): Promise<{ before: Text; after: Text } | null> {
  const previous = await decreeBefore(read, decree)
  if (previous === undefined) return null
  const dated = previous.dated === null ? '' : ` tanggal ${dateText(previous.dated)}`
  const name = `Keputusan Nomor ${previous.number ?? '-'}${dated}`
  return {
    before: { name, ...(await textOf(read, previous)) },
    after: { name: text.thisDraft, ...(await textOf(read, decree)) },
  }
}

/** The decree it amends or replaces, else the last one published of another cycle. */
async function decreeBefore(read: Db, decree: DecreeRow): Promise<DecreeRow | undefined> {
  if (decree.previousDecreeId !== null) return decreeById(read, decree.previousDecreeId)
  const published = await publishedDecrees(read)
  const until = decree.publishedAt ?? '~'
  return published.find((each) => each.cycleId !== decree.cycleId && (each.publishedAt ?? '~') < until)
}

async function betweenVersions(
  read: Db,
  decree: DecreeRow,
  { from, to }: { from: number; to: number },
): Promise<{ before: Text; after: Text } | null> {
  const versions = await versionsOf(read, decree.id)
  const [before, after] = [from, to].map((number) => versions.find((each) => each.number === number))
  if (before === undefined || after === undefined) return null
  const given = { figures: await figuresOfDecree(read, decree), annexes: null }
  return {
    before: { name: text.version(from), words: before.words, ...given },
    after: { name: text.version(to), words: after.words, ...given },
  }
}

async function textOf(read: Db, decree: DecreeRow): Promise<Omit<Text, 'name'>> {
  return {
    words: decree.words as DecreeWords,
    figures: await figuresOfDecree(read, decree),
    annexes: { frozen: await annexesOfDecree(read, decree.id) },
  }
}

function paperOf(
  { before, after }: { before: Text; after: Text },
  { at, government, title }: { at: string; government: Government; title: string },
): FormInput {
  const words = compareTexts(filled(before), filled(after))
  // Between two versions of the words the annexes are the same ones: they were frozen with the first.
  const annexes = before.annexes === null ? [] : annexesCompared(before, after)
  const others = words.changed.length === 0 ? text.sameWords : text.otherParagraphs(counted(words.unchanged))
  return {
    documentDate: at,
    author: `Pemerintah ${government.name}`,
    name: `${text.name} ${title}: ${before.name} dan ${after.name}`,
    letterhead: letterheadOf(government, 'Bagian Hukum Sekretariat Daerah'),
    title: text.title,
    blocks: [
      {
        kind: 'details',
        items: [
          { label: text.about, value: title },
          { label: text.before, value: before.name },
          { label: text.after, value: after.name },
          { label: text.words, value: text.wordCounts(counted(words.added), counted(words.deleted)) },
          ...annexes.map(({ label, rows }) => ({ label, value: rowCounts(rows) })),
        ],
      },
      { kind: 'notice', text: text.legend },
      { kind: 'heading', text: text.body },
      ...words.changed.map(({ label, runs }): Block => ({ kind: 'changes', label, runs })),
      { kind: 'paragraph', text: others, look: 'small' },
      ...annexes.flatMap(({ label, rows }): Block[] => [
        { kind: 'heading', text: `${label}, ${text.rowByRow}` },
        { kind: 'table', table: rowsTable(rows.lines), size: 8.5 },
      ]),
    ],
  }
}

function annexesCompared(before: Text, after: Text) {
  const [old, fresh] = [before.annexes?.frozen ?? null, after.annexes?.frozen ?? null]
  return [
    // An annex that one of the two never had from the record is not held against the other.
    ...(old === null || fresh === null
      ? []
      : [
          { label: annexNames[0], rows: compareRows(objectRows(old), objectRows(fresh)) },
          { label: annexNames[1], rows: compareRows(initiativeRows(old), initiativeRows(fresh)) },
        ]),
    {
      label: annexNames[2],
      rows: compareRows(decisionRows(before.figures.rows), decisionRows(after.figures.rows)),
    },
  ]
}

function rowCounts({ added, changed, dropped, same }: ReturnType<typeof compareRows>): string {
  return text.rowCounts({
    added: counted(added),
    changed: counted(changed),
    dropped: counted(dropped),
    same: counted(same),
  })
}

/** The words as they print: figures in place, so that a changed figure is seen as one. */
function filled({ words, figures }: Text): DecreeWords {
  const values = markValues(figures, terbilang)
  const fill = (each: string) => fillMarks(withStrayMarksShown(each, values), values)
  return {
    title: fill(words.title),
    considering: words.considering.map(fill),
    inViewOf: words.inViewOf.map(fill),
    noting: words.noting.map(fill),
    dicta: words.dicta.map((dictum) => ({ text: fill(dictum.text), items: dictum.items.map(fill) })),
    distribution: words.distribution,
  }
}

function rowsTable(lines: readonly RowChange[]): Extract<Block, { kind: 'table' }>['table'] {
  return {
    columns: [
      { key: 'number', title: 'No.', width: 4, align: 'centre' },
      { key: 'change', title: 'Perubahan', width: 10, strong: true },
      { key: 'organisation', title: 'Perangkat Daerah', width: 18 },
      { key: 'name', title: 'Nama', width: 18 },
      { key: 'before', title: 'Semula', width: 25 },
      { key: 'after', title: 'Menjadi', width: 25 },
    ],
    rows: lines.map(({ change, organisation, name, before, after }, index) => ({
      cells: {
        number: String(index + 1),
        change: text.changes[change],
        organisation,
        name,
        before: orDash(before),
        after: orDash(after),
      },
    })),
    emptyText: text.sameRows,
  }
}

function counted(count: number): string {
  return wholeNumber(count)
}
