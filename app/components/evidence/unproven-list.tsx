import { evidenceText as text } from '#app/text/evidence.ts'
import { wantedEvidence } from '#workflows/rules/wanted-evidence.ts'
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

/** By which rule it is counted. */
export function UnprovenRule() {
  return (
    <p className="mt-8 max-w-measure text-14 text-muted">
      {text.rule}, versi {wantedEvidence.version}. {wantedEvidence.source}.
    </p>
  )
}
