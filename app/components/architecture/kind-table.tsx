import { architectureText as text } from '#app/text/architecture.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'

interface KindRow {
  path: string
  label: string
  domain: string
  total: number
}

const columns: Column<KindRow>[] = [
  {
    key: 'label',
    label: text.kind,
    isHeading: true,
    cell: ({ label, path }) => <TextLink href={`/arsitektur/objek?jenis=${path}`}>{label}</TextLink>,
  },
  { key: 'domain', label: text.domain, cell: ({ domain }) => domain },
  { key: 'total', label: text.total, isFigure: true, cell: ({ total }) => wholeNumber(total) },
]

/** How many objects there are of each kind, and the way to them. */
export function KindTable({
  domains,
}: {
  domains: { label: string; kinds: { path: string; label: string; total: number }[] }[]
}) {
  const rows = domains.flatMap(({ label, kinds }) => kinds.map((kind) => ({ ...kind, domain: label })))
  return <DataTable caption={text.byKind} columns={columns} rows={rows} rowKey={({ path }) => path} isDense />
}
