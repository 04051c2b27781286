import { hiddenNames } from './form-state.ts'

export interface CommandFieldsProps {
  /** From the loader (`newCommandId`); a repeated sending of the same content is then one act. */
  commandId: string
  /** The version of the case the reader is looking at; left out for something new. */
  expectedVersion?: number | undefined
}

/** What makes a form safe to send twice, and safe against somebody who was faster. */
export function CommandFields({ commandId, expectedVersion }: CommandFieldsProps) {
  return (
    <>
      <input type="hidden" name={hiddenNames.command} value={commandId} />
      {expectedVersion === undefined ? null : (
        <input type="hidden" name={hiddenNames.version} value={expectedVersion} />
      )}
    </>
  )
}
