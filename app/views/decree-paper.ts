import type { DecreeInput } from '#app/documents/decree/view-model.ts'
import { markMeanings } from '#app/text/decree.ts'
import { terbilang } from '#app/text/terbilang.ts'
import { figuresOfDecree } from '#db/decree-annexes.ts'
import { decreeById } from '#db/decrees.ts'
import type { Store } from '#db/open.ts'
import { markValues } from '#workflows/decree/compose.ts'
import type { DecreeWords, MarkValues } from '#workflows/decree/words.ts'
import { type DecreeForm, decreeDocument } from './decree-document.ts'
import { readingTable } from './paper-table.ts'

/** A stretch of text; `meaning` where it is a figure from the data. */
export interface Piece {
  text: string
  meaning: string | null
}

export interface PaperItem {
  label: string
  pieces: Piece[]
}

/** In which form a decree is read in each of its stages. */
export function formAt(stage: string): DecreeForm {
  if (stage === 'drafting' || stage === 'checking' || stage === 'initialling') return 'draft'
  return stage === 'approved' || stage === 'signedByPen' ? 'for-signature' : 'record'
}

/**
 * The decree as its paper reads, from the same view model as the PDF, with the figures told apart.
 * @param words others than the stored ones, as decreeDocument takes them
 */
export async function decreePaper(
  store: Pick<Store, 'read'>,
  given: { decreeId: string; stage: string; at: string; words?: DecreeWords; withAnnexes?: boolean },
) {
  const { decreeId, stage, at } = given
  const decree = await decreeById(store.read, decreeId)
  if (decree === undefined) return null
  const words = given.words ?? (decree.words as DecreeWords)
  const printed = await decreeDocument(store, {
    decreeId,
    form: formAt(stage),
    at,
    words,
    withAnnexes: given.withAnnexes ?? true,
  })
  if (printed === null) return null
  const values = markValues(await figuresOfDecree(store.read, decree), terbilang)
  const items = (texts: readonly string[], list: DecreeInput['considering'] = []): PaperItem[] =>
    list.map(({ label = '', text }, index) => ({ label, pieces: pieces(text, texts[index], values) }))
  return {
    ...plainPaper(printed),
    considering: items(words.considering, printed.considering),
    inViewOf: items(words.inViewOf, printed.inViewOf),
    noting: items(words.noting, printed.noting),
    dicta: printed.dicta.map((dictum, index) => ({
      label: dictum.label,
      pieces: pieces(dictum.text, words.dicta[index]?.text, values),
      items: dictumItems(dictum.items ?? [], words.dicta[index]?.items ?? [], values),
    })),
  }
}

export type Paper = NonNullable<Awaited<ReturnType<typeof decreePaper>>>

/** The printed text cut at the marks of its words; in one piece when the two do not fit together. */
export function pieces(printed: string, template: string | undefined, values: MarkValues): Piece[] {
  const plain = [{ text: printed, meaning: null }]
  if (template === undefined) return plain
  const parts = template
    .split(/(\{\{[^{}]*\}\})/)
    .filter((part) => part !== '')
    .map((part): Piece => {
      const name = /^\{\{\s*(.*?)\s*\}\}$/.exec(part)?.[1] ?? ''
      if (!Object.hasOwn(values, name)) return { text: part, meaning: null }
      return { text: values[name] ?? '', meaning: markMeanings[name] ?? name }
    })
  return parts.map((part) => part.text).join('') === printed ? parts : plain
}

/** A breakdown is one item of the words and several lines on paper; each of them is a figure. */
function dictumItems(
  printed: readonly { label: string; text: string }[],
  templates: readonly string[],
  values: MarkValues,
): PaperItem[] {
  const isBreakdown = (template: string) => template.trim() === '{{rincian}}'
  const breakdowns = templates.filter(isBreakdown).length
  const lines = breakdowns === 0 ? 0 : (printed.length - templates.length + breakdowns) / breakdowns
  const origins = templates.flatMap((each) => (isBreakdown(each) ? Array<null>(lines).fill(null) : [each]))
  return printed.map(({ label, text }, index) => {
    const origin = origins[index]
    if (origin === null) return { label, pieces: [{ text, meaning: markMeanings.rincian ?? '' }] }
    return { label, pieces: pieces(text, origin, values) }
  })
}

function annexOf({ label, title, blocks }: NonNullable<DecreeInput['annexes']>[number]) {
  return {
    label,
    title,
    blocks: blocks.map((block) =>
      block.kind === 'table'
        ? { kind: 'table' as const, table: readingTable(block.table) }
        : { kind: 'text' as const, text: block.text },
    ),
  }
}

/** A printed decree on a page, from its view model alone: nothing told apart as a figure. */
export function plainPaper(printed: DecreeInput) {
  const plain = ({ label = '', text }: { label?: string | undefined; text: string }): PaperItem => ({
    label,
    pieces: [{ text, meaning: null }],
  })
  return {
    stageLabel: printed.stageLabel ?? '',
    official: printed.official,
    instrument: printed.instrument,
    number: printed.number,
    about: printed.about,
    title: printed.title,
    considering: printed.considering.map(plain),
    inViewOf: printed.inViewOf.map(plain),
    noting: (printed.noting ?? []).map(plain),
    enacting: printed.enacting,
    dicta: printed.dicta.map((dictum) => ({ ...plain(dictum), items: (dictum.items ?? []).map(plain) })),
    signature: printed.signature,
    initials: printed.initials ?? null,
    distribution: printed.distribution ?? null,
    authentication: printed.authentication ?? null,
    verification: printed.verification ?? null,
    annexes: (printed.annexes ?? []).map(annexOf),
  }
}
