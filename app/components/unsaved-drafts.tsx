import { useEffect, useState } from 'react'
import { draftText } from '#app/text/drafts.ts'
import { uiText } from '#app/text/ui.ts'
import { TextLink } from './button.tsx'
import { type Draft, keptDrafts } from './form/draft-store.ts'
import { Notice } from './notice.tsx'

/** What signing out would remove from this browser, with the way to each page; nothing where nothing is kept. */
export function UnsavedDrafts() {
  const [drafts, setDrafts] = useState<Draft[]>([])
  useEffect(() => {
    const all = keptDrafts()
    setDrafts(all.filter(({ place }, index) => all.findIndex((each) => each.place === place) === index))
  }, [])
  if (drafts.length === 0) return null
  return (
    <Notice tone="warning" title={draftText.signOutTitle} isNews>
      <p>{draftText.signOutLead}</p>
      <ul className="mt-2 grid gap-1.5">
        {drafts.map(({ key, path, title, fields }) => (
          <li key={key}>
            <TextLink href={path}>{title.replace(` · ${uiText.product}`, '')}</TextLink>
            <span className="block text-14 text-muted">
              {Object.values(fields)
                .map(({ label }) => label)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
