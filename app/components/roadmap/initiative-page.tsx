import { initiativeReviewText as reviewText } from '#app/text/initiative-review.ts'
import { roadmapText as text } from '#app/text/roadmap.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { type FieldChange, FieldHistory } from '../field-history.tsx'
import { Notice } from '../notice.tsx'
import { ProgressBar } from '../progress-bar.tsx'
import { RecordHistory, type RecordHistoryProps } from '../record/record-history.tsx'
import { NothingYet, Section } from '../section.tsx'
import { FactGrid, SummaryList } from '../summary-list.tsx'
import { StandingTag } from './initiative-table.tsx'
import { OpinionTag } from './opinion-tag.tsx'

export interface InitiativePageProps {
  id: string
  standing: string
  standingLabel: string
  run: string | null
  roadmap: string
  completeness: { filled: number; total: number; sentence: string }
  facts: { key: string; label: string; value: string | null }[]
  years: YearsProps
  links: { key: string; label: string; name: string; href: string | null }[]
  conflicts: { kind: string; label: string; sentence: string }[]
  origin: {
    application: string
    applicationId: string
    cycle: string
    decision: string
    followUp: string | null
    due: string | null
  } | null
  review: {
    opinions: {
      key: string
      office: string
      cycle: string
      code: string
      label: string
      note: string
      by: string
      isStale: boolean
    }[]
    later: string
    mayOpine: boolean
  }
  history: { byField: Record<string, FieldChange[]> } & RecordHistoryProps
}

/** The card of an initiative: what is wrong, where it stands, what it is, its years, its links, its history. */
export function InitiativePage(props: InitiativePageProps) {
  const { standing, standingLabel, run, completeness, facts, years, links, conflicts, origin, history } =
    props
  const { filled, total, sentence } = completeness
  return (
    <>
      {conflicts.length === 0 ? null : (
        <Notice tone="warning" title={text.conflicts}>
          <ul className="grid gap-1.5">
            {conflicts.map((conflict) => (
              <li key={conflict.kind + conflict.sentence} className="max-w-measure">
                {conflict.sentence}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <div className="mt-6">
        <FactGrid
          facts={[
            { label: text.facets.standing, value: <StandingTag standing={standing} label={standingLabel} /> },
            { label: text.columns.run, value: run ?? text.noDates },
            { label: text.title, value: props.roadmap },
            {
              label: 'Kelengkapan',
              value: (
                <span className="font-normal">
                  <ProgressBar value={filled} total={total} label="isian terisi" isDense />
                  <span className="text-14 text-muted">{sentence}</span>
                </span>
              ),
            },
          ]}
        />
      </div>
      {origin === null ? null : <Origin origin={origin} />}
      <Section id="data" title={text.facts}>
        <SummaryList
          rows={facts.map(({ key, label, value }) => ({
            key,
            label,
            value: told(label, value, history.byField[key] ?? []),
          }))}
        />
      </Section>
      <Section id="tahun" title={text.perYear}>
        <Years {...years} />
      </Section>
      <Section id="hubungan" title={text.links}>
        <Links links={links} />
      </Section>
      <Section id="telaah" title={reviewText.section}>
        <Review id={props.id} {...props.review} />
      </Section>
      <Section id="riwayat" title={text.history}>
        <RecordHistory events={history.events} fields={history.fields} only={history.only} />
      </Section>
    </>
  )
}

function told(label: string, value: string | null, changes: FieldChange[]) {
  if (value === null && changes.length === 0) return null
  return (
    <>
      {value ?? '-'}
      {changes.length > 0 ? <FieldHistory label={label} changes={changes} /> : null}
    </>
  )
}

function Review({ id, opinions, later, mayOpine }: InitiativePageProps['review'] & { id: string }) {
  return (
    <>
      {opinions.length === 0 ? (
        <NothingYet sentence={later === '' ? reviewText.none : later} />
      ) : (
        <ul className="grid gap-4">
          {opinions.map((opinion) => (
            <li key={opinion.key} className="max-w-measure">
              <span className="font-semibold">{opinion.office}</span> · {opinion.cycle}{' '}
              <OpinionTag code={opinion.code} label={opinion.label} />
              {opinion.note === '' ? null : <p>{opinion.note}</p>}
              {opinion.isStale ? <p className="text-14 text-muted">{reviewText.stale}</p> : null}
              <p className="text-14 text-muted">{opinion.by}</p>
            </li>
          ))}
        </ul>
      )}
      {mayOpine ? (
        <p className="mt-4">
          <TextLink href={`/peta-rencana/telaah?kegiatan=${id}`}>{reviewText.give}</TextLink>
        </p>
      ) : null}
    </>
  )
}

interface YearsProps {
  columns: { key: string; label: string; isFigure: boolean }[]
  rows: { year: number; cells: Record<string, string | null> }[]
}

function Years({ columns, rows }: YearsProps) {
  const year: Column<YearsProps['rows'][number]> = {
    key: 'year',
    label: text.year,
    isHeading: true,
    cell: (row) => row.year,
  }
  return (
    <DataTable
      caption={text.perYear}
      columns={[
        year,
        ...columns.map((column) => ({
          ...column,
          cell: (row: YearsProps['rows'][number]) => row.cells[column.key],
        })),
      ]}
      rows={rows}
      rowKey={(row) => String(row.year)}
    />
  )
}

function Links({ links }: Pick<InitiativePageProps, 'links'>) {
  if (links.length === 0) return <NothingYet sentence={text.noLinks} />
  const labels = [...new Set(links.map(({ label }) => label))]
  return (
    <SummaryList
      rows={labels.map((label) => ({
        key: label,
        label,
        value: (
          <ul className="grid gap-1">
            {links
              .filter((link) => link.label === label)
              .map((link) => (
                <li key={link.key}>
                  {link.href === null ? link.name : <TextLink href={link.href}>{link.name}</TextLink>}
                </li>
              ))}
          </ul>
        ),
      }))}
    />
  )
}

function Origin({ origin }: { origin: NonNullable<InitiativePageProps['origin']> }) {
  const { application, decision, cycle, followUp, due } = origin
  return (
    <Section id="asal" title={text.origin}>
      <SummaryList
        rows={[
          { key: 'decision', label: 'Keputusan desk', value: `${application}: ${decision} (${cycle})` },
          {
            key: 'followUp',
            label: text.followUp,
            value: followUp === null ? text.noFollowUp : [followUp, due].filter(Boolean).join(', batas '),
          },
        ]}
      />
    </Section>
  )
}
