import type { ReactNode } from 'react'
import { boardText } from '#app/text/board.ts'

interface PageFrameProps {
  government: string
  /** The cycle and its stage, beside the product's name. */
  status: ReactNode
  /** The left list: what can be reached from here. */
  places: { href: string; label: string; count?: number }[]
  children: ReactNode
}

/** The top bar, the left list (a menu on narrow screens) and the page itself. */
export function PageFrame({ government, status, places, children }: PageFrameProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#isi"
        className="on-screen sr-only bg-paper px-4 py-2 text-primary underline focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-10"
      >
        {boardText.skipToContent}
      </a>
      <header className="flex flex-wrap items-center gap-x-11 gap-y-2 border-line border-b bg-paper px-4 py-2.5 sm:px-8 print:border-ink print:px-0">
        <a href="/" className="flex items-center gap-4 rounded-box text-ink no-underline">
          <Emblem />
          <span>
            <span className="block font-bold leading-5">{boardText.product}</span>
            <span className="block text-14 text-muted">{government}</span>
          </span>
        </a>
        {status ? <p className="border-line text-14 sm:border-l sm:py-1 sm:pl-6">{status}</p> : null}
      </header>
      <div className="flex grow flex-col lg:flex-row">
        {places.length > 0 ? <Places places={places} /> : null}
        <main
          id="isi"
          tabIndex={-1}
          className="min-w-0 grow px-4 pt-6 pb-16 outline-none sm:px-8 lg:px-12 lg:pt-9 print:px-0 print:pt-4 print:pb-0"
        >
          <div className="max-w-[68rem]">{children}</div>
        </main>
      </div>
    </div>
  )
}

function Places({ places }: Pick<PageFrameProps, 'places'>) {
  return (
    <nav
      aria-label={boardText.menu}
      className="on-screen border-line max-lg:border-b max-lg:bg-paper lg:w-56 lg:shrink-0 lg:border-r"
    >
      <details className="lg:hidden">
        <summary className="flex min-h-11 cursor-pointer items-center px-4 font-semibold text-primary sm:px-8">
          {boardText.menu}
        </summary>
        <PlaceList places={places} />
      </details>
      <div className="sticky top-0 hidden lg:block">
        <PlaceList places={places} />
      </div>
    </nav>
  )
}

function PlaceList({ places }: Pick<PageFrameProps, 'places'>) {
  return (
    <ul className="px-4 pb-4 lg:pt-7">
      {places.map((place) => (
        <li key={place.href}>
          <a
            href={place.href}
            className="flex min-h-11 items-center justify-between gap-3 rounded-box px-3 text-ink no-underline hover:bg-paper hover:text-primary lg:min-h-10"
          >
            {place.label}
            {place.count === undefined ? null : (
              <span className="figure text-14 text-muted">{place.count}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Stands where the city's own arms go once they are uploaded. */
function Emblem() {
  return (
    <svg viewBox="0 0 36 40" width="36" height="40" aria-hidden="true" className="shrink-0">
      <path
        d="M.5.5h35v24a12 12 0 0 1-12 12L18 39.5l-5.5-3a12 12 0 0 1-12-12Z"
        className="fill-ground stroke-primary"
      />
      <text x="18" y="23" textAnchor="middle" className="fill-primary font-extrabold" fontSize="9.5">
        KOTA
      </text>
    </svg>
  )
}
