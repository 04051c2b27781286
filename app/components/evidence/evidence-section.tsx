import { evidenceText as text } from '#app/text/evidence.ts'
import { ButtonLink, TextLink } from '../button.tsx'
import { Notice } from '../notice.tsx'
import { Section } from '../section.tsx'
import { type EvidenceLine, EvidenceOf } from './evidence-table.tsx'
import { type Missing, MissingList } from './unproven-list.tsx'

export interface EvidenceSectionProps {
  lines: EvidenceLine[]
  /** Where more is brought; null for who may not. */
  addHref: string | null
  /** What is stated without evidence. */
  missing: Missing[]
  /** Where all of it is taken away at once. */
  bundleHref?: string | null
}

/** The evidence about one thing on its page: what is still unproven first. */
export function EvidenceSection({ lines, addHref, missing, bundleHref = null }: EvidenceSectionProps) {
  return (
    <Section id="bukti" title={text.title}>
      {missing.length > 0 ? (
        <Notice tone="info" title={text.missing}>
          <MissingList missing={missing} mayAdd={addHref !== null} about="" />
        </Notice>
      ) : null}
      <EvidenceOf lines={lines} caption={text.caption} />
      <div className="on-screen mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
        {addHref === null ? null : (
          <ButtonLink href={addHref} look="secondary">
            {text.add}
          </ButtonLink>
        )}
        {bundleHref === null ? null : <TextLink href={bundleHref}>{text.bundle}</TextLink>}
      </div>
    </Section>
  )
}
