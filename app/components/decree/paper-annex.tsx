import type { PaperBlock, PaperModel } from './paper-model.ts'

interface PaperAnnexProps {
  annex: PaperModel['annexes'][number]
  paper: Pick<PaperModel, 'instrument' | 'number' | 'title'>
}

/** One annex, folded: its heading says what it holds, its tables are those of the PDF. */
export function PaperAnnex({ annex, paper }: PaperAnnexProps) {
  return (
    <details
      id={annex.label.toLowerCase().replaceAll(' ', '-')}
      className="mt-6 border-line border-t pt-4 print:break-before-page"
    >
      <summary className="min-h-11 cursor-pointer font-sans font-semibold text-primary">
        {annex.label}: {annex.title}
      </summary>
      <p className="mb-4 max-w-96 text-14">
        {annex.label}
        <br />
        {paper.instrument} {paper.number}
        <br />
        TENTANG {paper.title}
      </p>
      {annex.blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks of an annex never move
        <Block key={index} block={block} name={`${annex.label} ${index + 1}`} />
      ))}
    </details>
  )
}

const aligned = { left: 'text-start', centre: 'text-center', right: 'text-end' } as const

function Block({ block, name }: { block: PaperBlock; name: string }) {
  if (block.kind === 'text') return <p className="mt-4 mb-2 font-bold">{block.text}</p>
  if (block.rows.length === 0) return <p>{block.emptyText}</p>
  return (
    <section
      aria-label={name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by keyboard too
      tabIndex={0}
      className="overflow-x-auto"
    >
      <table className="w-full border-collapse font-sans text-14">
        <caption className="sr-only">{name}</caption>
        <thead>
          <tr>
            {block.columns.map((column) => (
              <th key={column.key} scope="col" className="border border-line bg-ground px-2 py-1 text-start">
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a frozen annex never move
            <tr key={index} className={row.isStrong ? 'font-semibold' : ''}>
              {block.columns.map((column, place) => (
                <td
                  key={column.key}
                  className={`border border-line px-2 py-1 align-top ${aligned[column.align]}`}
                >
                  {row.cells[place]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {block.notes.map((note) => (
        <p key={note} className="mt-1 text-14">
          {note}
        </p>
      ))}
    </section>
  )
}
