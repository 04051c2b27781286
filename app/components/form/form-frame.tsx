import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { CommandFields, type CommandFieldsProps, DrawnForContext } from './command-fields.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { FormContext } from './form-context.tsx'
import { type FormState, hiddenNames } from './form-state.ts'
import { useDraft } from './use-draft.tsx'

export interface FormFrameProps {
  /** What the action of this page answered last; undefined before the first attempt. */
  state: FormState | null | undefined
  /** From the loader: the command id and, for a change, the version the reader is looking at. */
  command: CommandFieldsProps
  /** Tells forms of one page apart. */
  name?: string
  /** Where to send, if not to this page. */
  action?: string
  /** For buttons that stand outside of it. */
  id?: string
  /** The form carries files. */
  hasFiles?: boolean
  /** The act is the person's own, under whichever position: a password, the choice of a position. */
  isPersonal?: boolean
  /** What the form is about where its path does not say it: the item that the query opens. */
  about?: string
  /** What stands in it was typed and is not saved, though nothing was refused. */
  isUnsaved?: boolean
  children: ReactNode
}

/**
 * A form that works the same with and without scripts: sent as a document, so a lost line or a second
 * press loses nothing, and what was typed comes back with the answer. Until it is saved it is kept in the browser
 * too, and offered back.
 */
export function FormFrame({ state, command, name = '', action, id, ...rest }: FormFrameProps) {
  const { hasFiles = false, isPersonal = false, about = '', isUnsaved = false, children } = rest
  const own = state && state.form === name ? state : null
  const form = useRef<HTMLFormElement>(null)
  const { isSending, onSubmit } = useSendOnce()
  const notice = useDraft(form, {
    commandId: command.commandId,
    name,
    about,
    isUnsaved: isUnsaved || own !== null,
    isKept: !isPersonal,
  })
  const fields = <CommandFields {...command} />
  return (
    <FormContext.Provider value={{ name, state: own, isSending }}>
      {own ? <ErrorSummary state={own} /> : null}
      {notice}
      <form
        ref={form}
        id={id}
        className="form-frame"
        method="post"
        action={action}
        encType={hasFiles ? 'multipart/form-data' : undefined}
        noValidate
        onSubmit={onSubmit}
      >
        {isPersonal ? <DrawnForContext.Provider value={null}>{fields}</DrawnForContext.Provider> : fields}
        {name === '' ? null : <input type="hidden" name={hiddenNames.form} value={name} />}
        {children}
      </form>
    </FormContext.Provider>
  )
}

/** Holds a form back from being sent twice; a page that comes back from history may send again. */
function useSendOnce() {
  const [isSending, setSending] = useState(false)
  const isSent = useRef(false)
  useEffect(() => {
    const release = () => {
      isSent.current = false
      setSending(false)
    }
    addEventListener('pageshow', release)
    return () => removeEventListener('pageshow', release)
  }, [])
  function onSubmit(event: FormEvent) {
    if (isSent.current) event.preventDefault()
    isSent.current = true
    setSending(true)
  }
  return { isSending, onSubmit }
}
