import { type ReactNode, type RefObject, useContext, useEffect, useRef, useState } from 'react'
import type { DraftNotice } from './draft-notice.tsx'
import { DraftOwnerContext } from './draft-owner.ts'
import { type Keeper, keepDraft, type Offer } from './keep-draft.ts'

interface DraftOf {
  commandId: string
  name: string
  about: string
  isUnsaved: boolean
  /** A form that holds nothing but a person's own secrets is left out. */
  isKept: boolean
}

/** Keeps what is typed in a form; returns the notice that offers back what was kept before. */
export function useDraft(form: RefObject<HTMLFormElement>, draft: DraftOf): ReactNode {
  const { commandId, name, about, isUnsaved, isKept } = draft
  const owner = useContext(DraftOwnerContext)
  const keeper = useRef<Keeper | null>(null)
  const [offer, setOffer] = useState<Offer | null>(null)
  const [isRestored, setIsRestored] = useState(false)
  const [Drawn, setDrawn] = useState<typeof DraftNotice | null>(null)
  const { personId, positionId } = owner ?? {}
  useEffect(() => {
    if (!form.current || !personId || !positionId || !isKept) return
    const keeping = { commandId, name, about, personId, positionId, isUnsaved, onOffer: setOffer }
    keeper.current = keepDraft(form.current, keeping)
    return () => keeper.current?.stop()
  }, [form, commandId, name, about, personId, positionId, isUnsaved, isKept])
  useEffect(() => {
    // Few forms have something to offer; where the line is cut, the offer waits for the next time.
    const loaded = offer && import('./draft-notice.tsx')
    loaded?.then(({ DraftNotice }) => setDrawn(() => DraftNotice)).catch(() => {})
  }, [offer])
  if (owner === null || Drawn === null) return null
  return (
    <Drawn
      offer={offer}
      isRestored={isRestored}
      utcOffsetHours={owner.utcOffsetHours}
      onRestore={(names) => {
        if (offer) setIsRestored(keeper.current?.restore(offer, names) ?? false)
      }}
      onDiscard={() => offer && keeper.current?.discard(offer)}
    />
  )
}
