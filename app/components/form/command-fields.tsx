import { createContext, useContext } from 'react'
import { hiddenNames } from './form-state.ts'

export interface CommandFieldsProps {
  /** From the loader (`newCommandId`); a repeated sending of the same content is then one act. */
  commandId: string
  /** The version of the case the reader is looking at; left out for something new. */
  expectedVersion?: number | undefined
}

/** The id of the position a page is drawn for; null on pages of nobody, and where a form is no position's. */
export const DrawnForContext = createContext<string | null>(null)

/** What makes a form safe to send twice, safe against somebody who was faster, and another position's. */
export function CommandFields({ commandId, expectedVersion }: CommandFieldsProps) {
  const positionId = useContext(DrawnForContext)
  return (
    <>
      <input type="hidden" name={hiddenNames.command} value={commandId} />
      {expectedVersion === undefined ? null : (
        <input type="hidden" name={hiddenNames.version} value={expectedVersion} />
      )}
      {positionId === null ? null : <input type="hidden" name={hiddenNames.position} value={positionId} />}
    </>
  )
}
