export interface OpinionListProps {
  opinions: {
    reviewer: string
    office: string
    label: string
    note: string
    condition: string | null
    byWhom: string | null
  }[]
}

/** What each office has said, side by side. */
export function OpinionList({ opinions }: OpinionListProps) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,14rem),1fr))] gap-3">
      {opinions.map((opinion) => (
        <li key={opinion.reviewer} className="box min-w-0 rounded-box border border-line bg-paper px-5 py-4">
          <p className="text-14 text-muted">{opinion.office}</p>
          <p className="wrap-break-word font-semibold first-letter:uppercase">{opinion.label}</p>
          {opinion.note ? (
            <p className="wrap-break-word mt-1 whitespace-pre-line text-14">{opinion.note}</p>
          ) : null}
          {opinion.condition ? (
            <p className="wrap-break-word mt-1 whitespace-pre-line text-14">
              <span className="font-semibold">Syarat:</span> {opinion.condition}
            </p>
          ) : null}
          {opinion.byWhom ? <p className="mt-2 text-14 text-muted">{opinion.byWhom}</p> : null}
        </li>
      ))}
    </ul>
  )
}
