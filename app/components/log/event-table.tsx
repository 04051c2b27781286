import { wholeNumber } from '#app/text/figures.ts'
import { type LogLine, logText } from '#app/text/log.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { OpenMark } from '../open-mark.tsx'

/** Events of the log, each in words; what was recorded word for word is folded under it. */
export function EventTable({ lines, caption }: { lines: LogLine[]; caption: string }) {
  return <DataTable caption={caption} columns={columns} rows={lines} rowKey={({ n }) => String(n)} />
}

const labels = logText.columns

const columns: Column<LogLine>[] = [
  { key: 'n', label: labels.n, cell: ({ n }) => <span className="figure text-muted">{wholeNumber(n)}</span> },
  { key: 'at', label: labels.at, cell: ({ at, when }) => <time dateTime={at}>{when}</time> },
  {
    key: 'what',
    label: labels.what,
    isHeading: true,
    cell: (line) => (
      <>
        {line.what}
        {line.stages ? (
          <span className="block font-normal text-muted">
            {logText.stages}: {line.stages}
          </span>
        ) : null}
        <Recorded line={line} />
      </>
    ),
  },
  {
    key: 'about',
    label: labels.about,
    cell: (line) => (
      <div>
        <span className="block text-muted">{line.kindLabel}</span>
        <span className="wrap-break-word">{line.name ?? <code>{line.subjectId}</code>}</span>
        <span className="on-screen flex flex-wrap gap-x-3">
          {line.historyHref ? (
            <TextLink href={line.historyHref} about={line.name ?? ''}>
              {logText.history}
            </TextLink>
          ) : null}
          <TextLink
            href={`/jejak?berkas=${encodeURIComponent(line.subjectId)}`}
            about={`${line.kindLabel} ${line.name ?? line.subjectId}`}
          >
            {logText.same}
          </TextLink>
        </span>
      </div>
    ),
  },
  {
    key: 'who',
    label: labels.who,
    cell: ({ who, position }) => (
      <div>
        {who}
        {position === who ? null : <span className="block text-muted">{position}</span>}
      </div>
    ),
  },
]

function Recorded({ line }: { line: LogLine }) {
  return (
    <details className="group on-screen font-normal">
      <summary className="inline-flex min-h-8 cursor-pointer items-center gap-1.5 text-primary underline underline-offset-2 max-sm:min-h-11">
        {logText.payload}
        <span className="sr-only"> nomor {line.n}</span>
        <OpenMark />
      </summary>
      {line.payload === null ? (
        <p className="text-muted">{logText.noPayload}</p>
      ) : (
        <pre
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a long record must scroll by keyboard too
          tabIndex={0}
          className="max-h-96 max-w-[34rem] overflow-auto whitespace-pre-wrap break-all rounded-sm bg-ground px-3 py-2"
        >
          {line.payload}
        </pre>
      )}
      <p className="break-all text-muted">
        {logText.hash}: <code>{line.hash}</code>
      </p>
      <p className="break-all text-muted">
        {logText.command}: <code>{line.commandId}</code>
      </p>
    </details>
  )
}
