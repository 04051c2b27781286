import { answerKeys, type FieldValue, type FieldValues, type RecordKind } from '#workflows/catalogue/field.ts'
import type { SheetEnd, SheetRelationName } from '#workflows/catalogue/sheet-relations.ts'
import { nameField, type SheetKind } from '#workflows/catalogue/sheets.ts'
import type { Listed } from '../inventory-row.ts'
import type { GivenRow } from './given-rows.ts'

/** `skipped` is left out on purpose: its owner is none of this city's. */
export const rowStates = ['new', 'changed', 'same', 'error', 'question', 'skipped'] as const
export type RowState = (typeof rowStates)[number]

/** An application, an object, a gap or an initiative on record, as far as an import has to know it. */
export interface KnownRecord {
  readonly id: string
  readonly organisationId: string
  readonly name: string
  readonly nameKey: string
  /** What tells it apart from another of its name and owner; '' where nothing does. */
  readonly variant: string
  readonly version: number
  readonly fields: FieldValues
  /** It has left the architecture or the roadmap: its name stays taken. */
  readonly isRetired?: boolean
}

export interface KnownOrganisation {
  readonly id: string
  readonly name: string
  readonly abbreviation: string
}

/** One answer under its own key (absences have theirs), as in the log. */
export interface FieldChange {
  readonly key: string
  readonly before: FieldValue | null
  readonly after: FieldValue | null
}

/** Which applications a row may be about: of nearly the same name, or of the same name elsewhere. */
export interface RowQuestion {
  readonly kind: 'like-name' | 'other-agency'
  readonly candidates: readonly {
    readonly applicationId: string
    readonly name: string
    readonly organisationId: string
  }[]
}

/** 'new', or the id of the application that the row is about. */
export type RowAnswer = string

/** What is to be done with one row. Plain JSON. */
export interface RowPlan {
  /** What its sheet lists. Absent in what was stored before there were others than applications. */
  readonly kind?: SheetKind
  readonly row: number
  readonly name: string
  readonly state: RowState
  readonly organisationId: string | null
  /** What the row is about; null for what is new or cannot be told yet. */
  readonly applicationId: string | null
  /** The version of that application that was looked at. */
  readonly version: number | null
  /** Of what is on record; a new row brings all that it says (`changesOf`). */
  readonly changes: readonly FieldChange[]
  /** Why the row is an error; names the allowed values. */
  readonly problems: readonly string[]
  readonly warnings: readonly string[]
  /** The keys of the columns that problems and warnings are about. */
  readonly marked: readonly string[]
  /** What there is to ask, kept when it has been answered. */
  readonly question: RowQuestion | null
}

/** A plan with the answers that writing it needs. */
export interface WritablePlan extends RowPlan {
  readonly fields: FieldValues
  /** Of a row of relations: what ends, and what is made. */
  readonly relation?: RelationWrite
}

/** An end of a relation: a stored thing by its id, or what a row of the same file makes (`newThingId`). */
export interface WrittenEnd {
  readonly id: string
  readonly kind: SheetEnd
}

/** What stands between two things: a relation of the architecture, or a link of the roadmap. */
export interface StandingBetween {
  readonly id: string
  readonly kind: SheetRelationName
  readonly fromId: string
  readonly toId: string
}

export interface RelationWrite {
  readonly ends: StandingBetween | null
  readonly make: {
    readonly kind: SheetRelationName
    readonly from: WrittenEnd
    readonly to: WrittenEnd
  } | null
}

/** What a row brings, in the order of the declaration: a new one all that it says. */
export function changesOf(
  record: RecordKind,
  { plan, given }: { plan: RowPlan; given: Pick<GivenRow, 'name' | 'fields'> },
): readonly FieldChange[] {
  if (plan.state !== 'new') return plan.changes
  const says: FieldValues = { ...given.fields, [nameField(plan.kind ?? 'application')]: given.name }
  return record.fields.flatMap(answerKeys).flatMap((key) => {
    const after = says[key]
    return after === undefined ? [] : [{ key, before: null, after }]
  })
}

/** Stands for the id of what a row will make, until it is made. */
export function newThingId({ kind, row }: { kind: SheetKind | SheetEnd; row: number }): string {
  return `baru:${kind}:${row}`
}

/** Something that is wrong with the answers of one record, and with which field. */
export interface AnswerProblem {
  readonly key: string
  readonly sentence: string
}

export interface PlanInput {
  /** What all these rows list. */
  readonly listed: Listed
  /** What is wrong with answers as a whole, given what was stored; none: they may be saved. */
  readonly check: (fields: FieldValues, stored: FieldValues) => readonly AnswerProblem[]
  /** Rows whose answers were found good before: where they do the same now, they are the same answers. */
  readonly good?: ReadonlySet<number>
  /** Stable ids in the file that it may not use, each with the sentence that says why. */
  readonly foreign?: ReadonlyMap<string, string>
  readonly rows: readonly GivenRow[]
  /** All living organisations. */
  readonly organisations: readonly KnownOrganisation[]
  /** The agency the import is for; null for the whole city. */
  readonly importFor: string | null
  /** What is on record within the reach of the import: of an agency, its own only. */
  readonly existing: readonly KnownRecord[]
  readonly answers: ReadonlyMap<number, RowAnswer>
  /** By the key of the owner as it is written: whose rows these are, or null to leave them out. */
  readonly owners: ReadonlyMap<string, string | null>
  /** Whether a blank cell takes the stored answer away. */
  readonly emptiesBlanks: boolean
  /** Organisations whose data lie with the reviewers. */
  readonly frozen: ReadonlySet<string>
}
