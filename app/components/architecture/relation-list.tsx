import { relationText as text } from '#app/text/relations.ts'
import { ButtonLink, TextLink } from '../button.tsx'
import { NothingYet, Section } from '../section.tsx'
import { StatusTag } from '../status-tag.tsx'

export interface RelationGroupProps {
  key: string
  label: string
  others: {
    relationId: string
    id: string
    name: string
    kind: string
    organisation: string
    href: string
    mayEnd: boolean
  }[]
  missing: 'required' | 'expected' | null
}

interface RelationListProps {
  /** The thing whose relations these are. */
  id: string
  groups: RelationGroupProps[]
  mayRelate: boolean
}

/** What a thing hangs together with, as its card shows it: the ways that have something, and those that are missed. */
export function RelationList({ id, groups, mayRelate }: RelationListProps) {
  const shown = groups.filter(({ others, missing }) => others.length > 0 || missing !== null)
  return (
    <Section id="hubungan" title={text.title}>
      {shown.length === 0 ? <NothingYet sentence={text.none} /> : null}
      {shown.length === 0 ? null : (
        <dl className="box divide-y divide-line rounded-box border border-line bg-paper">
          {shown.map(({ key, label, others, missing }) => (
            <div
              key={key}
              className="grid gap-x-6 gap-y-1 px-4 py-3 sm:grid-cols-[minmax(10rem,1fr)_minmax(0,2fr)] sm:px-6"
            >
              <dt className="text-muted max-sm:text-14">{label}</dt>
              <dd className="min-w-0">
                {missing === null ? null : <Missing need={missing} />}
                <ul className="grid gap-1">
                  {others.map((other) => (
                    <li key={other.relationId} className="wrap-break-word">
                      <TextLink href={other.href}>{other.name}</TextLink>{' '}
                      <span className="text-14 text-muted">
                        {other.kind}, {other.organisation}
                      </span>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div className="on-screen mt-3 flex flex-wrap items-center gap-x-5 gap-y-3">
        {mayRelate ? (
          <ButtonLink href={`/arsitektur/hubungan/${id}`} look="secondary">
            {text.manage}
          </ButtonLink>
        ) : null}
        {groups.some(({ others }) => others.length > 0) ? (
          <TextLink href={`/arsitektur/graf/${id}`}>{text.graph}</TextLink>
        ) : null}
      </div>
    </Section>
  )
}

/** That a relation is asked for and not there; its label stands before. */
export function Missing({ need }: { need: 'required' | 'expected' }) {
  return need === 'required' ? (
    <StatusTag tone="attention">{text.missingRequired}</StatusTag>
  ) : (
    <StatusTag tone="waiting">{text.missingExpected}</StatusTag>
  )
}

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
