import { type ReactNode, useContext } from 'react'
import { formText } from '#app/text/ui.ts'
import { type ButtonLook, buttonClasses } from '../button.tsx'
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
