import { applicationText as text } from '#app/text/application.ts'
import { listText } from '#app/text/ui.ts'
import { buttonClasses } from '../button.tsx'
import { FieldChanges } from '../field-changes.tsx'
import { Timeline } from '../timeline.tsx'

interface Change {
  key: string
  label: string
  from: string | null
  to: string | null
}

export interface RecordHistoryProps {
  events: {
    key: string
    title: string
    who: string
    at: string
    when: string
    changes: Change[]
    note?: string
  }[]
  /** The fields that ever changed. */
  fields: { key: string; label: string; count: number }[]
  /** The field the history is narrowed to, or null. */
  only: string | null
}

/** Who changed what from which to which, and when; one field of it at will. */
export function RecordHistory({ events, fields, only }: RecordHistoryProps) {
  return (
    <>
      {fields.length > 0 ? (
        <form method="get" action="#riwayat" className="on-screen mb-5 flex flex-wrap items-end gap-3">
          <label className="block">
            <span className="block font-semibold text-14">{text.historyOf}</span>
            <select
              name="isian"
              defaultValue={only ?? ''}
              className="mt-1 min-h-11 max-w-full rounded-box border border-muted bg-paper px-3"
            >
              <option value="">{text.allFields}</option>
              {fields.map(({ key, label, count }) => (
                <option key={key} value={key}>
                  {label} ({count})
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className={buttonClasses('secondary')}>
            {listText.apply}
          </button>
        </form>
      ) : null}
      <Timeline
        events={events.map(({ changes, note, ...event }) => ({
          ...event,
          note:
            changes.length === 0 && note === undefined ? null : (
              <>
                {changes.length === 0 ? null : <Changes changes={changes} />}
                {note === undefined ? null : <p className="mt-1.5">{note}</p>}
              </>
            ),
        }))}
        empty={text.noHistory}
      />
    </>
  )
}

function Changes({ changes }: { changes: Change[] }) {
  return <FieldChanges changes={changes} />
}
