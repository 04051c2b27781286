import { useContext, useEffect, useState } from 'react'
import { importText as text } from '#app/text/import.ts'
import { FormContext } from '../form/form-context.tsx'

const everyMs = 700

interface Step {
  step: keyof typeof text.progress
  fraction: number
}

/**
 * How far a file is that was just sent, asked of the server while it works. Without scripts the browser says
 * that it waits, and the same page comes at the end.
 */
export function UploadProgress({ name }: { name: string }) {
  const { isSending } = useContext(FormContext)
  const [step, setStep] = useState<Step | null>(null)
  useEffect(() => {
    if (!isSending) return
    const timer = setInterval(() => {
      fetch(`/impor/kemajuan?unggahan=${encodeURIComponent(name)}`)
        .then((answer) => (answer.ok ? answer.json() : null))
        .then((told: Step | null) => setStep((before) => told ?? before))
        // A line that is busy with the file may drop a question; the next one comes.
        .catch(() => {})
    }, everyMs)
    return () => clearInterval(timer)
  }, [isSending, name])
  if (!isSending) return null
  const { step: what, fraction } = step ?? { step: 'receiving' as const, fraction: 0 }
  const percent = Math.round(100 * fraction)
  return (
    <div className="mb-2 max-w-field">
      <p role="status">{text.progress[what]}</p>
      <progress
        max={100}
        value={percent}
        aria-label={text.progress[what]}
        className="h-2 w-full accent-primary"
      >
        {percent}%
      </progress>
    </div>
  )
}
