import { listText } from '#app/text/ui.ts'
import { buttonClasses } from './button.tsx'
import { CommandFields } from './form/command-fields.tsx'
import { Notice } from './notice.tsx'

/** The name under which the act to be taken back is sent. */
export const undoFieldName = 'urungkan'

interface ConfirmedNoticeProps {
  /** What was recorded, in a sentence. */
  sentence: string
  /** The page that takes it back. */
  action: string
  /** The act that confirmed; null where the reader may take none back. */
  confirmedBy: string | null
  commandId: string
}

/** What was just confirmed in bulk, with the way to take it back. */
export function ConfirmedNotice({ sentence, action, confirmedBy, commandId }: ConfirmedNoticeProps) {
  return (
    <Notice tone="good" isNews>
      <p>{sentence}</p>
      {confirmedBy === null ? null : (
        <form method="post" action={action} className="mt-2">
          <CommandFields commandId={commandId} />
          <input type="hidden" name={undoFieldName} value={confirmedBy} />
          <button type="submit" className={buttonClasses('secondary')}>
            {listText.undo}
          </button>
        </form>
      )}
    </Notice>
  )
}
