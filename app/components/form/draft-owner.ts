import { createContext } from 'react'

/** Whose page it is: only to this person and position is offered back what was typed. */
export interface DraftOwner {
  personId: string
  positionId: string
  utcOffsetHours: number
}

/** Null on pages of nobody: what is typed there stays nowhere. */
export const DraftOwnerContext = createContext<DraftOwner | null>(null)
