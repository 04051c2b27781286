import { initiativeReviewText as text } from '#app/text/initiative-review.ts'
import { TextLink } from '../button.tsx'
import { DataTable } from '../data-table.tsx'
import { ChoiceField } from '../form/choice-field.tsx'
import { ChosenEnd, ChosenList } from '../form/chosen-list.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import type { FormState } from '../form/form-state.ts'
import { TextArea } from '../form/text-area.tsx'
import { Notice } from '../notice.tsx'
import { NothingYet, Section } from '../section.tsx'
import { OpinionTag } from './opinion-tag.tsx'

interface Standing {
  code: string
  label: string
  note: string
  isStale: boolean
}

export interface InitiativeReviewsProps {
  isCut: boolean
  reviewer: string | null
  isOpen: boolean
  isNamed: boolean
  choices: { value: string; label: string }[]
  waiting: { key: string; name: string; note: string }[]
  rows: {
    id: string
    name: string
    organisation: string
    isOwn: boolean
    planning: Standing | null
    budget: Standing | null
  }[]
  state: FormState | undefined
  commandId: string
}

/** The offices' word on initiatives: what waits for the reader, counted and named, and all that was said. */
export function InitiativeReviews(props: InitiativeReviewsProps) {
  const { reviewer, isOpen, waiting, state, rows, isCut } = props
  return (
    <>
      {reviewer === null ? null : (
        <Section id="beri" title={reviewer}>
          {waiting.length === 0 && !state ? (
            <NothingYet sentence={isOpen ? text.nothingWaits : text.notOpen} />
          ) : (
            <OpinionForm {...props} />
          )}
        </Section>
      )}
      <Section id="daftar" title={text.list}>
        {isCut ? <Notice tone="info">{text.cut}</Notice> : null}
        <DataTable
          caption={text.list}
          rows={rows}
          rowKey={({ id }) => id}
          empty={text.none}
          columns={[
            {
              key: 'name',
              label: text.columns.name,
              isHeading: true,
              cell: ({ id, name }) => <TextLink href={`/peta-rencana/${id}`}>{name}</TextLink>,
            },
            { key: 'organisation', label: text.columns.organisation, cell: (row) => row.organisation },
            { key: 'planning', label: text.columns.planning, cell: (row) => <Said said={row.planning} /> },
            { key: 'budget', label: text.columns.budget, cell: (row) => <Said said={row.budget} /> },
            ...(reviewer !== null && isOpen
              ? [
                  {
                    key: 'act',
                    label: 'Tindakan',
                    cell: ({ id, name, isOwn }: InitiativeReviewsProps['rows'][number]) =>
                      isOwn ? (
                        text.own
                      ) : (
                        <TextLink href={`/peta-rencana/telaah?kegiatan=${id}`} about={name}>
                          {text.give}
                        </TextLink>
                      ),
                  },
                ]
              : []),
          ]}
        />
      </Section>
    </>
  )
}

function OpinionForm({ choices, waiting, state, commandId }: InitiativeReviewsProps) {
  return (
    <FormFrame state={state} command={{ commandId }}>
      <ChosenList
        name="kegiatan"
        label={text.which}
        choices={waiting.map(({ key, name, note }) => ({ value: key, label: name, help: note }))}
      />
      <div className="mt-6 grid gap-6">
        <ChoiceField name="isi" label={text.choice} as="radios" isBoxed choices={choices} />
        <TextArea
          name="catatan"
          label={text.note}
          help={text.noteHelp}
          isOptional
          maxLength={2000}
          rows={3}
        />
      </div>
      <ChosenEnd name="kegiatan" count={waiting.length} press={text.send} />
    </FormFrame>
  )
}

function Said({ said }: { said: Standing | null }) {
  if (said === null) return <span className="text-muted">{text.notYet}</span>
  return (
    <div>
      <OpinionTag code={said.code} label={said.label} />
      {said.note === '' ? null : <span className="block text-14">{said.note}</span>}
      {said.isStale ? <span className="block text-14 text-muted">{text.stale}</span> : null}
    </div>
  )
}
