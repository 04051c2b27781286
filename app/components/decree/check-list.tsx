import { OpenMark } from '../open-mark.tsx'
import { StatusTag, type StatusTone } from '../status-tag.tsx'

export interface ListedCheck {
  key: string
  tone: 'good' | 'warning' | 'danger'
  title: string
  details: { text: string; place: string | null }[]
}

interface CheckListProps {
  checks: ListedCheck[]
  /** The address of a paragraph on this page; null where it has none. */
  addressOf: (place: string) => string | null
}

const tones = { good: 'done', warning: 'attention', danger: 'stopped' } as const satisfies Record<
  ListedCheck['tone'],
  StatusTone
>

/** What was checked on a decree: each in a line, what to do about it folded under it, with the way to its place. */
export function CheckList({ checks, addressOf }: CheckListProps) {
  return (
    <ul className="grid gap-3 text-14">
      {checks.map((check) => (
        <li key={check.key}>
          <StatusTag tone={tones[check.tone]}>{check.title}</StatusTag>
          {check.details.length > 0 ? (
            <details open={check.tone === 'danger'} className="group ml-5">
              <summary className="inline-flex min-h-8 cursor-pointer items-center gap-1.5 text-primary underline underline-offset-2 max-sm:min-h-11">
                Lihat rinciannya<span className="sr-only">: {check.title}</span>
                <OpenMark />
              </summary>
              <ul className="grid list-disc gap-1 pl-4">
                {check.details.map(({ text, place }) => (
                  <li key={`${place} ${text}`}>
                    <Detail text={text} address={place === null ? null : addressOf(place)} />
                  </li>
                ))}
              </ul>
            </details>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function Detail({ text, address }: { text: string; address: string | null }) {
  if (address === null) return text
  return (
    <a href={address} className="text-link">
      {text}
    </a>
  )
}
