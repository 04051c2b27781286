import { settingsText } from '#app/text/settings.ts'
import { listText } from '#app/text/ui.ts'
import { Section } from '../section.tsx'
import { Timeline } from '../timeline.tsx'

export interface ChangeOfSetting {
  key: string
  label: string
  from: string
  to: string
}

interface HistoryProps {
  /** Said where nothing was ever changed. */
  empty?: string
  history: {
    key: string
    at: string
    when: string
    who: string
    position: string
    changes: ChangeOfSetting[]
  }[]
}

/** Who changed a setting, when, and what became what; newest first. */
export function SettingHistory({ history, empty = settingsText.noHistory }: HistoryProps) {
  return (
    <Section id="riwayat" title={settingsText.history}>
      <Timeline
        empty={empty}
        events={history.map(({ key, at, when, who, position, changes }, index) => ({
          key,
          at,
          when,
          who: position === who ? who : `${who}, ${position}`,
          title: titleOf(changes, index === history.length - 1),
          note: changes.length === 0 ? null : <Changes changes={changes} />,
        }))}
      />
    </Section>
  )
}

function titleOf(changes: ChangeOfSetting[], isFirst: boolean): string {
  if (changes.length > 0) return changes.map(({ label }) => label).join(', ')
  return isFirst ? settingsText.firstValue : settingsText.restated
}

function Changes({ changes }: { changes: ChangeOfSetting[] }) {
  return (
    <ul className="grid gap-1 text-14">
      {changes.map(({ key, label, from, to }) => (
        <li key={key} className="wrap-anywhere">
          {changes.length > 1 ? <span className="text-muted">{label}: </span> : null}
          <del className="text-muted">{from}</del> <span className="text-muted">{listText.to}</span>{' '}
          <ins className="font-semibold no-underline">{to}</ins>
        </li>
      ))}
    </ul>
  )
}
