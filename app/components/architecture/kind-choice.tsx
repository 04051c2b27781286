import { TextLink } from '../button.tsx'
import { Section } from '../section.tsx'

interface KindChoiceProps {
  domains: { label: string; kinds: { path: string; label: string }[] }[]
}

/** Which kind of object to record, domain by domain. */
export function KindChoice({ domains }: KindChoiceProps) {
  return domains.map(({ label, kinds }) => (
    <Section key={label} id={`domain-${kinds[0]?.path ?? ''}`} title={label}>
      <ul className="box grid gap-x-8 gap-y-1 rounded-box border border-line bg-paper px-4 py-3 sm:grid-cols-2 sm:px-6">
        {kinds.map(({ path, label: kind }) => (
          <li key={path} className="flex min-h-11 items-center sm:min-h-9">
            <TextLink href={`/arsitektur/baru/${path}`}>{kind}</TextLink>
          </li>
        ))}
      </ul>
    </Section>
  ))
}
