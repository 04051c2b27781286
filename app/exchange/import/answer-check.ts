import { hash } from 'node:crypto'
import type { FieldValues, RecordKind } from '#workflows/catalogue/field.ts'
import { recordSchema } from '#workflows/catalogue/schema.ts'
import type { AnswerProblem } from './row-plan.ts'

/** Holds answers against a declaration, as they have to be to be saved. */
export function answerCheck(
  record: RecordKind,
  thisYear?: number,
): (fields: FieldValues) => readonly AnswerProblem[] {
  const schema = recordSchema(record, { moment: 'saving', ...(thisYear === undefined ? {} : { thisYear }) })
  return (fields) => {
    const parsed = schema.safeParse(fields)
    if (parsed.success) return []
    return parsed.error.issues.map(({ path, message }) => ({ key: String(path[0] ?? ''), sentence: message }))
  }
}

/** Tells one state of a declaration from another: what was found good by one is good by it still. */
export function declarationMark(record: RecordKind): string {
  return hash('sha256', JSON.stringify(record))
}
