import type { ReactNode } from 'react'
import { controlClasses, describedBy, FieldFrame } from '../form/field-frame.tsx'
import { useField } from '../form/form-context.tsx'

interface WordsParagraphProps {
  /** The list it stands in, and its place there. */
  list: string
  index: number
  name: string
  label: string
  text: string
  isLast: boolean
  focus: string | null
  /** Under the paragraph: what was said of it. */
  after?: ReactNode
}

/** One paragraph, with the buttons that move it, take it out, or put another one after it. */
export function WordsParagraph({
  list,
  index,
  name,
  label,
  text,
  isLast,
  focus,
  after,
}: WordsParagraphProps) {
  const { id, error, value } = useField(name, text)
  const lines = Math.min(12, Math.max(2, Math.ceil(value.length / 80)))
  return (
    <div className="mb-4">
      <FieldFrame id={id} label={label} error={error}>
        <textarea
          id={id}
          name={name}
          rows={lines}
          defaultValue={value}
          // biome-ignore lint/a11y/noAutofocus: after a move the reader goes on where the paragraph went
          autoFocus={focus === name}
          aria-describedby={describedBy(id, { error })}
          aria-invalid={error ? true : undefined}
          className={`field-sizing-content block max-h-96 ${controlClasses(error)}`}
        />
      </FieldFrame>
      <p className="-mt-5 flex flex-wrap gap-x-4 text-14">
        {index > 0 ? <Step value={`${list}:${index}:up`} label="Naikkan" about={label} /> : null}
        {isLast ? null : <Step value={`${list}:${index}:down`} label="Turunkan" about={label} />}
        <Step value={`${list}:${index}:remove`} label="Hapus" about={label} />
        <Step value={`${list}:${index}:add`} label="Tambah sesudah ini" about={label} />
      </p>
      {after}
    </div>
  )
}

function Step({ value, label, about }: { value: string; label: string; about: string }) {
  return (
    <button
      type="submit"
      name="langkah"
      value={value}
      className="min-h-8 cursor-pointer text-primary underline underline-offset-2 hover:text-pressed max-sm:min-h-11"
    >
      {label}
      <span className="sr-only">: {about}</span>
    </button>
  )
}
