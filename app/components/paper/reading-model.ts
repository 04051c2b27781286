/** A table as it prints, every cell already written. */
export interface ReadingTable {
  columns: { key: string; title: string; align: 'left' | 'centre' | 'right'; isStrong: boolean }[]
  /** `band` begins a group of rows. */
  rows: { band: string | null; isStrong: boolean; cells: string[] }[]
  notes: string[]
  /** Said where there are no rows. */
  emptyText: string
}

interface Detail {
  label: string
  value: string
}

export interface Signatory {
  place: string
  official: string
  mark: string
  name: string
  below: string[]
}

export type ReadingBlock =
  | { kind: 'heading'; text: string; level: 1 | 2 }
  | { kind: 'paragraph'; text: string; look: 'plain' | 'strong' | 'small' | 'right' }
  | { kind: 'details'; items: Detail[] }
  | { kind: 'list'; items: { label: string; text: string }[] }
  | { kind: 'table'; table: ReadingTable }
  | { kind: 'notice'; text: string }
  | {
      kind: 'changes'
      label: string
      runs: { kind: 'same' | 'deleted' | 'added'; text: string }[]
    }
  | { kind: 'bars'; title: string; items: { label: string; value: number; words: string }[] }
  | { kind: 'signatures'; by: Signatory[] }

/** A form, letter or receipt as it reads on a screen. */
export interface SheetModel {
  letterhead: { government: string; agency: string; address: string[] } | null
  title: string
  number: string
  blocks: ReadingBlock[]
  /** What stands at the foot of each page of the paper; '' for nothing. */
  foot: string
}
