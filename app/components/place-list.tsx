import { uiText } from '#app/text/ui.ts'
import { OpenMark } from './open-mark.tsx'
import { type BarPerson, PersonLinks } from './person-menu.tsx'

export interface ListedPlace {
  key: string
  href: string
  label: string
  /** How many things there wait for this person. */
  count?: number
}

interface PlacesProps {
  places: ListedPlace[]
  current: string | null
  signedIn: BarPerson | null
}

/** The left list; under 640 px a menu that also carries the person and the position. */
export function Places({ places, current, signedIn }: PlacesProps) {
  return (
    <nav
      aria-label={uiText.mainMenu}
      className="on-screen border-line max-sm:border-b max-sm:bg-paper sm:w-48 sm:shrink-0 sm:border-r lg:w-52"
    >
      <details className="group sm:hidden">
        <summary className="flex min-h-11 cursor-pointer items-center gap-2 px-4 font-semibold text-primary">
          {uiText.menu}
          <OpenMark />
        </summary>
        <PlaceLinks places={places} current={current} />
        {signedIn ? (
          <div className="border-line border-t px-4 py-3">
            <p className="px-3 font-semibold">{signedIn.name}</p>
            <p className="mb-1 px-3 text-14 text-muted">{signedIn.position}</p>
            <PersonLinks person={signedIn} />
          </div>
        ) : null}
      </details>
      <div className="sticky top-0 hidden sm:block">
        <PlaceLinks places={places} current={current} />
      </div>
    </nav>
  )
}

function PlaceLinks({ places, current }: Pick<PlacesProps, 'places' | 'current'>) {
  return (
    <ul className="px-4 pb-4 sm:pt-7">
      {places.map((place) => (
        <li key={place.key}>
          <a
            href={place.href}
            aria-current={place.key === current ? 'page' : undefined}
            className="flex min-h-11 items-center justify-between gap-3 rounded-box border-transparent border-l-3 px-3 text-ink no-underline hover:bg-paper hover:text-primary aria-[current]:border-primary aria-[current]:bg-paper aria-[current]:font-semibold max-sm:aria-[current]:bg-ground sm:min-h-10"
          >
            {place.label}
            {place.count ? <span className="figure text-14 text-muted">{place.count}</span> : null}
          </a>
        </li>
      ))}
    </ul>
  )
}
