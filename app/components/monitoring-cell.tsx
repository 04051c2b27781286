import { monitoringText as text } from '#app/text/monitoring.ts'

type State = keyof typeof text.states

export interface MonitoringCellProps {
  state: State
  users: string | null
  transactions: string | null
  isPractice: boolean
  /** The application and the quarter, read aloud with the cell. */
  about: string
  /** The form behind the cell, where it is this reader's to fill. */
  href: string | null
}

const marks: Record<State, { path: string; tone: string }> = {
  idle: { path: 'M3 3l8 8M11 3l-8 8', tone: 'text-danger' },
  'in-use': { path: 'M2 7.5l3.5 3.5L12 3.5', tone: 'text-good' },
  'not-known': { path: 'M4.5 4.5a2.5 2.5 0 1 1 3.5 2.3c-.7.4-1 .9-1 1.7M7 11.5v.6', tone: 'text-warning' },
  'no-reading': { path: 'M3 7h8', tone: 'text-muted' },
}

/** What stands in a cell without figures. */
function wordsOf(state: State, mayOpen: boolean): string {
  if (state === 'not-known') return text.states['not-known']
  return mayOpen && state === 'no-reading' ? text.fill : '-'
}

/** The mark of a quarter: its shape says it without colour. */
export function StateMark({ state }: { state: State }) {
  const { path, tone } = marks[state]
  return (
    <svg
      viewBox="0 0 14 14"
      width="14"
      height="14"
      aria-hidden="true"
      className={`mt-[3px] inline-block shrink-0 fill-none stroke-2 stroke-current ${tone}`}
    >
      <path d={path} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}

/** One application's quarter: mark, users, transactions; the way to its form where the reader may write it. */
export function MonitoringCell(props: MonitoringCellProps) {
  const { state, users, transactions, isPractice, about, href } = props
  const hasFigures = users !== null || transactions !== null
  const words = `${text.states[state]}${isPractice ? `, ${text.practice}` : ''}`
  const content = (
    <>
      <StateMark state={state} />
      <span className="sr-only">{`${about}: ${words}. `}</span>
      {hasFigures ? (
        <span className="figure">
          <span className="block">
            {users ?? text.unknownFigure}
            <span className="sr-only"> {text.users}, </span>
          </span>
          <span className="block text-muted">
            {transactions ?? text.unknownFigure}
            <span className="sr-only"> {text.transactions}</span>
          </span>
        </span>
      ) : (
        <span className={href ? 'text-14 text-primary underline' : 'text-14 text-muted'}>
          {wordsOf(state, href !== null)}
        </span>
      )}
    </>
  )
  const place = `inline-flex min-h-11 gap-1.5 sm:min-h-8 ${hasFigures ? 'items-start pt-1' : 'items-center'}`
  if (href === null) return <span className={place}>{content}</span>
  return (
    <a href={href} className={`${place} text-ink underline-offset-2 hover:text-primary hover:underline`}>
      {content}
    </a>
  )
}
