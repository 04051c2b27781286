import { type ReactNode, useContext } from 'react'
import { formText, listText } from '#app/text/ui.ts'
import { ButtonLink, type ButtonLook, buttonClasses } from '../button.tsx'
import { FormContext } from './form-context.tsx'

interface SubmitButtonProps {
  /** Says what happens: "Ajukan ke Diskominfo". */
  children: ReactNode
  look?: ButtonLook
  /** Which of several buttons was pressed: sent as a field. */
  name?: string
  value?: string
}

/** Sends its form once; a second press while it is under way does nothing. */
export function SubmitButton({ children, look = 'primary', name, value }: SubmitButtonProps) {
  const { isSending } = useContext(FormContext)
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-disabled={isSending || undefined}
      className={buttonClasses(look)}
    >
      {children}
      <span role="status" className="sr-only">
        {isSending ? formText.sending : ''}
      </span>
    </button>
  )
}

/** The buttons under a form: the one that sends, then the ways out. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="on-screen mt-7 flex flex-wrap items-center gap-3">{children}</div>
}

interface FormEndProps {
  /** What the button says. */
  press: ReactNode
  look?: ButtonLook
  /** Where one goes who does not send. */
  cancel: string
  cancelLabel?: string
}

/** The end of most forms: the button that sends, and the way out. */
export function FormEnd({ press, look = 'primary', cancel, cancelLabel = listText.cancel }: FormEndProps) {
  return (
    <FormActions>
      <SubmitButton look={look}>{press}</SubmitButton>
      <ButtonLink href={cancel} look="quiet">
        {cancelLabel}
      </ButtonLink>
    </FormActions>
  )
}
