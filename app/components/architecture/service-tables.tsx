import { wholeNumber } from '#app/text/figures.ts'
import { lackText, serviceText as text } from '#app/text/service-map.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { StatusTag } from '../status-tag.tsx'

type Serving = keyof typeof text.without
type Served = Record<Serving, number>
const servings = Object.keys(text.without) as Serving[]

export interface ServiceGroup {
  key: string
  label: string
  code: string | null
  /** What of the address leads into it. */
  query: Record<string, string>
  total: number
  lacks: Served
  served: Served
}

function hrefOf(query: Record<string, string>): string {
  return `/arsitektur/peta-layanan?${new URLSearchParams(query)}`
}

const groupColumns: Column<ServiceGroup>[] = [
  {
    key: 'group',
    label: text.columns.group,
    isHeading: true,
    cell: ({ label, code, query }) => (
      <span className="wrap-break-word">
        <TextLink href={hrefOf(query)}>{label}</TextLink>
        {code === null ? null : <span className="figure block font-normal text-muted">{code}</span>}
      </span>
    ),
  },
  { key: 'total', label: text.columns.total, isFigure: true, cell: ({ total }) => wholeNumber(total) },
  ...servings.map(
    (serving): Column<ServiceGroup> => ({
      key: serving,
      label: text.columns[serving],
      isFigure: true,
      cell: ({ served }) => wholeNumber(served[serving]),
    }),
  ),
  {
    key: 'gaps',
    label: text.columns.gaps,
    cell: ({ query, lacks, label }) =>
      servings.every((serving) => lacks[serving] === 0) ? (
        <StatusTag tone="done">{text.complete}</StatusTag>
      ) : (
        <ul className="grid gap-1">
          {servings
            .filter((serving) => lacks[serving] > 0)
            .map((serving) => (
              <li key={serving}>
                <StatusTag tone="attention">
                  <TextLink href={hrefOf({ ...query, tanpa: text.without[serving].value })} about={label}>
                    {lackText(wholeNumber(lacks[serving]), text.without[serving].label)}
                  </TextLink>
                </StatusTag>
              </li>
            ))}
        </ul>
      ),
  },
]

/** Groups of services, with what serves them and what is missing. */
export function ServiceGroups({ groups }: { groups: ServiceGroup[] }) {
  return <DataTable caption={text.groups} columns={groupColumns} rows={groups} rowKey={({ key }) => key} />
}

export interface ServiceRow extends Served {
  id: string
  name: string
  code: string
  organisation: string
}

const serviceColumns: Column<ServiceRow>[] = [
  {
    key: 'name',
    label: text.columns.service,
    isHeading: true,
    cell: ({ id, name }) => (
      <span className="wrap-break-word">
        <TextLink href={`/arsitektur/objek/${id}`}>{name}</TextLink>
      </span>
    ),
  },
  {
    key: 'code',
    label: text.columns.code,
    cell: ({ code }) => (code === '' ? null : <span className="figure whitespace-nowrap">{code}</span>),
  },
  { key: 'organisation', label: text.columns.organisation, cell: ({ organisation }) => organisation },
  ...servings.map(
    (serving): Column<ServiceRow> => ({
      key: serving,
      label: text.columns[serving],
      isFigure: true,
      cell: (row) =>
        row[serving] === 0 ? <StatusTag tone="attention">{text.none}</StatusTag> : wholeNumber(row[serving]),
    }),
  ),
]

/** Services with how much serves each, and a word where nothing does. */
export function ServiceTable({ rows }: { rows: ServiceRow[] }) {
  return <DataTable caption={text.services} columns={serviceColumns} rows={rows} rowKey={({ id }) => id} />
}
