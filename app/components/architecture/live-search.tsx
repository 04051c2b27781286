import { useSubmit } from '@remix-run/react'
import { type FormEvent, useEffect, useRef } from 'react'
import { relationText as text } from '#app/text/relations.ts'
import { buttonClasses } from '../button.tsx'

interface LiveSearchProps {
  label: string
  /** What was searched for. */
  search: string
  /** Names and values that the address keeps. */
  carried?: Readonly<Record<string, string>>
  help?: string
}

/** Typing pauses so long before it is searched. */
const pauseMs = 250

/** Searches while one types; without scripts by its button. The address holds what is searched. */
export function LiveSearch({ label, search, carried = {}, help }: LiveSearchProps) {
  const submit = useSubmit()
  const waiting = useRef<number | null>(null)
  useEffect(() => () => stop(waiting), [])
  function onChange({ currentTarget }: FormEvent<HTMLFormElement>) {
    stop(waiting)
    waiting.current = window.setTimeout(
      () => submit(currentTarget, { replace: true, preventScrollReset: true }),
      pauseMs,
    )
  }
  return (
    <form
      method="get"
      aria-label={label}
      onChange={onChange}
      className="on-screen mb-5 flex flex-wrap items-end gap-3"
    >
      {Object.entries(carried).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label className="block grow basis-64 sm:max-w-md">
        <span className="block font-semibold">{label}</span>
        {help === undefined ? null : <span className="block text-14 text-muted">{help}</span>}
        <input
          type="search"
          name="cari"
          defaultValue={search}
          autoComplete="off"
          className="mt-1 min-h-11 w-full rounded-box border border-muted bg-paper px-3"
        />
      </label>
      <button type="submit" className={buttonClasses('secondary')}>
        {text.search}
      </button>
    </form>
  )
}

function stop(waiting: { current: number | null }): void {
  if (waiting.current !== null) window.clearTimeout(waiting.current)
}
