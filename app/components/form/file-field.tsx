import { fileSize } from '#app/text/figures.ts'
import { fileHelp } from '#app/text/ui.ts'
import { controlClasses, describedBy, FieldFrame, type FieldProps } from './field-frame.tsx'
import { useField } from './form-context.tsx'

interface FileFieldProps extends Omit<FieldProps, 'stored'> {
  /** In bytes; told before one chooses. */
  mostBytes: number
  /** What the browser offers: "application/pdf,image/jpeg". */
  accept?: string
  /** The same in words: "PDF atau foto". */
  kinds?: string
}

/** One file. A browser never fills it again: after an error it is chosen once more. */
export function FileField({ name, label, help, isOptional, mostBytes, accept, kinds = '' }: FileFieldProps) {
  const { id, error } = useField(name)
  const hints = (
    <>
      {help ? <span className="block">{help}</span> : null}
      <span className="block">{fileHelp(fileSize(mostBytes).replace(',0 ', ' '), kinds)}</span>
    </>
  )
  return (
    <FieldFrame id={id} label={label} help={hints} error={error} isOptional={isOptional ?? false}>
      <input
        id={id}
        name={name}
        type="file"
        accept={accept}
        aria-describedby={describedBy(id, { help: hints, error })}
        aria-invalid={error ? true : undefined}
        className={`${controlClasses(error, 'w-full max-w-field')} file:mr-3 file:cursor-pointer file:rounded-box file:border-0 file:bg-primary-ground file:px-3 file:py-1 file:font-semibold file:text-primary`}
      />
    </FieldFrame>
  )
}
