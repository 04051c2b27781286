/** A stretch of text; `meaning` where it is a figure from the data. */
export interface Piece {
  text: string
  meaning: string | null
}

export interface PaperItem {
  label: string
  pieces: Piece[]
}

export type PaperBlock =
  | { kind: 'text'; text: string }
  | {
      kind: 'table'
      columns: { key: string; title: string; align: 'left' | 'centre' | 'right' }[]
      rows: { isStrong: boolean; cells: string[] }[]
      notes: string[]
      emptyText: string
    }

/** A decree as the page draws it; the view `decreePaper` returns this shape. */
export interface PaperModel {
  stageLabel: string
  official: string
  instrument: string
  number: string
  about: string
  title: string
  considering: PaperItem[]
  inViewOf: PaperItem[]
  noting: PaperItem[]
  enacting: string
  dicta: (PaperItem & { items: PaperItem[] })[]
  signature: { place: string; date: string; prefix?: string; official: string; name: string }
  initials: { title: string; rows: { post: string }[] } | null
  distribution: { title: string; items: string[] } | null
  annexes: { label: string; title: string; blocks: PaperBlock[] }[]
}
