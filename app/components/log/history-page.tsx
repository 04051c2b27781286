import { type LogLine, logText } from '#app/text/log.ts'
import { ReaderPage } from '../reader-page.tsx'
import { NothingYet } from '../section.tsx'
import { EventTable } from './event-table.tsx'

interface HistoryPageProps {
  title: string
  history: { name: string; about: string; lines: LogLine[] }
}

/** Everything that was recorded about one thing. */
export function HistoryPage({ title, history }: HistoryPageProps) {
  return (
    <ReaderPage
      current="log"
      crumbs={[{ href: '/jejak', label: logText.title }]}
      eyebrow={`${title} · ${history.about}`}
      title={history.name}
      lead={logText.historyLead}
      isWide
    >
      {history.lines.length > 0 ? (
        <EventTable lines={history.lines} caption={logText.caption} />
      ) : (
        <NothingYet sentence={logText.nothing} />
      )}
    </ReaderPage>
  )
}
