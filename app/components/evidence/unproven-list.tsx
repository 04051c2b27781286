import { evidenceText as text } from '#app/text/evidence.ts'
import { TextLink } from '../button.tsx'

export interface Missing {
  label: string
  href: string
}

/** Statements without evidence; where the reader may bring some, each leads there. */
export function MissingList({
  missing,
  mayAdd,
  about,
}: {
  missing: Missing[]
  mayAdd: boolean
  about: string
}) {
  return (
    <ul className="grid gap-x-6 gap-y-1 sm:flex sm:flex-wrap">
      {missing.map(({ label, href }) => (
        <li key={href}>
          {mayAdd ? (
            <TextLink href={href} about={`: ${text.add} ${about}`}>
              {label}
            </TextLink>
          ) : (
            label
          )}
        </li>
      ))}
    </ul>
  )
}
