import type { Grant } from '#workflows/engine/permission.ts'
import type { HandInTime } from '../hand-in-time.ts'

/** What a letter is written from: the event as it is in the log, and what it is about, in words. */
export interface LetterFacts {
  caseId: string
  /** Content of the event. */
  payload: Readonly<Record<string, unknown>>
  /** Content of the case now: what an event decides is kept there. */
  context: Readonly<Record<string, unknown>>
  fromStage: string | null
  toStage: string | null
  /** "Sari Wulandari (Kepala Dinas Pertanian)", or what acted by itself. */
  by: string
  /** The agency it is about; empty for what concerns the whole city. */
  agency: string
  organisationId: string
  /** The application it is about; empty for a dossier, a day, a decree. */
  application: string
  applicationId: string
  submissionId: string
  year: number
  /** End of each part of the year (ISO, UTC); null before there is a timetable. */
  ends: { review: string; reply: string; decree: string; execution: string } | null
  /** "Kamis, 8 Agustus 2026 pukul 09.10 WIB di Ruang NCC", for what has a turn or a day. */
  turn: string
  /** When that turn begins (ISO, UTC). */
  turnAt: string | null
  /** Title of the decree it is about; empty otherwise. */
  decree: string
  /** An instant in words: "Jumat, 7 Agustus 2026 pukul 16.00 WIB". */
  when: (at: string) => string
}

/** One thing told to one person. */
export interface LetterPart {
  /** One line: what it is about. */
  subject: string
  /** What happened, with the comment that came with it. */
  lines: readonly string[]
  /** What the reader has to do; null for news. */
  next: string | null
  /** By when (ISO, UTC); null when nothing runs out. */
  dueAt: string | null
  /** Both ends, where it is the time to hand a dossier in that runs. */
  handIn?: HandInTime | null
  path: string | null
}

/** Somebody is told. */
export interface Told {
  /** Who, by role and by how their agency stands to the agency it is about. */
  to: (facts: LetterFacts) => readonly Grant[]
  write: (facts: LetterFacts) => LetterPart
}

/** Nobody is told, and why that is right. */
export interface Untold {
  nobody: string
}

export type LetterRule = readonly Told[] | Untold

/** The two people of the agency it is about. */
export const ownAgency: readonly Grant[] = [
  { role: 'representative', on: 'own' },
  { role: 'agency-head', on: 'own' },
]

export const ownHead: readonly Grant[] = [{ role: 'agency-head', on: 'own' }]

export const ownRepresentative: readonly Grant[] = [{ role: 'representative', on: 'own' }]

/** Everybody of the agencies that take part in the cycle. */
export const everyAgency: readonly Grant[] = [
  { role: 'representative', on: 'any' },
  { role: 'agency-head', on: 'any' },
]

/** The offices that review, and those who lead the desk. */
export const everyOffice: readonly Grant[] = [
  { role: 'planning-reviewer', on: 'any' },
  { role: 'budget-reviewer', on: 'any' },
  { role: 'desk-officer', on: 'any' },
  { role: 'ict-head', on: 'any' },
]

export const secretary: readonly Grant[] = [{ role: 'regional-secretary', on: 'any' }]

/** Whoever may send an event: those whose step is next. `when` narrows it to events that carry these values. */
export function whoMay(grants: readonly Grant[], when: Readonly<Record<string, string>> = {}): Grant[] {
  return grants
    .filter((grant) => grant.role !== 'system')
    .filter((grant) => Object.entries(grant.when ?? {}).every(([key, value]) => when[key] === value))
    .map(({ role, on }) => ({ role, on }))
}

/** Only when the case came into this stage. */
export function onReaching(stage: string, grants: readonly Grant[]): Told['to'] {
  return (facts) => (facts.toStage === stage && facts.fromStage !== stage ? grants : [])
}

/** A text of the event; empty when it has none of that name. */
export function textOf(values: Readonly<Record<string, unknown>>, key: string): string {
  const value = values[key]
  return typeof value === 'string' ? value : ''
}

/** An instant of the event or of the case; null when there is none. */
export function instantOf(values: Readonly<Record<string, unknown>>, key: string): string | null {
  return textOf(values, key) || null
}

export function news(part: Pick<LetterPart, 'subject' | 'lines' | 'path'>): LetterPart {
  return { ...part, next: null, dueAt: null }
}
