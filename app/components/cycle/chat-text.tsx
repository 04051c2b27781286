import { useRef, useState } from 'react'
import { remindText as text } from '#app/text/remind.ts'
import { Button } from '../button.tsx'

/** A text to paste into a chat: chosen by hand where there are no scripts, by one press where there are. */
export function ChatText({ value }: { value: string }) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [isCopied, setCopied] = useState(false)
  async function copy() {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(value)
      setCopied(true)
    } catch {
      // The address is not https: the text stands chosen, to be copied by the keyboard.
    }
  }
  return (
    <>
      <label htmlFor="teks-whatsapp" className="block font-semibold">
        {text.whatsapp}
      </label>
      <p id="teks-whatsapp-bantuan" className="mt-1 max-w-measure text-14 text-muted">
        {text.whatsappHelp}
      </p>
      <textarea
        ref={field}
        id="teks-whatsapp"
        aria-describedby="teks-whatsapp-bantuan"
        readOnly
        rows={Math.min(14, value.split('\n').length + 1)}
        value={value}
        className="mt-2 block w-full max-w-page rounded-box border border-muted bg-paper px-3 py-2 text-14"
      />
      <div className="on-screen mt-4 flex flex-wrap items-center gap-3">
        <Button onClick={copy}>{text.copy}</Button>
        <Button look="quiet" onClick={() => print()}>
          {text.print}
        </Button>
        <span role="status" className="text-14 text-muted">
          {isCopied ? text.copied : ''}
        </span>
      </div>
    </>
  )
}
