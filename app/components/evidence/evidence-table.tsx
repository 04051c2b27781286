import { evidenceText as text } from '#app/text/evidence.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable, type Sorting } from '../data-table.tsx'
import { StatusTag } from '../status-tag.tsx'

/** A line of evidence, as the views give it. */
export interface EvidenceLine {
  id: string
  href: string
  proves: string
  kind: string
  access: string
  isRestricted: boolean
  validUntil: string | null
  standing: 'valid' | 'expired' | 'withdrawn'
  standingLabel: string
  file: {
    name: string
    type: string
    size: string
    href: string | null
    scan: 'clean' | 'pending' | 'infected'
    scanLabel: string
    uploadedOn: string
    by: string
  }
}

export interface ListedLine extends EvidenceLine {
  organisation: string
  about: { key: string; name: string; href: string }[]
}

const labels = text.columns

const proves: Column<EvidenceLine> = {
  key: 'proves',
  label: labels.proves,
  sortName: 'bukti',
  isHeading: true,
  cell: ({ href, proves: words, kind, standing, standingLabel }) => (
    <>
      <TextLink href={href}>{words}</TextLink>
      <span className="block font-normal text-14 text-muted">{kind}</span>
      {standing === 'valid' ? null : <StatusTag tone="attention">{standingLabel}</StatusTag>}
    </>
  ),
}

const file: Column<EvidenceLine> = {
  key: 'file',
  label: labels.file,
  sortName: 'ukuran',
  cell: ({ file: { name, type, size, href, scan, scanLabel } }) => (
    <span>
      {href === null ? <span>{name}</span> : <TextLink href={href}>{name}</TextLink>}
      <span className="block text-muted">
        {type}, {size}
        {scan === 'clean' ? null : `. ${scanLabel}`}
      </span>
    </span>
  ),
}

const uploaded: Column<EvidenceLine> = {
  key: 'uploaded',
  label: labels.uploaded,
  sortName: 'diunggah',
  cell: ({ file: { uploadedOn, by } }) => (
    <span>
      <span className="sm:whitespace-nowrap">{uploadedOn}</span>
      <span className="block text-muted">{by}</span>
    </span>
  ),
}

const access: Column<EvidenceLine> = {
  key: 'access',
  label: labels.access,
  cell: ({ access: words, isRestricted }) =>
    isRestricted ? <span className="font-semibold">{words}</span> : words,
}

const validUntil: Column<EvidenceLine> = {
  key: 'validUntil',
  label: labels.validUntil,
  sortName: 'berlaku',
  cell: ({ validUntil: day }) => (day === null ? null : <span className="sm:whitespace-nowrap">{day}</span>),
}

const about: Column<ListedLine> = {
  key: 'about',
  label: labels.about,
  cell: ({ about: [first, ...others] }) =>
    first === undefined ? null : (
      <span>
        <TextLink href={first.href}>{first.name}</TextLink>
        {others.length > 0 ? <span className="block text-muted">{text.more(others.length)}</span> : null}
      </span>
    ),
}

const organisation: Column<ListedLine> = {
  key: 'organisation',
  label: labels.organisation,
  sortName: 'opd',
  cell: ({ organisation: name }) => name,
}

/** The evidence about one thing, on the page of that thing. */
export function EvidenceOf({ lines, caption }: { lines: EvidenceLine[]; caption: string }) {
  return (
    <DataTable
      caption={caption}
      columns={[proves, file, uploaded, access, validUntil]}
      rows={lines}
      rowKey={({ id }) => id}
      empty={text.noneHere}
    />
  )
}

/** The whole list, with what each piece is about and, for who sees several, whose it is. */
export function EvidenceTable({
  lines,
  sorting,
  seesAll,
}: {
  lines: ListedLine[]
  sorting: Sorting
  seesAll: boolean
}) {
  const columns: Column<ListedLine>[] = [proves, about, file, uploaded, access, validUntil]
  return (
    <DataTable
      caption={text.caption}
      columns={seesAll ? [...columns.slice(0, 2), organisation, ...columns.slice(2)] : columns}
      rows={lines}
      rowKey={({ id }) => id}
      sorting={sorting}
    />
  )
}
