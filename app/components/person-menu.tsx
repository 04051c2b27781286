import { type FormEvent, useEffect, useRef } from 'react'
import { uiText } from '#app/text/ui.ts'
import { keptDrafts } from './form/draft-store.ts'
import { OpenMark } from './open-mark.tsx'

/** Who works here, and under which position. */
export interface BarPerson {
  name: string
  /** The active position with its organisation, as people say it. */
  position: string
  mayChangePosition: boolean
}

/** The person and what is theirs alone, folded under their name; opens without scripts too. */
export function PersonMenu({ person }: { person: BarPerson }) {
  const box = useClosing()
  return (
    <details ref={box} className="group relative text-14">
      <summary className="flex cursor-pointer list-none items-center gap-3 rounded-box px-3 py-1 text-end hover:bg-ground [&::-webkit-details-marker]:hidden">
        <span>
          <span className="block font-semibold">{person.name}</span>
          <span className="block max-w-[24rem] text-muted xl:max-w-[36rem]">{person.position}</span>
        </span>
        <OpenMark />
      </summary>
      <div className="absolute end-0 z-10 mt-1 w-60 rounded-box border border-line bg-paper p-2 shadow-float">
        <PersonLinks person={person} />
      </div>
    </details>
  )
}

/** The ways that are the person's own. */
export function PersonLinks({ person }: { person: BarPerson }) {
  const link =
    'flex min-h-11 w-full cursor-pointer items-center rounded-box px-3 text-start text-primary underline-offset-2 hover:bg-ground hover:underline'
  return (
    <ul>
      {person.mayChangePosition ? (
        <li>
          <a href="/pilih-posisi" className={link}>
            {uiText.changePosition}
          </a>
        </li>
      ) : null}
      <li>
        <a href="/ganti-sandi" className={link}>
          {uiText.changePassword}
        </a>
      </li>
      <li>
        <form method="post" action="/keluar" onSubmit={askAboutDrafts}>
          <button type="submit" className={link}>
            {uiText.signOut}
          </button>
        </form>
      </li>
    </ul>
  )
}

/** Signing out removes what is typed and not saved: with something there, the page of its own says so first. */
function askAboutDrafts(event: FormEvent) {
  if (keptDrafts().length === 0) return
  event.preventDefault()
  location.assign('/keluar')
}

/** Closes what is unfolded when one presses Escape or elsewhere; without scripts its own summary does. */
function useClosing() {
  const box = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    function onPress(event: Event) {
      if (!box.current?.contains(event.target as Node)) box.current?.removeAttribute('open')
    }
    function onKey(event: KeyboardEvent) {
      if (event.key !== 'Escape' || !box.current?.open) return
      box.current.removeAttribute('open')
      box.current.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', onPress)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', onPress)
      document.removeEventListener('keydown', onKey)
    }
  }, [])
  return box
}
