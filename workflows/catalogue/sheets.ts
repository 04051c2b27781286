import { application } from './application.ts'
import { type ChoiceLists, withChoices } from './architecture/choices.ts'
import { objectKindNames, recordOf } from './architecture/kinds.ts'
import type { EndKind } from './architecture/relations.ts'
import type { RecordKind } from './field.ts'
import { gap } from './gap.ts'
import { initiative } from './initiative.ts'
import { headerKey } from './name-key.ts'
import { relationRecord } from './relation-record.ts'
import { forYears } from './yearly.ts'

/** What a sheet of the roadmap lists. */
export type RoadmapSheet = 'gap' | 'initiative'

/** What one sheet of the city's workbook lists: a kind of thing, or what hangs together with what. */
export type SheetKind = EndKind | RoadmapSheet | 'relation'

/** In the order of the workbook: applications, the objects by their domains, the roadmap, then what hangs together. */
export const sheetKinds: readonly SheetKind[] = [
  'application',
  ...objectKindNames,
  'gap',
  'initiative',
  'relation',
]

export function isRoadmapSheet(kind: string): kind is RoadmapSheet {
  return kind === 'gap' || kind === 'initiative'
}

export function isSheetKind(text: string): text is SheetKind {
  return (sheetKinds as readonly string[]).includes(text)
}

/** The declaration behind a sheet. */
export function sheetRecord(kind: SheetKind): RecordKind {
  switch (kind) {
    case 'application':
      return application
    case 'gap':
      return gap
    case 'initiative':
      return initiative
    case 'relation':
      return relationRecord
    default:
      return recordOf(kind)
  }
}

/** What a sheet is made by, beside its declaration. */
export interface SheetTerms {
  readonly lists: ChoiceLists
  /** The years of the roadmap: what is answered once a year has a column for each of them. */
  readonly years: readonly number[]
}

/** The declaration of a sheet as it holds for this city. */
export function declaredSheet(kind: SheetKind, { lists, years }: SheetTerms): RecordKind {
  return forYears(withChoices(sheetRecord(kind), lists), years)
}

// What a spreadsheet takes as the name of a sheet.
const longestName = 31

/** The name of the sheet that lists a kind. */
export function sheetName(kind: SheetKind): string {
  return sheetRecord(kind).label.slice(0, longestName).trim()
}

const kindsByName = new Map(sheetKinds.map((kind) => [headerKey(sheetName(kind)), kind]))

/** What a sheet of this name lists; null where the name is no kind's. */
export function sheetKindOf(name: string): SheetKind | null {
  return kindsByName.get(headerKey(name)) ?? null
}

/** The fields without which a row of a sheet says nothing. */
export function keyFields(kind: SheetKind): readonly string[] {
  return kind === 'relation' ? ['relation', 'fromName', 'toName'] : [nameField(kind)]
}

/** The field by which people know a thing. */
export function nameField(kind: SheetKind): string {
  return kind === 'gap' ? 'title' : 'name'
}

/** The field that tells apart two of one name and owner; only applications have one. */
export function variantField(kind: SheetKind): string | null {
  return kind === 'application' ? 'medium' : null
}
