import type { ReactNode } from 'react'

export interface TimelineEvent {
  key: string
  /** What happened: "Berkas diajukan". */
  title: ReactNode
  /** Name and position at that time. */
  who: string
  /** The instant for machines, and as people read it. */
  at: string
  when: string
  /** The words that were written with it, or what it changed. */
  note?: ReactNode
  /** Draws the eye: returned, objected. */
  isNotable?: boolean
}

/** What happened, by whom and when; the caller orders it. */
export function Timeline({ events, empty }: { events: TimelineEvent[]; empty: string }) {
  if (events.length === 0) return <p className="text-muted">{empty}</p>
  return (
    <ol className="border-line border-l-2 print:ml-2">
      {events.map((event) => (
        <li key={event.key} className="relative pb-6 pl-6 last:pb-0">
          <span
            aria-hidden="true"
            className={`absolute top-1.5 -left-[7px] size-3 rounded-full border-2 border-ground print:border-ink ${event.isNotable ? 'bg-warning' : 'bg-primary'}`}
          />
          <p className="font-semibold">{event.title}</p>
          <p className="text-14 text-muted">
            {event.who} · <time dateTime={event.at}>{event.when}</time>
          </p>
          {event.note ? <div className="mt-1.5 max-w-measure whitespace-pre-line">{event.note}</div> : null}
        </li>
      ))}
    </ol>
  )
}
