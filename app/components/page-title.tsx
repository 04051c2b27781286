import type { ReactNode } from 'react'
import { uiText } from '#app/text/ui.ts'
import { LineMark } from './line-mark.tsx'

export interface Crumb {
  href: string
  label: string
}

export interface PageTitleProps {
  title: string
  /** What comes next and by when, in a sentence or two. */
  lead?: ReactNode
  /** A small line over the title: the date, or whose matter it is. */
  eyebrow?: ReactNode
  /** Where this page hangs in the site, outermost first; one crumb becomes a way back. */
  crumbs?: Crumb[]
  /** The one primary button of the page, beside the title. */
  actions?: ReactNode
}

/** The title that names the task, with the way back over it. */
export function PageTitle({ title, lead, eyebrow, crumbs = [], actions }: PageTitleProps) {
  return (
    <div className="mb-6">
      <Crumbs crumbs={crumbs} />
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="min-w-0">
          {eyebrow ? <p className="mb-0.5 text-14 text-muted">{eyebrow}</p> : null}
          <h1 className="wrap-break-word text-balance font-bold text-22 tracking-tight sm:text-28">
            {title}
          </h1>
          {lead ? <p className="mt-1.5 max-w-measure text-muted sm:text-18">{lead}</p> : null}
        </div>
        {actions ? <div className="on-screen flex flex-wrap gap-3">{actions}</div> : null}
      </div>
    </div>
  )
}

function Crumbs({ crumbs }: { crumbs: Crumb[] }) {
  const [first] = crumbs
  if (first === undefined) return null
  const link =
    'inline-flex min-h-8 items-center gap-1.5 text-primary underline underline-offset-2 hover:text-pressed max-sm:min-h-11'
  if (crumbs.length === 1)
    return (
      <p className="on-screen -mt-2 mb-2 text-14">
        <a href={first.href} className={link}>
          <LineMark path="M8 1.5 3.5 6 8 10.5" />
          {first.label}
        </a>
      </p>
    )
  return (
    <nav aria-label={uiText.youAreHere} className="on-screen -mt-2 mb-2 text-14">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map((crumb, index) => (
          <li key={crumb.href} className="flex items-center gap-2 max-sm:not-last:hidden">
            {index > 0 ? (
              <span aria-hidden="true" className="text-muted max-sm:hidden">
                /
              </span>
            ) : null}
            <a href={crumb.href} className={link}>
              <span className="sm:hidden">
                <LineMark path="M8 1.5 3.5 6 8 10.5" />
              </span>
              {crumb.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
