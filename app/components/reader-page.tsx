import { useRouteLoaderData } from '@remix-run/react'
import { DrawnForContext } from './form/command-fields.tsx'
import { PageFrame, type PageFrameProps, type SignedIn } from './page-frame.tsx'
import type { CycleStatus } from './top-bar.tsx'

/** The part of the root's data that the frame of a page says. */
interface RootData {
  government: string
  cycle: CycleStatus | null
  practice: string | null
  signedIn: (SignedIn & { positionId: string }) | null
}

/** Every page of the site: government, cycle, person and position come from the root's loader. */
export function ReaderPage(props: Omit<PageFrameProps, 'government' | 'cycle' | 'practice' | 'signedIn'>) {
  const root = useRouteLoaderData('root') as RootData | undefined
  return (
    <DrawnForContext.Provider value={root?.signedIn?.positionId ?? null}>
      <PageFrame
        {...props}
        government={root?.government ?? ''}
        cycle={root?.cycle ?? null}
        practice={root?.practice ?? null}
        signedIn={root?.signedIn ?? null}
      />
    </DrawnForContext.Provider>
  )
}
