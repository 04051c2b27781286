import {
  type AnnexCondition,
  countOf,
  type FrozenAnnexes,
  type FrozenChapter,
  type FrozenKind,
} from '#workflows/decree/annexes.ts'
import {
  agenciesIn,
  agencyTable,
  conditionsOf,
  countedOf,
  domainTable,
  groupTable,
  kindTable,
} from './decree-annex-summaries.ts'
import {
  type Annex,
  type Block,
  figureInWords,
  heading,
  letterOf,
  listed,
  numberColumn,
  orDash,
  paragraph,
  type Table,
  tableBlock,
} from './decree-annex-tables.ts'

interface Asked {
  frozen: Pick<FrozenAnnexes, 'chapters' | 'groups'>
  /** The day it was frozen, in words. */
  day: string
  /** The applications of each agency by their decisions. */
  decisionTable: Table
}

/** Annex I: what the six domains hold together, then a chapter for each. */
export function architectureAnnex({ frozen, day, decisionTable }: Asked): Annex {
  const { chapters } = frozen
  const all = chapters.flatMap(({ kinds }) => kinds)
  return {
    label: 'LAMPIRAN I',
    title: 'ARSITEKTUR MENURUT ENAM DOMAIN',
    blocks: [
      paragraph(
        `Lampiran ini memuat ${figureInWords(countAll(all))} objek pada enam domain Arsitektur, sebagaimana tercatat pada tanggal ${day}.${withheldSentence(all)}`,
      ),
      heading('Rekapitulasi'),
      tableBlock(domainTable(chapters)),
      ...chapters.flatMap((chapter, index) =>
        chapterBlocks(chapter, { letter: letterOf(index), groups: frozen.groups, decisionTable }),
      ),
    ],
  }
}

function countAll(kinds: readonly FrozenKind[]): number {
  return kinds.reduce((sum, kind) => sum + countOf(kind), 0)
}

/** "", or a sentence that says how many objects are counted without their names, and why. */
function withheldSentence(kinds: readonly FrozenKind[]): string {
  const withheld = kinds.flatMap((kind) => kind.withheld)
  if (withheld.length === 0) return ''
  return ` Sebanyak ${figureInWords(withheld.length)} objek di antaranya dihitung tanpa disebut namanya: ${withheldWords(withheld)}.`
}

function withheldWords(withheld: FrozenKind['withheld']): string {
  const internal = withheld.filter(({ objectClass }) => objectClass === 'internal').length
  const restricted = withheld.length - internal
  return listed([
    ...(internal > 0 ? [`${internal.toLocaleString('id-ID')} internal pemerintah`] : []),
    ...(restricted > 0
      ? [`${restricted.toLocaleString('id-ID')} dikecualikan (Pasal 17 Undang-Undang Nomor 14 Tahun 2008)`]
      : []),
  ])
}

interface Chapter {
  letter: string
  groups: FrozenAnnexes['groups']
  decisionTable: Table
}

function chapterBlocks(chapter: FrozenChapter, { letter, groups, decisionTable }: Chapter): Block[] {
  const { domain, label, kinds } = chapter
  const counted = countedOf(kinds)
  const title = heading(`${letter}. Domain ${label}`)
  if (counted.length === 0) return [title, paragraph(`Belum ada objek yang tercatat pada domain ${label}.`)]
  const used = kinds.filter((kind) => countOf(kind) > 0)
  return [
    title,
    paragraph(chapterSentence(chapter)),
    heading('Menurut jenis dan kondisi', 3),
    tableBlock(kindTable(kinds)),
    heading('Menurut perangkat daerah', 3),
    tableBlock(domain === 'application' ? decisionTable : agencyTable(counted)),
    heading(`Menurut kode ${chapter.reference} tingkat pertama`, 3),
    tableBlock(groupTable(counted, groups)),
    ...used.flatMap((kind, index) => [
      heading(`${letter}.${index + 1} ${kind.label}`, 3),
      kind.rows.length === 0
        ? paragraph(
            `Sebanyak ${figureInWords(kind.withheld.length)} objek dihitung tanpa disebut namanya: ${withheldWords(kind.withheld)}.`,
          )
        : tableBlock(objectTable(kind)),
    ]),
  ]
}

function chapterSentence({ label, kinds }: FrozenChapter): string {
  const counted = countedOf(kinds)
  const conditions = conditionsOf(counted)
    .map((name) => ({ name, count: counted.filter(({ condition }) => condition === name).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${count.toLocaleString('id-ID')} ${conditionSentences[name]}`)
  const uncoded = counted.filter(({ group }) => group === '').length
  const codes =
    uncoded === 0
      ? 'Semuanya berkode referensi.'
      : `Sebanyak ${figureInWords(uncoded)} objek belum berkode referensi.`
  return `Domain ${label} memuat ${figureInWords(counted.length)} objek pada ${figureInWords(agenciesIn(counted).length)} perangkat daerah: ${listed(conditions)}. ${codes}${withheldSentence(kinds)}`
}

const conditionSentences = {
  'as-is': 'menggambarkan kondisi saat ini',
  upgrade: 'akan ditingkatkan',
  new: 'akan dibangun baru',
  leaving: 'akan dihentikan',
} as const satisfies Record<AnnexCondition, string>

function objectTable({ columns, rows, withheld }: FrozenKind): Table {
  const [name, ...others] = columns.map(({ key, title, share }) => ({
    key,
    title,
    width: share,
    strong: key === 'name',
  }))
  return {
    columns: [
      numberColumn,
      ...(name === undefined ? [] : [name]),
      { key: 'organisation', title: 'Perangkat Daerah', width: 14 },
      ...others,
    ],
    rows: rows.map(({ organisation, cells }, index) => ({
      cells: {
        ...Object.fromEntries(columns.map(({ key }) => [key, orDash(cells[key])])),
        number: String(index + 1),
        organisation,
      },
    })),
    notes:
      withheld.length === 0
        ? []
        : [
            `Di luar daftar ini ${figureInWords(withheld.length)} objek dihitung tanpa disebut namanya: ${withheldWords(withheld)}.`,
          ],
  }
}
