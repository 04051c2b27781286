import type { ReactNode } from 'react'

/** A part of a page that the left list can lead to. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-judul`} className="mt-10">
      <h2 id={`${id}-judul`} className="mb-3 font-bold text-18">
        {title}
      </h2>
      {children}
    </section>
  )
}

/** Says in a sentence why a part of the page holds nothing yet. */
export function NothingYet({ sentence }: { sentence: string }) {
  return <p className="box rounded-box border border-line bg-paper px-6 py-5 text-muted">{sentence}</p>
}
