import { uiText } from '#app/text/ui.ts'
import { Emblem } from './emblem.tsx'
import { type BarPerson, PersonMenu } from './person-menu.tsx'

/** The cycle under way as the top bar says it. `stageNumber` is counted from 1. */
export interface CycleStatus {
  year: number
  stageLabel: string
  stageNumber: number
  stageCount: number
  /** Reviews run already, while others still hand in. */
  isReviewing?: boolean
}

export interface TopBarProps {
  /** The government in full, under the product's name. */
  government: string
  cycle: CycleStatus | null
  signedIn: BarPerson | null
}

/** Emblem, product, cycle and stage, and who works here under which position. */
export function TopBar({ government, cycle, signedIn }: TopBarProps) {
  return (
    <header className="flex min-h-16 flex-wrap items-center gap-x-8 gap-y-1 border-line border-b bg-paper px-4 py-2.5 sm:px-8 print:flex-nowrap print:gap-x-5 print:border-ink print:px-0">
      <a
        href="/"
        className="flex items-center gap-4 rounded-box print:shrink-0 text-ink no-underline sm:gap-5"
      >
        <Emblem />
        <span>
          <span className="block font-bold leading-5">{uiText.product}</span>
          {government ? <span className="block text-14 text-muted">{government}</span> : null}
        </span>
      </a>
      {cycle ? (
        <p className="border-line text-14 sm:border-l sm:pl-6 print:pl-4">
          <span className="whitespace-nowrap">
            Siklus {cycle.year} · <strong className="font-semibold">{cycle.stageLabel}</strong>
          </span>{' '}
          <span className="whitespace-nowrap">
            (tahap {cycle.stageNumber} dari {cycle.stageCount})
          </span>
          {cycle.isReviewing ? <span className="whitespace-nowrap">, {uiText.reviewRuns}</span> : null}
        </p>
      ) : null}
      {signedIn ? (
        <div className="on-screen ml-auto max-sm:hidden">
          <PersonMenu person={signedIn} />
        </div>
      ) : null}
      {signedIn ? (
        <p className="hidden text-balance print:ml-auto print:block print:w-1/3 print:min-w-44 print:text-right print:text-14">
          <strong className="block font-semibold">{signedIn.name}</strong> {signedIn.position}
        </p>
      ) : null}
    </header>
  )
}
