import { evidenceText as text } from '#app/text/evidence.ts'
import { evidence } from '#workflows/catalogue/evidence.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { OptionRow } from '../form/choice-field.tsx'
import { GroupFrame } from '../form/field-frame.tsx'
import { useField } from '../form/form-context.tsx'
import { RecordField } from '../form/record-field.tsx'
import { OpenMark } from '../open-mark.tsx'

export interface EvidenceFieldsProps {
  stored: FieldValues
  subjects: { value: string; label: string; isChosen: boolean }[]
}

/** What evidence says of itself, and what it is about. The ground is asked for where it is restricted. */
export function EvidenceFields({ stored, subjects }: EvidenceFieldsProps) {
  const ground = useField('ground')
  return (
    <div className="group/fields">
      {evidence.fields.map((field) => (
        <div
          key={field.key}
          className={
            field.key === 'ground' && ground.error === undefined
              ? 'hidden group-has-[input[value=restricted]:checked]/fields:block'
              : undefined
          }
        >
          <RecordField field={field} stored={stored[field.key]} />
        </div>
      ))}
      <SubjectBoxes subjects={subjects} />
    </div>
  )
}

/** What is named already first; the rest of the agency's list is folded away until it is wanted. */
function SubjectBoxes({ subjects }: Pick<EvidenceFieldsProps, 'subjects'>) {
  const named = subjects.filter(({ isChosen }) => isChosen)
  const { id, error, values } = useField(
    'untuk',
    named.map(({ value }) => value),
  )
  const others = subjects.filter(({ isChosen }) => !isChosen)
  const row = ({ value, label }: EvidenceFieldsProps['subjects'][number]) => (
    <OptionRow
      key={value}
      value={value}
      label={label}
      type="checkbox"
      id={`${id}-${value}`}
      name="untuk"
      isChosen={values.includes(value)}
    />
  )
  return (
    <GroupFrame id={id} label={text.about} help={text.aboutHelp} error={error} isOptional={false}>
      {named.map(row)}
      {others.length === 0 ? null : (
        <details open={others.some(({ value }) => values.includes(value))} className="group">
          <summary className="inline-flex min-h-11 cursor-pointer items-center gap-2 font-semibold text-primary">
            {text.aboutOthers(others.length)}
            <OpenMark />
          </summary>
          <div className="max-h-96 overflow-y-auto">{others.map(row)}</div>
        </details>
      )}
    </GroupFrame>
  )
}
