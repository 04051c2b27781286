import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { buttonClasses } from './button.tsx'

const firstLook = 1500
const longestWait = 15_000

/**
 * Stands where a paper will be that is still being made: the page looks again by itself, more seldom each time.
 * Without scripts there is a link for it.
 * @param href the page it stands on
 */
export function PaperComing({ sentence, again, href }: { sentence: string; again: string; href: string }) {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    let wait = firstLook
    let timer: ReturnType<typeof setTimeout>
    const look = () => {
      if (document.visibilityState === 'visible') revalidate()
      wait = Math.min(wait * 1.5, longestWait)
      timer = setTimeout(look, wait)
    }
    timer = setTimeout(look, wait)
    return () => clearTimeout(timer)
  }, [revalidate])
  return (
    <div role="status" className="self-center text-muted">
      <p>{sentence}</p>
      <noscript>
        <a href={href} className={`mt-2 ${buttonClasses('secondary')}`}>
          {again}
        </a>
      </noscript>
    </div>
  )
}
