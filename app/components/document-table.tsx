import { boardText } from '#app/text/board.ts'
import { dateText, localDate } from '#app/text/dates.ts'
import { fileSize, wholeNumber } from '#app/text/figures.ts'
import type { BoardDocument } from './board-model.ts'
import { type Column, DataTable } from './data-table.tsx'

const labels = boardText.documentColumns

function columnsFor(utcOffsetHours: number): Column<BoardDocument>[] {
  return [
    {
      key: 'title',
      label: labels.title,
      isHeading: true,
      cell: ({ kind, title }) => (
        <>
          {kind}
          <span className="block font-normal text-14 text-muted">{title}</span>
        </>
      ),
    },
    {
      key: 'number',
      label: labels.number,
      cell: ({ number }) => number ?? <span className="text-muted">{boardText.noNumber}</span>,
    },
    {
      key: 'madeAt',
      label: labels.madeAt,
      cell: ({ madeAt }) => (
        <span className="sm:whitespace-nowrap">{dateText(localDate(madeAt, utcOffsetHours))}</span>
      ),
    },
    { key: 'pages', label: labels.pages, isFigure: true, cell: ({ pages }) => wholeNumber(pages) },
    {
      key: 'file',
      label: labels.file,
      isFigure: true,
      cell: (document) => <DownloadLink document={document} />,
    },
  ]
}

interface DocumentTableProps {
  documents: BoardDocument[]
  utcOffsetHours: number
}

export function DocumentTable({ documents, utcOffsetHours }: DocumentTableProps) {
  return (
    <DataTable
      caption={boardText.sections.documents}
      columns={columnsFor(utcOffsetHours)}
      rows={documents}
      rowKey={(document) => document.id}
    />
  )
}

function DownloadLink({ document }: { document: BoardDocument }) {
  return (
    <a
      href={`/dokumen/${encodeURIComponent(document.id)}`}
      className="inline-flex items-center whitespace-nowrap font-semibold text-primary underline underline-offset-2 hover:text-pressed max-sm:min-h-11"
    >
      {boardText.download}
      <span className="sr-only">
        {' '}
        {document.kind}: {document.title}
      </span>
      <span className="on-screen ml-1 font-normal"> (PDF, {fileSize(document.bytes)})</span>
    </a>
  )
}
