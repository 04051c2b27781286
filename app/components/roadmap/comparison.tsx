import { roadmapText as text } from '#app/text/roadmap.ts'
import { TextLink } from '../button.tsx'
import { FieldChanges } from '../field-changes.tsx'
import { NothingYet, Section } from '../section.tsx'

interface Line {
  id: string
  name: string
  organisation: string
}

interface ComparisonProps {
  added: Line[]
  dropped: Line[]
  changed: (Line & { fields: { key: string; label: string; from: string | null; to: string | null }[] })[]
}

/** What is new, what is gone, and what reads otherwise, field by field. */
export function Comparison({ added, dropped, changed }: ComparisonProps) {
  return (
    <>
      <Section id="baru" title={`${text.compareAdded} (${added.length})`}>
        <Lines lines={added} />
      </Section>
      <Section id="berubah" title={`${text.compareChanged} (${changed.length})`}>
        {changed.length === 0 ? <NothingYet sentence={text.compareNothing} /> : null}
        <ul className="grid gap-4">
          {changed.map(({ fields, ...line }) => (
            <li key={line.id} className="box rounded-box border border-line bg-paper px-4 py-4 sm:px-6">
              <Name line={line} />
              <div className="mt-2">
                <FieldChanges changes={fields} />
              </div>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="keluar" title={`${text.compareDropped} (${dropped.length})`}>
        <Lines lines={dropped} />
      </Section>
    </>
  )
}

function Lines({ lines }: { lines: Line[] }) {
  if (lines.length === 0) return <NothingYet sentence={text.compareNothing} />
  return (
    <ul className="box divide-y divide-line rounded-box border border-line bg-paper">
      {lines.map((line) => (
        <li key={line.id} className="px-4 py-3 sm:px-6">
          <Name line={line} />
        </li>
      ))}
    </ul>
  )
}

function Name({ line: { id, name, organisation } }: { line: Line }) {
  return (
    <p>
      <TextLink href={`/peta-rencana/${id}`}>{name}</TextLink>
      <span className="block text-14 text-muted">{organisation}</span>
    </p>
  )
}
