import { relationText as text } from '#app/text/relations.ts'
import { TextLink } from '../button.tsx'
import { Section } from '../section.tsx'

export interface TouchingInitiative {
  key: string
  label: string
  name: string
  organisation: string
  href: string
}

/** The initiatives of the roadmap that change or make the thing of a card; nothing where there are none. */
export function TouchingInitiatives({ initiatives }: { initiatives: TouchingInitiative[] }) {
  if (initiatives.length === 0) return null
  return (
    <Section id="peta-rencana" title={text.initiatives}>
      <ul className="box divide-y divide-line rounded-box border border-line bg-paper">
        {initiatives.map(({ key, label, name, organisation, href }) => (
          <li key={key} className="wrap-break-word px-4 py-3 sm:px-6">
            <span className="block text-14 text-muted">{label}</span>
            <TextLink href={href}>{name}</TextLink> <span className="text-14 text-muted">{organisation}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
