import { applicationText as text } from '#app/text/application.ts'
import { ButtonLink, TextLink } from '../button.tsx'
import type { CommandFieldsProps } from '../form/command-fields.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { ProgressBar } from '../progress-bar.tsx'
import { StatusTag } from '../status-tag.tsx'

export interface CardStateProps {
  completeness: {
    filled: number
    total: number
    sentence: string
    next: { key: string; label: string } | null
    missing: { key: string; label: string }[]
    notKnown: string[]
  }
  attestation: { isStanding: boolean; sentence: string } | null
  /** What else is asked for before the dossier is submitted, latest last. */
  steps?: { key: string; label: string; isDone: boolean; isUnknown?: boolean }[]
  /** Where all that is missing is asked at once; left out where there is no such page, or nothing to do. */
  completeHref?: string | null
  /** What a field's key is put behind to come to its place in the form; null when nothing can be changed now. */
  fieldHref: string | null
  /** The button that says nothing changed, and where it is sent; null for who may not say it, or when it is said. */
  same: { command: CommandFieldsProps; action: string; name: string; id: string; back: string } | null
}

/** How far the record is, what is asked next, and whether its agency stands by it this year. */
export function CardState({
  completeness,
  attestation,
  steps = [],
  completeHref = null,
  ...rest
}: CardStateProps) {
  const { fieldHref, same } = rest
  const { filled, total, sentence, next, missing, notKnown } = completeness
  const others = missing.slice(1)
  return (
    <div className="box max-w-page divide-y divide-line rounded-box border border-line bg-paper">
      <div className="px-4 py-4 sm:px-6">
        <h2 className="sr-only">{text.completeness}</h2>
        <ProgressBar value={filled} total={total} label={text.filledOf} />
        <p className="mt-2">
          {sentence}{' '}
          {next === null || fieldHref === null || completeHref !== null ? null : (
            <TextLink href={`${fieldHref}${next.key}`} about={next.label}>
              {text.fillNow}
            </TextLink>
          )}
        </p>
        {others.length > 0 ? (
          <p className="mt-1 text-14 text-muted">
            {text.stillMissing}:{' '}
            {others.map(({ key, label }, index) => (
              <span key={key}>
                {index > 0 ? ', ' : ''}
                {fieldHref === null ? label : <TextLink href={`${fieldHref}${key}`}>{label}</TextLink>}
              </span>
            ))}
            .
          </p>
        ) : null}
        {notKnown.length > 0 ? (
          <p className="mt-1 text-14 text-muted">
            {text.notKnownList}: {notKnown.join(', ')}.
          </p>
        ) : null}
      </div>
      {steps.length === 0 && completeHref === null ? null : (
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-4 py-4 sm:px-6">
          <ul aria-label={text.steps} className="grid gap-1">
            {steps.map(({ key, label, isDone, isUnknown }) => (
              <li key={key}>
                {label}:{' '}
                <StatusTag tone={isDone ? 'done' : 'waiting'}>
                  {isDone ? (isUnknown ? text.readUnknown : text.read) : text.notRead}
                </StatusTag>
              </li>
            ))}
          </ul>
          {completeHref === null ? null : <ButtonLink href={completeHref}>{text.completeNow}</ButtonLink>}
        </div>
      )}
      {attestation === null ? null : (
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-4 py-4 sm:px-6">
          <div>
            <StatusTag tone={attestation.isStanding ? 'done' : 'waiting'}>{attestation.sentence}</StatusTag>
            {same === null ? null : (
              <p className="mt-1 text-14 text-muted">{next === null ? text.sameHint : text.sameLater}</p>
            )}
          </div>
          {same === null || next !== null ? null : (
            <FormFrame state={null} command={same.command} action={same.action}>
              <input type="hidden" name={same.name} value={same.id} />
              <input type="hidden" name="kembali" value={same.back} />
              <SubmitButton look={completeHref === null ? 'primary' : 'secondary'}>{text.same}</SubmitButton>
            </FormFrame>
          )}
        </div>
      )}
    </div>
  )
}
