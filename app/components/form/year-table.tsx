import { rupiahHead, yearText } from '#app/text/ui.ts'
import type { Field, FieldValues } from '#workflows/catalogue/field.ts'
import { controlClasses } from './field-frame.tsx'
import { useField } from './form-context.tsx'
import { typedAnswer } from './record-answers.ts'

/** A field that `forYears` made of a yearly one. */
export type YearField = Field & { readonly yearOf: NonNullable<Field['yearOf']> }

interface YearTableProps {
  /** Fields of the same years, those of one yearly field after another. */
  fields: readonly YearField[]
  stored: FieldValues
}

/** What is answered for each year: a line for each year, a column for each question; Tab goes from cell to cell. */
export function YearTable({ fields, stored }: YearTableProps) {
  const columns = [...new Map(fields.map((field) => [field.yearOf.key, field])).values()]
  const years = [...new Set(fields.map((field) => field.yearOf.year))]
  const label = columns.map(({ yearOf }) => yearOf.label).join(', ')
  return (
    <fieldset className="field mb-6 max-w-field">
      <legend className="font-semibold">{`${label} ${yearText.each}`}</legend>
      {columns.map(({ yearOf, help }) => (
        <p key={yearOf.key} className="max-w-measure text-14 text-muted">
          {columns.length > 1 ? `${yearOf.label}: ${help}` : help}
        </p>
      ))}
      <table className="mt-1.5 w-full border-collapse">
        <thead>
          <tr className="text-14 text-muted">
            <th scope="col" className="w-16 pb-1 text-start font-semibold">
              {yearText.year}
            </th>
            {columns.map(({ yearOf, type }) => (
              <th key={yearOf.key} scope="col" className="pb-1 pl-3 text-start font-semibold">
                {type === 'money' ? rupiahHead(yearOf.label) : yearOf.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row" className="figure py-1 text-start align-top font-normal">
                <span className="inline-flex min-h-11 items-center">{year}</span>
              </th>
              {columns.map(({ yearOf }) => (
                <td key={yearOf.key} className="py-1 pl-3 align-top">
                  <YearCell
                    field={fields.find((each) => each.yearOf.key === yearOf.key && each.yearOf.year === year)}
                    stored={stored}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  )
}

function YearCell({ field, stored }: { field: YearField | undefined; stored: FieldValues }) {
  const key = field?.key ?? ''
  const { id, error, value } = useField(key, field === undefined ? '' : typedAnswer(field, stored[key]))
  if (field === undefined) return null
  const isMoney = field.type === 'money'
  return (
    <>
      <input
        id={id}
        name={key}
        type="text"
        defaultValue={value}
        autoComplete="off"
        inputMode={isMoney ? 'numeric' : 'text'}
        aria-label={field.label}
        aria-describedby={error ? `${id}-galat` : undefined}
        aria-invalid={error ? true : undefined}
        className={controlClasses(error, `w-full ${isMoney ? 'figure text-end' : ''}`)}
      />
      {error ? (
        <p id={`${id}-galat`} className="mt-1 font-semibold text-14 text-danger">
          {error}
        </p>
      ) : null}
    </>
  )
}
