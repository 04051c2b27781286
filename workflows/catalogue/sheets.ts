import { application } from './application.ts'
import { objectKindNames, recordOf } from './architecture/kinds.ts'
import { relationRecord } from './architecture/relation-record.ts'
import type { EndKind } from './architecture/relations.ts'
import type { RecordKind } from './field.ts'
import { headerKey } from './name-key.ts'

/** What one sheet of the city's workbook lists: a kind of thing, or what hangs together with what. */
export type SheetKind = EndKind | 'relation'

/** In the order of the workbook: applications, the objects by their domains, then the relations between them. */
export const sheetKinds: readonly SheetKind[] = ['application', ...objectKindNames, 'relation']

export function isSheetKind(text: string): text is SheetKind {
  return (sheetKinds as readonly string[]).includes(text)
}

/** The declaration behind a sheet. */
export function sheetRecord(kind: SheetKind): RecordKind {
  if (kind === 'application') return application
  return kind === 'relation' ? relationRecord : recordOf(kind)
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
  return kind === 'relation' ? ['relation', 'fromName', 'toName'] : ['name']
}

/** The field that tells apart two of one name and owner; only applications have one. */
export function variantField(kind: SheetKind): string | null {
  return kind === 'application' ? 'medium' : null
}
