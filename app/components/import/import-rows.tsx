import { questionOf, sameAs, importText as text } from '#app/text/import.ts'
import { uiText } from '#app/text/ui.ts'
import { withQuery } from '../address-query.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { FieldChanges } from '../field-changes.tsx'
import { ChoiceField } from '../form/choice-field.tsx'
import type { CommandFieldsProps } from '../form/command-fields.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import type { FormState } from '../form/form-state.ts'
import { FormActions, SubmitButton } from '../form/submit-button.tsx'
import { Pagination } from '../pagination.tsx'
import { StatusTag, type StatusTone } from '../status-tag.tsx'
import { Tabs } from '../tabs.tsx'
import type { ImportRow, ImportRows, RowStateName } from './import-model.ts'

const tones = {
  baru: 'done',
  berubah: 'waiting',
  sama: 'idle',
  galat: 'stopped',
  pertanyaan: 'attention',
  dilewati: 'idle',
} as const satisfies Record<RowStateName, StatusTone>

const stateNames = Object.keys(text.rowStates) as RowStateName[]

interface ImportRowsProps {
  list: ImportRows
  search: string
  /** Whether the rows belong to several agencies. */
  isWholeCity: boolean
  /** Whether they stand in several sheets. */
  hasSheets: boolean
  /** Whether questions can be answered here and now. */
  mayAnswer: boolean
  state: FormState | null | undefined
  command: CommandFieldsProps
}

/** The rows of the file by their state: counted, filtered, paged, each with what it does field by field. */
export function ImportRowList(props: ImportRowsProps) {
  const { list, search, isWholeCity, hasSheets, mayAnswer, state, command } = props
  const { shown, all, counts, rows, ...pages } = list
  const address = (name: RowStateName | null) =>
    `${withQuery(search, { keadaan: name ?? 'semua', kabar: null })}#baris`
  const filled = stateNames.filter((name) => counts[name] > 0 || name === shown)
  const asked = shown === 'pertanyaan' ? rows.filter(({ question }) => question !== null) : []
  return (
    <>
      {list.kind === null ? null : (
        <p className="mb-3">
          <TextLink href={`${withQuery(search, { lembar: null, halaman: null, kabar: null })}#baris`}>
            {text.allSheets}
          </TextLink>
        </p>
      )}
      <Tabs
        label={text.filterLabel}
        tabs={[
          { href: address(null), label: text.allRows, count: all, isCurrent: shown === null },
          ...filled.map((name) => ({
            href: address(name),
            label: text.rowStates[name],
            count: counts[name],
            isCurrent: shown === name,
          })),
        ]}
      />
      {asked.length > 0 && mayAnswer ? (
        <Questions rows={asked} state={state} command={command} />
      ) : (
        <DataTable
          caption={text.rowsCaption}
          columns={columnsFor({ isWholeCity, hasSheets, mayAnswer, questions: address('pertanyaan') })}
          rows={rows}
          rowKey={({ key }) => key}
          empty={text.noRows}
        />
      )}
      <Pagination {...pages} search={withQuery(search, { kabar: null, halaman: String(pages.page) })} />
    </>
  )
}

function columnsFor(how: {
  isWholeCity: boolean
  hasSheets: boolean
  mayAnswer: boolean
  questions: string
}): Column<ImportRow>[] {
  const owner: Column<ImportRow> = { key: 'owner', label: text.owner, cell: (row) => row.owner }
  const sheet: Column<ImportRow> = { key: 'sheet', label: text.sheet, cell: (row) => row.sheet }
  return [
    ...(how.hasSheets ? [sheet] : []),
    { key: 'row', label: text.row, isFigure: true, cell: ({ row }) => row },
    {
      key: 'name',
      label: how.hasSheets ? text.thing : text.application,
      isHeading: true,
      cell: ({ name, href }) =>
        name === '' ? '-' : href === null ? name : <TextLink href={href}>{name}</TextLink>,
    },
    ...(how.isWholeCity ? [owner] : []),
    {
      key: 'state',
      label: text.state,
      cell: ({ state }) => (
        <span className="sm:whitespace-nowrap">
          <StatusTag tone={tones[state]}>{text.rowStates[state]}</StatusTag>
        </span>
      ),
    },
    { key: 'what', label: text.what, cell: (row) => <What row={row} how={how} /> },
  ]
}

/** What the row does: its faults, its question, or its fields as they were and become. */
function What({ row, how }: { row: ImportRow; how: { mayAnswer: boolean; questions: string } }) {
  const { state, steps, problems, warnings } = row
  return (
    <div className="grid max-w-[44rem] gap-1.5">
      {problems.map((sentence) => (
        <p key={sentence} className="wrap-break-word font-semibold text-danger">
          {sentence}
        </p>
      ))}
      {state === 'pertanyaan' && how.mayAnswer ? (
        <TextLink href={how.questions} about={row.name}>
          {text.answerHere}
        </TextLink>
      ) : null}
      {state === 'sama' ? <p className="text-muted">{text.nothingChanges}</p> : null}
      {state === 'dilewati' ? <p className="text-muted">{text.leftOut}</p> : null}
      {state === 'baru' && steps.length > 0 ? <NewAnswers steps={steps} /> : null}
      {state === 'berubah' ? <Steps steps={steps} /> : null}
      {warnings.map((sentence) => (
        <p key={sentence} className="wrap-break-word text-warning">
          {sentence}
        </p>
      ))}
    </div>
  )
}

function NewAnswers({ steps }: Pick<ImportRow, 'steps'>) {
  return (
    <details className="group">
      <summary className="inline-flex min-h-8 cursor-pointer items-center text-primary underline underline-offset-2 max-sm:min-h-11">
        {steps.length} {text.allFields}
      </summary>
      <dl className="grid gap-y-1.5">
        {steps.map(({ key, label, to }) => (
          <div key={key} className="wrap-break-word">
            <dt className="text-muted">{label}</dt>
            <dd>{to ?? uiText.notFilled}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function Steps({ steps }: Pick<ImportRow, 'steps'>) {
  return <FieldChanges changes={steps} isInCell />
}

/** "Is this the same application?", one for each row that only seems to be. */
function Questions({
  rows,
  state,
  command,
}: {
  rows: ImportRow[]
  state: FormState | null | undefined
  command: CommandFieldsProps
}) {
  return (
    <>
      <p className="mb-4 max-w-measure text-muted">{text.questionsLead}</p>
      <FormFrame name="jawaban" state={state} command={command}>
        {rows.map(({ key, kind, sheet, row, name, owner, question }) => (
          <div key={key}>
            <input type="hidden" name="tanya" value={key} />
            <ChoiceField
              name={`baris-${key}`}
              label={questionOf({ sheet: kind === 'application' ? null : sheet, row, name })}
              help={owner}
              as="radios"
              stored={question?.answer ?? ''}
              choices={[
                ...(question?.candidates ?? []).map((each) => ({
                  value: each.id,
                  label: sameAs(each.name, question?.kind === 'other-agency' ? each.owner : ''),
                })),
                { value: 'new', label: text.questionNew },
              ]}
            />
          </div>
        ))}
        <FormActions>
          <SubmitButton>{text.questionsSave}</SubmitButton>
        </FormActions>
      </FormFrame>
    </>
  )
}
