import { errorText } from '#app/text/board.ts'
import { PageFrame } from './page-frame.tsx'

/** A page that says one thing: what happened and what to do. */
export function MessagePage({ title, lead }: { title: string; lead: string }) {
  return (
    <PageFrame government="" status={null} places={[]}>
      <h1 className="text-balance font-bold text-22 tracking-tight sm:text-28">{title}</h1>
      <p className="mt-1 max-w-measure text-muted sm:text-18">{lead}</p>
      <a
        href="/"
        className="on-screen mt-6 inline-flex min-h-11 items-center rounded-box bg-primary px-5 font-semibold text-paper no-underline hover:bg-pressed"
      >
        {errorText.home}
      </a>
    </PageFrame>
  )
}
