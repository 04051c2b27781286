import type { ReactNode } from 'react'
import { formText } from '#app/text/ui.ts'
import { isNone, notKnownReason } from '#workflows/catalogue/absence.ts'
import {
  type Field,
  type FieldValues,
  type RecordKind,
  type Visibility,
  visibleFields,
} from '#workflows/catalogue/field.ts'
import { forYears } from '#workflows/catalogue/yearly.ts'
import { OpenMark } from '../open-mark.tsx'
import { FormFrame, type FormFrameProps } from './form-frame.tsx'
import { withLabelledErrors } from './form-state.ts'
import { RecordField } from './record-field.tsx'
import { type YearField, YearTable } from './year-table.tsx'

export interface RecordFormProps extends Omit<FormFrameProps, 'children' | 'hasFiles'> {
  /** The declaration; a kind that the code knows has a form of its own, so that a page brings no other. */
  kind: RecordKind
  /** The years that yearly fields are asked for; none where the kind has no such fields. */
  years?: readonly number[]
  /** What is stored now; empty for a new record. */
  stored: FieldValues
  /** Fields answered with "tidak diketahui", and why. */
  notKnown?: Readonly<Record<string, string>>
  /** Up to which class this reader may see and write. */
  clearance: Visibility
  /** Only these fields, in the catalogue's order; left out: all. */
  only?: readonly string[]
  /** Fields this form insists on: a value, or "tidak diketahui" and a reason. */
  mayBeUnknown?: readonly string[]
  /** What the folded part is called and who fills it in; left out: the technical fields of an application. */
  folded?: { title: string; help: string }
  /** More controls after the record's own. */
  children?: ReactNode
  /** The buttons. */
  actions: ReactNode
}

/** The form of a catalogue record: its fields by their declaration, the technical ones folded away. */
export function RecordForm({ kind, stored, clearance, only, actions, children, ...rest }: RecordFormProps) {
  const { notKnown = {}, mayBeUnknown = [], years = [], state, ...others } = rest
  const { folded = { title: formText.technical, help: formText.technicalHelp }, ...frame } = others
  const fields: readonly Field[] = visibleFields(forYears(kind, years), clearance).filter(
    (field) => !only || only.includes(field.key),
  )
  const placed = state ? withLabelledErrors(state, fields) : state
  const technical = fields.filter((field) => field.tier === 'technical')
  const draw = (part: Part) => {
    if (part.yearly.length > 0) return <YearTable key={part.key} fields={part.yearly} stored={stored} />
    const { field } = part
    return (
      <RecordField
        key={part.key}
        field={field}
        stored={stored[field.key]}
        notKnownReason={notKnown[field.key] ?? notKnownReason(field, stored) ?? undefined}
        mayBeUnknown={mayBeUnknown.includes(field.key) || field.absences?.includes('not-known') === true}
        isNone={isNone(field, stored)}
        isOptional={field.required === 'never' && !mayBeUnknown.includes(field.key)}
      />
    )
  }
  return (
    <FormFrame state={placed} {...frame}>
      {partsOf(fields.filter((field) => field.tier === 'basic')).map(draw)}
      {technical.length > 0 ? (
        <details
          open={technical.some((field) => placed?.fieldErrors[field.key])}
          className="group mb-6 max-w-page rounded-box border border-line bg-paper"
        >
          <summary className="flex min-h-11 cursor-pointer items-center gap-2 px-5 py-2 font-semibold text-primary">
            {folded.title} ({technical.length})
            <OpenMark />
          </summary>
          <div className="border-line border-t px-5 pt-4">
            <p className="mb-5 max-w-measure text-14 text-muted">{folded.help}</p>
            {partsOf(technical).map(draw)}
          </div>
        </details>
      ) : null}
      {children}
      {actions}
    </FormFrame>
  )
}

interface Part {
  key: string
  field: Field
  /** Fields of years that stand one after another, and are asked as one table. */
  yearly: YearField[]
}

function partsOf(fields: readonly Field[]): Part[] {
  const parts: Part[] = []
  for (const field of fields) {
    const last = parts.at(-1)
    if (!isOfYear(field)) parts.push({ key: field.key, field, yearly: [] })
    else if (last !== undefined && last.yearly.length > 0) last.yearly.push(field)
    else parts.push({ key: field.key, field, yearly: [field] })
  }
  return parts
}

function isOfYear(field: Field): field is YearField {
  return field.yearOf !== undefined
}
