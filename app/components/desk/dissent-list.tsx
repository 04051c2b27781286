export interface Dissent {
  id: string
  party: string
  note: string
  version: number
  byWhom: string
}

/** Different views, in their words and with their names. */
export function DissentList({ dissents }: { dissents: Dissent[] }) {
  return (
    <ul className="grid gap-3">
      {dissents.map((dissent) => (
        <li key={dissent.id} className="box rounded-box border border-line border-l-4 bg-paper px-5 py-3">
          <p className="text-14 text-muted">
            {dissent.party}, atas versi {dissent.version}
          </p>
          <p className="wrap-break-word whitespace-pre-line">{dissent.note}</p>
          <p className="mt-1 text-14 text-muted">{dissent.byWhom}</p>
        </li>
      ))}
    </ul>
  )
}
