import type { ReactNode } from 'react'
import { PaperAnnex } from './paper-annex.tsx'
import type { PaperItem, PaperModel, Piece } from './paper-model.ts'
import { paperId, slug } from './places.ts'

/** What stands after a paragraph on the screen, by its place in the words. */
export type Beside = (place: string) => ReactNode

/** The decree in the official structure, as it prints: for reading on a screen, and for a print of the page. */
export function Paper({ paper, beside = () => null }: { paper: PaperModel; beside?: Beside }) {
  const { signature } = paper
  return (
    <article
      aria-label={paper.instrument}
      className="rounded-box border border-line bg-paper px-5 py-8 font-serif sm:px-8 2xl:px-12 print:border-0 print:p-0"
    >
      {paper.stageLabel ? <p className="text-end font-bold tracking-widest">{paper.stageLabel}</p> : null}
      <header id="kepala" className="mb-8 grid gap-4 text-center font-bold">
        <p>{paper.official}</p>
        <p>
          {paper.instrument}
          <br />
          <span className="whitespace-pre-wrap">{paper.number}</span>
        </p>
        <p>{paper.about}</p>
        <p className="mx-auto max-w-[34rem] text-balance">{paper.title}</p>
        {beside('title')}
        <p>{paper.official},</p>
      </header>
      <Grounds
        id="menimbang"
        label="Menimbang"
        list="considering"
        items={paper.considering}
        beside={beside}
      />
      <Grounds id="mengingat" label="Mengingat" list="inViewOf" items={paper.inViewOf} beside={beside} />
      <Grounds id="memperhatikan" label="Memperhatikan" list="noting" items={paper.noting} beside={beside} />
      <p className="my-6 text-center font-bold">MEMUTUSKAN:</p>
      <Row label="Menetapkan">
        <p>{paper.enacting}</p>
      </Row>
      {paper.dicta.map((dictum, index) => (
        <Row key={dictum.label} id={`diktum-${slug(dictum.label)}`} label={dictum.label}>
          <p id={paperId(`dicta.${index}.text`)} className="wrap-break-word">
            <Pieces pieces={dictum.pieces} />
          </p>
          {dictum.items.length > 0 ? <Items items={dictum.items} /> : null}
          {beside(`dicta.${index}.text`)}
        </Row>
      ))}
      <footer id="penutup" className="mt-10 ml-auto max-w-80 print:break-inside-avoid">
        <p>{signature.place}</p>
        <p>{signature.date}</p>
        <p className="mt-2">{[signature.prefix ?? '', signature.official].join(' ').trim()}</p>
        <p className="min-h-16 content-center text-muted">{signature.mark}</p>
        <p>{signature.name}</p>
      </footer>
      <PaperFoot paper={paper} />
      {paper.annexes.map((annex) => (
        <PaperAnnex key={annex.label} annex={annex} paper={paper} />
      ))}
    </article>
  )
}

function PaperFoot({
  paper: { initials, distribution, authentication, verification },
}: {
  paper: PaperModel
}) {
  return (
    <>
      {initials ? (
        <table className="mt-8 border-collapse font-sans text-14">
          <caption className="border border-muted border-b-0 px-3 py-1 text-start font-semibold">
            {initials.title}
          </caption>
          <tbody>
            {initials.rows.map(({ post }) => (
              <tr key={post}>
                <th scope="row" className="border border-muted px-3 py-1 text-start font-normal">
                  {post}
                </th>
                <td className="w-24 border border-muted">
                  <span className="sr-only">paraf di lembar kontrol</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {distribution ? (
        <div id="salinan" className="mt-8">
          <p>{distribution.title}</p>
          <ol className="list-decimal pl-8">
            {distribution.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ol>
        </div>
      ) : null}
      {authentication ? (
        <div className="mt-8 max-w-80">
          <p>{authentication.statement}</p>
          <p>{authentication.official}</p>
          <p className="min-h-16 content-center text-muted">{authentication.mark}</p>
          <p>{authentication.name}</p>
          {[authentication.rank, authentication.employeeNumber].map((line) =>
            line ? <p key={line}>{line}</p> : null,
          )}
        </div>
      ) : null}
      {verification ? (
        <p className="mt-8 max-w-measure font-sans text-14 text-muted">
          {verification.lines.join(' ')}{' '}
          <a href={verification.url} className="wrap-anywhere text-primary underline underline-offset-2">
            {verification.url}
          </a>
        </p>
      ) : null}
    </>
  )
}

interface GroundsProps {
  id: string
  label: string
  list: string
  items: PaperItem[]
  beside: Beside
}

function Grounds({ id, label, list, items, beside }: GroundsProps) {
  if (items.length === 0) return null
  return (
    <Row id={id} label={label}>
      <Items items={items} list={list} beside={beside} />
    </Row>
  )
}

function Row({ id, label, children }: { id?: string; label: string; children: ReactNode }) {
  return (
    <section id={id} className="mb-3 grid gap-x-3 sm:grid-cols-[7.5rem_0.5rem_minmax(0,1fr)]">
      <h2 className="max-sm:font-semibold">
        {label}
        <span className="sm:hidden">:</span>
      </h2>
      <span aria-hidden="true" className="max-sm:hidden">
        :
      </span>
      <div className="min-w-0">{children}</div>
    </section>
  )
}

/** `list` where each item is a paragraph of the words; the items of a dictum may be several lines of one. */
function Items({ items, list, beside }: { items: PaperItem[]; list?: string; beside?: Beside }) {
  return (
    <ol className="grid list-none gap-1.5">
      {items.map((item, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other identity than their place
          key={index}
          id={list === undefined ? undefined : paperId(`${list}.${index}`)}
          className="grid grid-cols-[1.75rem_minmax(0,1fr)]"
        >
          <span>{item.label}</span>
          <span className={`wrap-break-word ${item.label === '' ? 'col-span-2 col-start-1' : ''}`}>
            <Pieces pieces={item.pieces} />
            {list === undefined ? null : beside?.(`${list}.${index}`)}
          </span>
        </li>
      ))}
    </ol>
  )
}

function Pieces({ pieces }: { pieces: Piece[] }) {
  return pieces.map((piece, index) =>
    piece.meaning === null ? (
      piece.text
    ) : (
      <mark
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one sentence never move
        key={index}
        title={`Dari data: ${piece.meaning}`}
        className="bg-primary-ground text-ink underline decoration-dotted decoration-primary underline-offset-3 print:bg-paper print:no-underline"
      >
        {piece.text}
      </mark>
    ),
  )
}
