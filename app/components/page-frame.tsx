import type { ReactNode } from 'react'
import { uiText } from '#app/text/ui.ts'
import type { Role } from '#workflows/engine/actor.ts'
import { navigationFor, type PlaceKey } from './navigation.ts'
import { PageTitle, type PageTitleProps } from './page-title.tsx'
import type { BarPerson } from './person-menu.tsx'
import { type ListedPlace, Places } from './place-list.tsx'
import { type CycleStatus, TopBar } from './top-bar.tsx'

export interface SignedIn extends BarPerson {
  role: Role
}

export interface PageFrameProps extends PageTitleProps {
  government?: string
  cycle?: CycleStatus | null
  signedIn?: SignedIn | null
  /** What a practice record says of itself; null in a real city. */
  practice?: string | null
  /** The place of the left list this page belongs to. */
  current: PlaceKey | null
  /** How many things wait in a place. */
  counts?: Partial<Record<PlaceKey, number>>
  /** A left list of the page's own, instead of the position's. */
  places?: ListedPlace[]
  /** Uses the whole width: benches and wide tables. */
  isWide?: boolean
  children?: ReactNode
}

/** Every page: top bar, left list (a menu on a phone), the title that names the task, and what it holds. */
export function PageFrame(props: PageFrameProps) {
  const { government = '', cycle = null, signedIn = null, practice = null } = props
  const { current, isWide = false, children } = props
  const places = props.places ?? placesOf(props)
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#isi"
        className="on-screen sr-only bg-paper px-4 py-2 text-primary underline focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-10"
      >
        {uiText.skipToContent}
      </a>
      <TopBar government={government} cycle={cycle} signedIn={signedIn} />
      <div className="flex grow flex-col sm:flex-row">
        {places.length > 0 ? <Places places={places} current={current} signedIn={signedIn} /> : null}
        <main
          id="isi"
          tabIndex={-1}
          className="min-w-0 grow px-4 pt-6 pb-16 outline-none sm:px-8 lg:px-12 lg:pt-9 print:p-0 print:pt-4"
        >
          <div className={isWide ? '' : 'max-w-page'}>
            <PageTitle {...props} />
            {children}
            {practice ? (
              <p className="mt-12 border-line border-t pt-3 text-14 text-muted">{practice}</p>
            ) : null}
          </div>
        </main>
      </div>
    </div>
  )
}

function placesOf({ signedIn, counts = {} }: PageFrameProps): ListedPlace[] {
  if (!signedIn) return []
  return navigationFor(signedIn.role).map((place) => ({ ...place, count: counts[place.key] ?? 0 }))
}
