import { type ReactNode, useEffect, useRef, useState } from 'react'
import { wholeNumber } from '#app/text/figures.ts'
import { listText, selectedCount } from '#app/text/ui.ts'

interface SelectionBarProps {
  /** The name of the boxes it counts. */
  name: string
  /** The buttons that act on what is chosen. */
  children: ReactNode
}

/** Under a table with boxes, inside the same form: how many are chosen, all of them, and what to do with them. */
export function SelectionBar({ name, children }: SelectionBarProps) {
  const bar = useRef<HTMLDivElement>(null)
  const [boxes, setBoxes] = useState<{ count: number; total: number } | null>(null)
  useEffect(() => {
    const form = bar.current?.closest('form')
    if (!form) return
    const recount = () => {
      const all = boxesOf(form, name)
      setBoxes({ count: all.filter((box) => box.checked).length, total: all.length })
    }
    recount()
    form.addEventListener('change', recount)
    return () => form.removeEventListener('change', recount)
  }, [name])
  function chooseAll(isChosen: boolean) {
    const form = bar.current?.closest('form')
    if (!form) return
    for (const box of boxesOf(form, name)) box.checked = isChosen
    form.dispatchEvent(new Event('change'))
  }
  return (
    <div
      ref={bar}
      className={`on-screen sticky bottom-0 ${boxes?.count === 0 ? 'max-sm:static' : ''} z-10 mt-3 flex flex-wrap items-center gap-x-6 gap-y-2 rounded-box border border-line bg-paper px-4 py-3 shadow-float sm:px-6`}
    >
      {boxes === null ? null : (
        <>
          <label className="flex min-h-11 cursor-pointer items-center gap-3 text-14">
            <input
              type="checkbox"
              checked={boxes.count > 0 && boxes.count === boxes.total}
              onChange={(event) => chooseAll(event.currentTarget.checked)}
              className="size-5 accent-primary"
            />
            {listText.selectAll}
          </label>
          <p role="status" className="figure font-semibold">
            {selectedCount(wholeNumber(boxes.count))}
          </p>
        </>
      )}
      {children}
    </div>
  )
}

function boxesOf(form: HTMLFormElement, name: string): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].filter(
    (box) => box.name === name,
  )
}
