import { relationText as text } from '#app/text/relations.ts'
import { ButtonLink, TextLink } from '../button.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import type { FormState } from '../form/form-state.ts'
import { SubmitButton } from '../form/submit-button.tsx'
import { Section } from '../section.tsx'
import { Missing, type RelationGroupProps } from './relation-list.tsx'

interface RelationManagerProps {
  id: string
  groups: RelationGroupProps[]
  mayRelate: boolean
  state: FormState | null | undefined
  commandId: string
}

/** Every way of relating a thing, each with what is there, a button to let it go, and the way to add. */
export function RelationManager({ id, groups, mayRelate, state, commandId }: RelationManagerProps) {
  return (
    <FormFrame state={state} command={{ commandId }}>
      {groups.map(({ key, label, others, missing }) => (
        <Section key={key} id={key.replace('.', '-')} title={label}>
          {missing === null ? null : <Missing need={missing} />}
          {others.length === 0 ? (
            missing === null ? (
              <p className="text-muted">{text.noneHere}</p>
            ) : null
          ) : (
            <ul className="box max-w-page divide-y divide-line rounded-box border border-line bg-paper">
              {others.map((other) => (
                <li
                  key={other.relationId}
                  className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-2 sm:px-6"
                >
                  <span className="wrap-break-word min-w-0">
                    <TextLink href={other.href}>{other.name}</TextLink>{' '}
                    <span className="text-14 text-muted">
                      {other.kind}, {other.organisation}
                    </span>
                  </span>
                  {other.mayEnd ? (
                    <SubmitButton look="secondary" name="hubungan" value={other.relationId}>
                      {text.unrelate}
                      <span className="sr-only"> {text.unrelateAbout(other.name)}</span>
                    </SubmitButton>
                  ) : null}
                </li>
              ))}
            </ul>
          )}
          {mayRelate ? (
            <p className="on-screen mt-3">
              <ButtonLink href={`/arsitektur/hubungan/${id}/tambah?sebagai=${key}`} look="secondary">
                {text.add}
                <span className="sr-only"> {label.toLowerCase()}</span>
              </ButtonLink>
            </p>
          ) : null}
        </Section>
      ))}
    </FormFrame>
  )
}
