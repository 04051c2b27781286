import { verificationText } from '#app/text/verification.ts'
import { buttonClasses } from '../button.tsx'
import { controlClasses, describedBy, FieldFrame } from '../form/field-frame.tsx'

interface CodeFormProps {
  typed: string | null
  error: string | null
}

/** The code as it stands on the paper; asking changes nothing, so the form is a GET. */
export function CodeForm({ typed, error }: CodeFormProps) {
  const { codeHelp: help } = verificationText
  const id = 'kode'
  return (
    <form method="get" action="/v" className="mt-4">
      <FieldFrame id={id} label={verificationText.code} help={help} error={error ?? undefined}>
        <input
          id={id}
          name="kode"
          defaultValue={typed?.slice(0, 60)}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-describedby={describedBy(id, { help, error: error ?? undefined })}
          aria-invalid={error === null ? undefined : true}
          className={controlClasses(error ?? undefined, 'w-80 max-w-full')}
        />
      </FieldFrame>
      <p className="mt-5">
        <button type="submit" className={buttonClasses('primary')}>
          {verificationText.look}
        </button>
      </p>
    </form>
  )
}
