import { listText, uiText } from '#app/text/ui.ts'

interface FieldChangesProps {
  /** What each field said and says now; null for an empty one. */
  changes: readonly { key: string; label: string; from: string | null; to: string | null }[]
  /** In a cell the text is small already. */
  isInCell?: boolean
}

/** Fields that read otherwise, each with what was and what is. */
export function FieldChanges({ changes, isInCell = false }: FieldChangesProps) {
  return (
    <dl className="grid gap-y-1.5">
      {changes.map(({ key, label, from, to }) => (
        <div key={key} className="wrap-break-word">
          <dt className={isInCell ? 'text-muted' : 'text-14 text-muted'}>{label}</dt>
          <dd>
            <del className="text-muted">{from ?? uiText.notFilled}</del>{' '}
            <span className="text-muted">{listText.to}</span>{' '}
            <ins className="no-underline">{to ?? uiText.notFilled}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
