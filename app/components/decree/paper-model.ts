import type { ReadingTable } from '#app/components/paper/reading-model.ts'

/** A stretch of text; `meaning` where it is a figure from the data. */
export interface Piece {
  text: string
  meaning: string | null
}

export interface PaperItem {
  label: string
  pieces: Piece[]
}

export type PaperBlock = { kind: 'text'; text: string } | { kind: 'table'; table: ReadingTable }

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
  signature: {
    place: string
    date: string
    prefix?: string | undefined
    official: string
    mark?: string | undefined
    name: string
  }
  authentication: {
    statement: string
    official: string
    mark?: string | undefined
    name: string
    rank?: string | undefined
    employeeNumber?: string | undefined
  } | null
  /** Where everybody can check it, as it stands beside the code. */
  verification: { url: string; lines: string[] } | null
  initials: { title: string; rows: { post: string }[] } | null
  distribution: { title: string; items: string[] } | null
  annexes: { label: string; title: string; blocks: PaperBlock[] }[]
}
