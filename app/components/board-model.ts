import type { DecisionCode } from '#workflows/catalogue/decision.ts'

/**
 * What the first page shows: plain and JSON-safe. The view `cycleBoard` returns
 * this shape (views may not import components, so the route's types compare the two).
 */
export interface BoardModel {
  /** The government in full: 'Pemerintah Kota Malang'. */
  government: string
  /** Hours the city is ahead of UTC. */
  utcOffsetHours: number
  /** The cycle under way, or the latest one; null before the first is opened. */
  cycle: BoardCycle | null
}

export interface BoardCycle {
  year: number
  /** Grounds of the review in words, as the cycle was opened with. */
  grounds: string[]
  /** All stages in order, from the workflow's own labels and descriptions. */
  stages: { code: string; label: string; description: string }[]
  /** Which of `stages` the cycle stands at, counted from 0. */
  stageIndex: number
  /** Dates of the timetable, earliest first: what falls due, and the instant in UTC. */
  deadlines: { label: string; at: string; note: string | null }[]
  /** A remark the reader must not miss (a rehearsal, simulated readings), or null. */
  note: string | null
  /** Agencies whose review runs while others still hand in; 0 in the other stages. */
  running: number
  dossiers: BoardDossier[]
  documents: BoardDocument[]
}

export interface BoardDossier {
  id: string
  organisation: string
  /** The workflow's label of the stage, and whether it waits, needs care or is done. */
  stage: { label: string; tone: StageTone }
  /** What the agency runs: what it submitted, or before that its inventory. */
  applications: number
  /** What its inventory holds today. */
  registered: number
  /** Handed in at least once. */
  isHandedIn: boolean
  /** How many of them are under review. */
  submitted: number
  /** How many of those are in a dossier that is being mended. */
  inRepair: number
  opinionsGiven: number
  /** Three per application under review. */
  opinionsExpected: number
  /** Decisions so far by code; a code without a decision may be absent. */
  decisions: Partial<Record<DecisionCode, number>>
}

export interface BoardDocument {
  id: string
  /** The kind in words: 'Keputusan Wali Kota', 'Tanda terima'. */
  kind: string
  title: string
  number: string | null
  /** When it was made, an instant in UTC. */
  madeAt: string
  pages: number
  bytes: number
}

export type StageTone = 'waiting' | 'attention' | 'done'
