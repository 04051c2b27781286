import { createContext } from 'react'

/** The names of the forms of a page that have shown their own refusal while it was drawn. */
export const PlacedContext = createContext<Set<string> | null>(null)
