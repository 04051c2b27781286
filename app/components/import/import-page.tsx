import { fileSize } from '#app/text/figures.ts'
import { foreignWords, importText as text, twinWords } from '#app/text/import.ts'
import { TextLink } from '../button.tsx'
import { Fold } from '../fold.tsx'
import type { CommandFieldsProps } from '../form/command-fields.tsx'
import type { FormState } from '../form/form-state.ts'
import { Notice } from '../notice.tsx'
import { Section } from '../section.tsx'
import { FactGrid } from '../summary-list.tsx'
import { ColumnForm, SheetForm } from './column-form.tsx'
import { DropForm, Outlook, Result } from './import-acts.tsx'
import type { ImportData } from './import-model.ts'
import { ImportRowList } from './import-rows.tsx'
import { ImportState } from './import-table.tsx'
import { OwnerForm } from './owner-form.tsx'
import { BlankForm, SheetTable } from './sheet-table.tsx'

interface ImportPageProps {
  data: ImportData
  targets: readonly { key: string; label: string }[]
  search: string
  news: string | null
  state: FormState | null | undefined
  command: CommandFieldsProps
}

/** One file on its way into the record: its columns, its rows, what they change, and the acts. */
export function ImportSteps(props: ImportPageProps) {
  const { data, search, news, state, command } = props
  const isWaiting = data.state === 'received' || data.state === 'previewed'
  const mayAct = data.mayAct && isWaiting
  return (
    <>
      {data.state === 'received' ? (
        <Notice tone="warning" title={text.unknownColumns} isNews={news !== null}>
          {text.unknownColumnsHelp}
        </Notice>
      ) : news ? (
        <Notice tone="good" isNews>
          {news}
        </Notice>
      ) : null}
      <Facts data={data} />
      {isWaiting ? <Remarks data={data} /> : null}
      <Sheets {...props} mayAct={mayAct} />
      {mayAct && data.sheets === null ? <Columns {...props} /> : null}
      {mayAct ? <Owners data={data} state={state} command={command} /> : null}
      {data.state === 'previewed' ? <Outlook data={data} state={state} command={command} /> : null}
      <Result data={data} state={state} command={command} />
      {data.list.all > 0 ? (
        <Section id="baris" title={text.steps.rows}>
          <ImportRowList
            list={data.list}
            search={search}
            isWholeCity={data.agency === null}
            hasSheets={data.sheets !== null}
            mayAnswer={mayAct}
            state={state}
            command={command}
          />
        </Section>
      ) : null}
      {mayAct ? <DropForm state={state} command={command} /> : null}
    </>
  )
}

function Facts({ data }: { data: ImportData }) {
  return (
    <FactGrid
      facts={[
        { label: text.columns.agency, value: data.agency ?? text.wholeCity },
        { label: text.columns.state, value: <ImportState state={data.state} /> },
        {
          label: text.columns.when,
          value: (
            <>
              {data.when}
              <span className="block font-normal text-14 text-muted">{data.by}</span>
            </>
          ),
        },
        {
          label: text.columns.file,
          value: (
            <>
              <TextLink href={`/impor/${data.id}/berkas`}>{text.original}</TextLink>{' '}
              <span className="font-normal text-14 text-muted">{fileSize(data.byteSize)}</span>
            </>
          ),
        },
      ]}
    />
  )
}

/** What is worth knowing of the file before one looks at its rows. */
function Remarks({ data }: { data: ImportData }) {
  const { notes, twin, foreignOwners } = data
  return (
    <>
      {foreignOwners.length > 0 ? (
        <Notice tone="danger" title={text.foreignTitle}>
          {foreignWords(foreignOwners)}
        </Notice>
      ) : null}
      {twin ? (
        <Notice tone="warning">
          <TextLink href={twin.href}>{text.twin}</TextLink> {twinWords(twin.when, twin.by)}
        </Notice>
      ) : null}
      {notes.length > 0 ? (
        <Notice>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Notice>
      ) : null}
    </>
  )
}

/** Owners that nobody has spoken of come first; once all are told, the form lies folded. */
function Owners({ data, state, command }: Pick<ImportPageProps, 'data' | 'state' | 'command'>) {
  const { owners } = data
  if (owners === null || owners.list.length === 0) return null
  const form = <OwnerForm owners={owners} state={state} command={command} />
  const isTold = owners.list.every(({ said }) => said !== '')
  return (
    <Section id="pemilik" title={text.steps.owners}>
      {isTold ? (
        <Fold title={text.ownersFold} isOpen={state?.form === 'pemilik'}>
          {form}
        </Fold>
      ) : (
        form
      )}
    </Section>
  )
}

/** A workbook of several sheets is told sheet by sheet; its columns are known. */
function Sheets({ data, search, state, command, mayAct }: ImportPageProps & { mayAct: boolean }) {
  const { sheets, columns } = data
  if (sheets === null || sheets.length === 0) return null
  return (
    <Section id="lembar" title={text.steps.sheets}>
      <SheetTable sheets={sheets} search={search} />
      {mayAct ? <BlankForm emptiesBlanks={columns.emptiesBlanks} state={state} command={command} /> : null}
    </Section>
  )
}

/** Where a column is missing the form is the first thing to do; else it lies folded. */
function Columns({ data, targets, state, command }: ImportPageProps) {
  const form = <ColumnForm columns={data.columns} targets={targets} state={state} command={command} />
  const isAsked = state?.form === 'kolom'
  return (
    <Section id="kolom" title={text.steps.columns}>
      {data.columns.missing.length > 0 ? (
        <>
          <Notice tone="warning">
            {data.columns.missing.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
          {form}
        </>
      ) : (
        <Fold title={text.columnsFold} isOpen={isAsked}>
          {form}
        </Fold>
      )}
      <SheetForm columns={data.columns} state={state} command={command} />
    </Section>
  )
}
