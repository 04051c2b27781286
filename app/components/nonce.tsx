import { createContext } from 'react'

/** The nonce of this answer's scripts: set while rendering on the server, empty in the browser. */
export const NonceContext = createContext<string | undefined>(undefined)
