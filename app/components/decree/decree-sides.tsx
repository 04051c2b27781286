import type { ReactNode } from 'react'
import { decreeText } from '#app/text/decree.ts'
import { formatOf } from '#app/text/documents.ts'
import { fileSize } from '#app/text/figures.ts'
import { ButtonLink, TextLink } from '../button.tsx'
import type { CommandFieldsProps } from '../form/command-fields.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import type { FormState } from '../form/form-state.ts'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { CheckList, type ListedCheck } from './check-list.tsx'
import { PressForm, ReturnForm } from './note-form.tsx'
import { paperId } from './places.ts'

export interface DecreeFile {
  id: string
  label: string
  fileName: string
  bytes: number
}

interface DecreeSidesProps {
  decree: {
    id: string
    stage: { code: string }
    acts: string[]
    checks: ListedCheck[]
    documents: DecreeFile[]
  }
  command: CommandFieldsProps
  state: FormState | null | undefined
}

/** Beside the paper: what this position may do, what was checked, which documents there are. */
export function DecreeSides({ decree, command, state }: DecreeSidesProps) {
  return (
    <aside className="on-screen grid gap-7 lg:sticky lg:top-4">
      <Part title={decreeText.acts}>
        <Acts decree={decree} command={command} state={state} />
      </Part>
      <Part title={decreeText.checks}>
        <CheckList checks={decree.checks} addressOf={(place) => `#${paperId(place)}`} />
      </Part>
      <Part title={decreeText.documents}>
        <DecreeFiles files={decree.documents} />
      </Part>
    </aside>
  )
}

export function DecreeFiles({ files }: { files: DecreeFile[] }) {
  if (files.length === 0) return <p className="text-14 text-muted">{decreeText.noDocuments}</p>
  return (
    <ul className="grid gap-2 text-14">
      {files.map((file) => (
        <li key={file.id}>
          <TextLink href={`/dokumen/${file.id}`} about={file.fileName}>
            {file.label}
          </TextLink>{' '}
          <span className="text-muted">
            {formatOf(file.fileName)}, {fileSize(file.bytes)}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className="mb-2 font-bold text-18">{title}</h2>
      {children}
    </section>
  )
}

function Acts({ decree: { id, acts, stage }, command, state }: DecreeSidesProps) {
  const may = (act: string) => acts.includes(act)
  // Initials and signature have pages of their own; what is sent back there is sent back from there.
  const mayReturnHere = may('returned') && stage.code === 'checking'
  if (!may('wordsEdited') && !may('sentForChecking') && !may('checked') && !mayReturnHere)
    return <p className="text-14 text-muted">{decreeText.noActs}</p>
  return (
    <div className="grid gap-5">
      {may('sentForChecking') ? (
        <PressForm
          act="kirim"
          label={decreeText.send}
          help={decreeText.sendHelp}
          state={state}
          command={command}
        />
      ) : null}
      {may('checked') ? (
        <FormFrame state={state} command={command} name="periksa">
          <TextArea
            name="note"
            label={decreeText.checkNote}
            help={decreeText.checkHelp}
            isOptional
            rows={2}
          />
          <SubmitButton name="tindakan" value="periksa">
            {decreeText.check}
          </SubmitButton>
        </FormFrame>
      ) : null}
      {may('wordsEdited') ? (
        <ButtonLink href={`/keputusan/${id}/ubah`} look="secondary">
          {decreeText.edit}
        </ButtonLink>
      ) : null}
      {mayReturnHere ? <ReturnForm state={state} command={command} /> : null}
    </div>
  )
}
