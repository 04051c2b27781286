import { roadmapText as text } from '#app/text/roadmap.ts'
import { TextLink } from '../button.tsx'
import { Section } from '../section.tsx'

interface ConflictGroupsProps {
  groups: {
    kind: string
    label: string
    conflicts: { sentence: string; initiatives: { id: string; name: string; organisation: string }[] }[]
  }[]
}

/** What cannot be carried out, by kind, each with the way to what it is about. */
export function ConflictGroups({ groups }: ConflictGroupsProps) {
  return groups.map(({ kind, label, conflicts }) => (
    <Section key={kind} id={kind} title={`${label} (${conflicts.length})`}>
      <ul className="box divide-y divide-line rounded-box border border-line bg-paper">
        {conflicts.map(({ sentence, initiatives }) => (
          <li key={sentence} className="px-4 py-4 sm:px-6">
            <p className="max-w-measure">{sentence}</p>
            <ul className="mt-1 flex flex-wrap gap-x-5 text-14">
              {initiatives.map(({ id, name, organisation }) => (
                <li key={id}>
                  <TextLink href={`/peta-rencana/${id}`}>{name}</TextLink>{' '}
                  <span className="text-muted">{organisation}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  ))
}

/** The way to what has a year without a ceiling. */
export function LackingLine({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <p className="mb-4 max-w-measure">
      <TextLink href="/peta-rencana?pagu=kurang">
        {`${count} kegiatan punya tahun tanpa pagu. ${text.openForm} dan isi pagunya, atau tulis 0.`}
      </TextLink>
    </p>
  )
}
