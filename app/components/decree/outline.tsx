import { decreeText } from '#app/text/decree.ts'
import type { PaperModel } from './paper-model.ts'
import { slug } from './places.ts'

interface OutlinePart {
  id: string
  label: string
}

/** The parts of the paper, each a jump: beside it on a wide screen, left out where there is no room. */
export function Outline({ paper }: { paper: PaperModel }) {
  return (
    <OutlineList
      parts={[
        { id: 'kepala', label: 'Kepala' },
        { id: 'menimbang', label: `Menimbang (${paper.considering.length})` },
        { id: 'mengingat', label: `Mengingat (${paper.inViewOf.length})` },
        ...(paper.noting.length > 0
          ? [{ id: 'memperhatikan', label: `Memperhatikan (${paper.noting.length})` }]
          : []),
        ...paper.dicta.map(({ label }) => ({ id: `diktum-${slug(label)}`, label: `Diktum ${label}` })),
        { id: 'penutup', label: 'Penutup' },
        ...paper.annexes.map(({ label }) => ({
          id: slug(label),
          label: label.replace('LAMPIRAN', 'Lampiran'),
        })),
      ]}
    />
  )
}

/** Jumps to the parts of a page; what does not fit is reached by scrolling within. */
export function OutlineList({ parts, from = '2xl' }: { parts: OutlinePart[]; from?: 'xl' | '2xl' }) {
  return (
    <nav
      aria-label={decreeText.outline}
      className={`on-screen sticky top-4 max-h-[calc(100dvh-2rem)] overflow-y-auto text-14 ${from === 'xl' ? 'max-xl:hidden' : 'max-2xl:hidden'}`}
    >
      <h2 className="mb-2 font-bold">{decreeText.outline}</h2>
      <ol>
        {parts.map(({ id, label }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="inline-flex min-h-8 items-center text-primary underline-offset-2 hover:underline"
            >
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
