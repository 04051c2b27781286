import { useContext, useRef } from 'react'
import { evidenceText as text, uploadWords } from '#app/text/evidence.ts'
import { fileSize } from '#app/text/figures.ts'
import { fileHelp } from '#app/text/ui.ts'
import { controlClasses, describedBy, FieldFrame } from '../form/field-frame.tsx'
import { FormContext } from '../form/form-context.tsx'
import { fieldId } from '../form/form-state.ts'
import { type UploadStage, useUpload } from './use-upload.ts'

interface UploadFieldProps {
  /** In bytes; told before one chooses. */
  mostBytes: number
  accept: string
}

/**
 * The file of a piece of evidence. Without scripts it goes with the form; with them it goes ahead in pieces, and
 * the form names it. A file that arrived with a refused form is there still, and said to be.
 */
export function UploadField({ mostBytes, accept }: UploadFieldProps) {
  const { name, state } = useContext(FormContext)
  const input = useRef<HTMLInputElement>(null)
  const { stage, choose, isWaiting } = useUpload(input, mostBytes)
  const id = fieldId(name, 'berkas')
  const error = stage.kind === 'refused' ? stage.sentence : errorOf(stage, state?.fieldErrors.berkas)
  const kept = error === undefined && state?.values.namaBerkas ? state.values : null
  const upload = stage.kind === 'done' ? stage.id : stage.kind === 'none' ? (kept?.unggahan ?? '') : ''
  const help = (
    <>
      <span className="block">{text.fileHelp}</span>
      <span className="block">{fileHelp(fileSize(mostBytes).replace(',0 ', ' '), text.fileKinds)}</span>
    </>
  )
  return (
    <FieldFrame id={id} label={text.file} help={help} error={error}>
      <input type="hidden" name="unggahan" value={upload} />
      <input
        ref={input}
        id={id}
        // What went ahead need not go again.
        name={stage.kind === 'none' || stage.kind === 'refused' ? 'berkas' : undefined}
        type="file"
        accept={accept}
        onChange={(event) => void choose(event.currentTarget.files?.[0])}
        aria-describedby={describedBy(id, { help, error })}
        aria-invalid={error ? true : undefined}
        className={`${controlClasses(error, 'w-full max-w-field')} file:mr-3 file:cursor-pointer file:rounded-box file:border-0 file:bg-primary-ground file:px-3 file:py-1 file:font-semibold file:text-primary`}
      />
      {stage.kind === 'sending' ? (
        <progress
          max={stage.total}
          value={stage.received}
          aria-label={uploadWords.progress}
          className="mt-3 block h-2 w-full max-w-field accent-primary"
        />
      ) : null}
      <p role="status" className="mt-2 max-w-measure text-14">
        {wordsOf(stage, kept?.namaBerkas)}
        {isWaiting ? <span className="block font-semibold">{uploadWords.held}</span> : null}
      </p>
    </FieldFrame>
  )
}

/** What was wrong with the file before stands until another one is chosen. */
function errorOf(stage: UploadStage, before: string | undefined): string | undefined {
  return stage.kind === 'none' ? before : undefined
}

function wordsOf(stage: UploadStage, kept: string | undefined): string {
  switch (stage.kind) {
    case 'none':
      return kept ? uploadWords.already(kept) : ''
    case 'preparing':
      return uploadWords.preparing
    case 'sending':
      return stage.waitMs === null
        ? uploadWords.sending(fileSize(stage.received), fileSize(stage.total))
        : uploadWords.waiting(fileSize(stage.received), Math.ceil(stage.waitMs / 1000))
    case 'done':
      return uploadWords.done(
        stage.name,
        fileSize(stage.bytes),
        stage.before === null ? null : fileSize(stage.before),
      )
    case 'refused':
      return ''
  }
}
