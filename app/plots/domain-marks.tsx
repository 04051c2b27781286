import type { ReactElement } from 'react'

/** The look of each domain of the architecture: a colour and a shape, never one of them alone. */
export interface DomainLook {
  fill: string
  /** On a field of 12 x 12, drawn in the present colour. */
  mark: ReactElement
}

const looks: Readonly<Record<string, DomainLook>> = {
  process: { fill: 'fill-primary', mark: <path d="M0 2h8l4 4-4 4H0l3-4Z" fill="currentColor" /> },
  service: { fill: 'fill-keep', mark: <circle cx="6" cy="6" r="5" fill="currentColor" /> },
  data: {
    fill: 'fill-integrate',
    mark: (
      <path d="M1 2.5C1 .5 11 .5 11 2.5v7c0 2-10 2-10 0Zm0 .5c1.5 1.8 8.5 1.8 10 0" fill="currentColor" />
    ),
  },
  application: {
    fill: 'fill-improve',
    mark: <path d="M1 1h10v10H1Zm1.5 3.500h7v5h-7Z" fill="currentColor" fillRule="evenodd" />,
  },
  infrastructure: {
    fill: 'fill-monitor',
    mark: <path d="M0 1h12v2.500H0Zm0 3.700h12v2.500H0Zm0 3.700h12v2.500H0Z" fill="currentColor" />,
  },
  security: {
    fill: 'fill-replace',
    mark: <path d="M6 0l5.5 2v4c0 3-2 5-5.5 6C2.5 11 .5 9 .5 6V2Z" fill="currentColor" />,
  },
}

const unknown: DomainLook = { fill: 'fill-muted', mark: <circle cx="6" cy="6" r="2" fill="currentColor" /> }

export function domainLook(domain: string): DomainLook {
  return looks[domain] ?? unknown
}
