import { useEffect, useState } from 'react'
import { sessionText } from '#app/text/accounts.ts'
import { timeText } from '#app/text/dates.ts'
import { Button } from './button.tsx'

const warnBeforeMs = 5 * 60_000
/** Longer timers than this overflow in browsers. */
const longestWaitMs = 24 * 3_600_000

interface SessionWarningProps {
  /** When the session ends if nothing more is done (ISO, UTC), as the page was made. */
  expiresAt: string
  /** How long that was from then, by the server's clock: the one of this computer may be wrong. */
  leftMs: number
  utcOffsetHours: number
}

interface End {
  /** ISO, UTC, for people. */
  at: string
  /** Milliseconds of this computer's clock, for the timer. */
  due: number
}

/**
 * Says five minutes before that the session ends, and lets the reader stay; when it is over, that what is
 * typed is safe. Other tabs move the end too, so the server is asked before anything is said.
 */
export function SessionWarning({ expiresAt, leftMs, utcOffsetHours }: SessionWarningProps) {
  const [end, setEnd] = useState<End | null>(null)
  const [isKnown, setIsKnown] = useState(false)
  const [stage, setStage] = useState<'quiet' | 'soon' | 'over'>('quiet')
  useEffect(() => {
    setEnd({ at: expiresAt, due: Date.now() + leftMs })
    setIsKnown(true)
  }, [expiresAt, leftMs])
  useEffect(() => {
    if (!isKnown) return
    if (end === null) {
      setStage('over')
      return
    }
    const left = end.due - Date.now()
    if (left > warnBeforeMs) setStage('quiet')
    const wait = Math.min(longestWaitMs, left > warnBeforeMs ? left - warnBeforeMs : Math.max(1_000, left))
    const timer = setTimeout(async () => {
      const known = await askEnd('GET')
      if (known === undefined) return
      setEnd(known)
      if (known !== null && known.due - Date.now() <= warnBeforeMs) setStage('soon')
    }, wait)
    return () => clearTimeout(timer)
  }, [end, isKnown])

  async function stay() {
    const known = await askEnd('POST')
    if (known !== undefined) setEnd(known)
  }

  if (stage === 'quiet') return null
  const isOver = stage === 'over'
  return (
    <div
      role="alert"
      className="on-screen fixed inset-x-4 bottom-4 z-20 mx-auto max-w-field rounded-box border-2 border-warning bg-warning-ground px-5 py-4"
    >
      <p className="font-bold">{isOver ? sessionText.overTitle : sessionText.soonTitle}</p>
      <p className="mt-1">
        {isOver ? sessionText.over : sessionText.soon(timeText(end?.at ?? expiresAt, utcOffsetHours))}
      </p>
      {isOver ? null : (
        <p className="mt-3">
          <Button onClick={stay}>{sessionText.stay}</Button>
        </p>
      )}
    </div>
  )
}

/** The end of the session, null when it is over, undefined when the server cannot be reached. */
async function askEnd(method: 'GET' | 'POST'): Promise<End | null | undefined> {
  try {
    const answer = await fetch('/sesi', { method })
    const { expiresAt, leftMs } = (await answer.json()) as { expiresAt: string | null; leftMs: number }
    return expiresAt === null ? null : { at: expiresAt, due: Date.now() + leftMs }
  } catch {
    return undefined
  }
}
