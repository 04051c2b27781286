import { useRouteLoaderData } from '@remix-run/react'
import type { Role } from '#workflows/engine/actor.ts'
import { PageFrame, type PageFrameProps } from './page-frame.tsx'

/** The part of the root's data that the frame of a page says. */
interface RootData {
  government: string
  practice: string | null
  signedIn: { name: string; role: Role; positionTitle: string; organisationName: string } | null
}

/** A page in the frame of its reader: government, person and position come from the root's loader. */
export function ReaderPage(props: Omit<PageFrameProps, 'government' | 'signedIn'>) {
  const root = useRouteLoaderData('root') as RootData | undefined
  const reader = root?.signedIn
  return (
    <PageFrame
      {...props}
      government={root?.government ?? ''}
      signedIn={reader ? { name: reader.name, role: reader.role, position: positionWords(reader) } : null}
    />
  )
}

/** "Kepala Dinas Sosial" says its organisation already. */
function positionWords({ positionTitle, organisationName }: NonNullable<RootData['signedIn']>): string {
  return organisationName === '' || positionTitle.includes(organisationName)
    ? positionTitle
    : `${positionTitle}, ${organisationName}`
}
