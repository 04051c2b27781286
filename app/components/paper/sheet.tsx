import { Runs } from '../decree/runs.tsx'
import { PaperTable } from './paper-table.tsx'
import type { ReadingBlock, SheetModel, Signatory } from './reading-model.ts'

/** A form, letter or receipt in the order of its paper, for reading on a screen of any width. */
export function Sheet({ sheet, name }: { sheet: SheetModel; name: string }) {
  const { letterhead, title, number, blocks, foot } = sheet
  const places = placesOf(blocks, name)
  return (
    <article
      aria-label={name}
      className="rounded-box border border-line bg-paper px-5 py-8 sm:px-8 2xl:px-12 print:border-0 print:p-0"
    >
      {letterhead ? (
        <header className="mb-6 border-ink border-b-2 pb-4 text-center">
          <p>{letterhead.government}</p>
          <p className="font-bold text-18">{letterhead.agency}</p>
          {letterhead.address.map((line) => (
            <p key={line} className="text-14">
              {line}
            </p>
          ))}
        </header>
      ) : null}
      {title === '' ? null : <p className="whitespace-pre-line text-center font-bold text-18">{title}</p>}
      {number === '' ? null : <p className="mb-6 whitespace-pre-wrap text-center">{number}</p>}
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a filed paper never move
        <Block key={index} block={block} {...(places[index] ?? { name, isWithinPart: false })} />
      ))}
      {foot === '' ? null : <p className="mt-8 border-line border-t pt-2 text-14 text-muted">{foot}</p>}
    </article>
  )
}

interface Place {
  /** What a block is called: the heading it stands under. */
  name: string
  /** Whether it stands under a heading of the first level. */
  isWithinPart: boolean
}

function placesOf(blocks: readonly ReadingBlock[], whole: string): Place[] {
  let place: Place = { name: whole, isWithinPart: false }
  return blocks.map((block) => {
    const before = place
    if (block.kind === 'heading')
      place = { name: block.text, isWithinPart: place.isWithinPart || block.level === 1 }
    return before
  })
}

const looks = {
  plain: 'my-3',
  strong: 'my-3 font-semibold',
  small: 'my-2 text-14',
  right: 'my-3 text-end',
} as const

function Block({ block, name, isWithinPart }: Place & { block: ReadingBlock }) {
  switch (block.kind) {
    case 'heading':
      return <Heading {...block} isWithinPart={isWithinPart} />
    case 'paragraph':
      return (
        <p className={`wrap-break-word max-w-measure whitespace-pre-line ${looks[block.look]}`}>
          {block.text}
        </p>
      )
    case 'details':
      return <Details items={block.items} />
    case 'list':
      return (
        <ol className="my-3 grid max-w-measure list-none gap-1.5">
          {block.items.map(({ label, text }) => (
            <li key={`${label}${text}`} className="grid grid-cols-[minmax(2rem,auto)_minmax(0,1fr)] gap-x-2">
              <span>{label}</span>
              <span className="wrap-break-word whitespace-pre-line">{text}</span>
            </li>
          ))}
        </ol>
      )
    case 'table':
      return <PaperTable table={block.table} name={name} />
    case 'notice':
      return (
        <p className="my-4 max-w-measure border border-ink px-4 py-3 whitespace-pre-line">{block.text}</p>
      )
    case 'changes':
      return (
        <div className="my-3 max-w-measure">
          <p className="font-semibold text-14">{block.label}</p>
          <p className="wrap-break-word">
            <Runs runs={block.runs} />
          </p>
        </div>
      )
    case 'bars':
      return <Bars title={block.title} items={block.items} />
    case 'signatures':
      return <Signatures by={block.by} />
  }
}

function Heading({ text, level, isWithinPart }: { text: string; level: 1 | 2; isWithinPart: boolean }) {
  if (level === 1) return <h2 className="mt-10 mb-3 whitespace-pre-line font-bold text-18">{text}</h2>
  const Tag = isWithinPart ? 'h3' : 'h2'
  return <Tag className="mt-6 mb-2 whitespace-pre-line font-bold">{text}</Tag>
}

function Details({ items }: { items: { label: string; value: string }[] }) {
  return (
    <dl className="my-3 grid max-w-measure gap-x-4 gap-y-0.5 sm:grid-cols-[minmax(8rem,14rem)_minmax(0,1fr)]">
      {items.map(({ label, value }) => (
        <div key={label} className="contents">
          <dt className="max-sm:mt-1.5 max-sm:text-14 max-sm:text-muted">{label}</dt>
          <dd className="wrap-break-word whitespace-pre-line">{value === '' ? '-' : value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Bars({ title, items }: Omit<Extract<ReadingBlock, { kind: 'bars' }>, 'kind'>) {
  const most = Math.max(1, ...items.map(({ value }) => value))
  return (
    <figure className="my-4 max-w-measure">
      <figcaption className="mb-2 font-semibold">{title}</figcaption>
      <dl className="grid gap-x-3 gap-y-1 sm:grid-cols-[minmax(8rem,16rem)_minmax(0,1fr)]">
        {items.map(({ label, value, words }) => (
          <div key={label} className="contents">
            <dt>{label}</dt>
            <dd className="flex items-center gap-2 max-sm:mb-1.5">
              <svg
                viewBox="0 0 100 10"
                preserveAspectRatio="none"
                aria-hidden="true"
                className="h-3 min-w-0 flex-1"
              >
                <rect width={(value / most) * 100} height="10" className="fill-primary" />
              </svg>
              <span className="w-24 text-end tabular-nums">{words}</span>
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  )
}

function Signatures({ by }: { by: Signatory[] }) {
  return (
    <footer className={`mt-8 grid gap-8 ${by.length > 1 ? 'sm:grid-cols-2' : 'sm:ml-auto sm:max-w-80'}`}>
      {by.map(({ place, official, mark, name, below }) => (
        <div key={`${official}${name}`} className="print:break-inside-avoid">
          {place === '' ? null : <p>{place}</p>}
          <p>{official}</p>
          <p className="min-h-16 content-center text-muted">{mark}</p>
          <p className="font-semibold">{name}</p>
          {below.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ))}
    </footer>
  )
}
