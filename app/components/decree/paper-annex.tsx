import { PaperTable } from '#app/components/paper/paper-table.tsx'
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

function Block({ block, name }: { block: PaperBlock; name: string }) {
  if (block.kind === 'text') return <p className="mt-4 mb-2 font-bold">{block.text}</p>
  return <PaperTable table={block.table} name={name} />
}
