import type { ReactNode } from 'react'
import { formText } from '#app/text/ui.ts'
import { isNone, notKnownReason } from '#workflows/catalogue/absence.ts'
import { type Field, type FieldValues, type Visibility, visibleFields } from '#workflows/catalogue/field.ts'
import { OpenMark } from '../open-mark.tsx'
import { FormFrame, type FormFrameProps } from './form-frame.tsx'
import { withLabelledErrors } from './form-state.ts'
import { RecordField } from './record-field.tsx'
import { type RecordKindName, recordKinds } from './record-values.ts'

export interface RecordFormProps extends Omit<FormFrameProps, 'children' | 'hasFiles'> {
  kind: RecordKindName
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
  /** More controls after the record's own. */
  children?: ReactNode
  /** The buttons. */
  actions: ReactNode
}

/** The form of a catalogue record: its fields by their declaration, the technical ones folded away. */
export function RecordForm({ kind, stored, clearance, only, actions, children, ...rest }: RecordFormProps) {
  const { notKnown = {}, mayBeUnknown = [], state, ...frame } = rest
  const fields: readonly Field[] = visibleFields(recordKinds[kind], clearance).filter(
    (field) => !only || only.includes(field.key),
  )
  const placed = state ? withLabelledErrors(state, fields) : state
  const technical = fields.filter((field) => field.tier === 'technical')
  const draw = (field: (typeof fields)[number]) => (
    <RecordField
      key={field.key}
      field={field}
      stored={stored[field.key]}
      notKnownReason={notKnown[field.key] ?? notKnownReason(field, stored) ?? undefined}
      mayBeUnknown={mayBeUnknown.includes(field.key) || field.absences?.includes('not-known') === true}
      isNone={isNone(field, stored)}
      isOptional={field.required === 'never' && !mayBeUnknown.includes(field.key)}
    />
  )
  return (
    <FormFrame state={placed} {...frame}>
      {fields.filter((field) => field.tier === 'basic').map(draw)}
      {technical.length > 0 ? (
        <details
          open={technical.some((field) => placed?.fieldErrors[field.key])}
          className="group mb-6 max-w-[52rem] rounded-box border border-line bg-paper"
        >
          <summary className="flex min-h-11 cursor-pointer items-center gap-2 px-5 py-2 font-semibold text-primary">
            {formText.technical} ({technical.length})
            <OpenMark />
          </summary>
          <div className="border-line border-t px-5 pt-4">
            <p className="mb-5 max-w-measure text-14 text-muted">{formText.technicalHelp}</p>
            {technical.map(draw)}
          </div>
        </details>
      ) : null}
      {children}
      {actions}
    </FormFrame>
  )
}
