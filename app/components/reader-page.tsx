import { useRouteLoaderData } from '@remix-run/react'
import { useState } from 'react'
import { DrawnForContext } from './form/command-fields.tsx'
import { DraftOwnerContext } from './form/draft-owner.ts'
import { PlacedContext } from './form/placed-context.ts'
import { PageFrame, type PageFrameProps, type SignedIn } from './page-frame.tsx'
import type { Crumb } from './page-title.tsx'
import type { CycleStatus } from './top-bar.tsx'
import { UnplacedRefusal } from './unplaced-refusal.tsx'

/** The part of the root's data that the frame of a page says. */
interface RootData {
  government: string
  cycle: CycleStatus | null
  practice: string | null
  signedIn: (SignedIn & { positionId: string; personId: string }) | null
  utcOffsetHours: number
  /** The address one comes from, with its filters. */
  cameFrom: string | null
}

/** Every page of the site: government, cycle, person and position come from the root's loader. */
export function ReaderPage(props: Omit<PageFrameProps, 'government' | 'cycle' | 'practice' | 'signedIn'>) {
  const root = useRouteLoaderData('root') as RootData | undefined
  const [placed] = useState(() => new Set<string>())
  const { signedIn = null, utcOffsetHours = 0 } = root ?? {}
  return (
    <PlacedContext.Provider value={placed}>
      <DrawnForContext.Provider value={signedIn?.positionId ?? null}>
        <DraftOwnerContext.Provider value={signedIn && { ...signedIn, utcOffsetHours }}>
          <PageFrame
            {...props}
            crumbs={withFilters(props.crumbs ?? [], root?.cameFrom ?? null)}
            government={root?.government ?? ''}
            cycle={root?.cycle ?? null}
            practice={root?.practice ?? null}
            signedIn={signedIn}
          >
            {props.children}
            <UnplacedRefusal />
          </PageFrame>
        </DraftOwnerContext.Provider>
      </DrawnForContext.Provider>
    </PlacedContext.Provider>
  )
}

/** A way back to the list one comes from leads to it as it was filtered. */
function withFilters(crumbs: Crumb[], cameFrom: string | null): Crumb[] {
  const [path] = cameFrom?.split('?') ?? []
  return crumbs.map((crumb) => (cameFrom && crumb.href === path ? { ...crumb, href: cameFrom } : crumb))
}
