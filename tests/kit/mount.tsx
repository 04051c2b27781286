import { createRoot } from 'react-dom/client'
import { type SheetName, sheets } from '#app/components/kit/sheets.tsx'

// Runs in the browser: the sheet named in the address of the page, alive.
const root = document.createElement('div')
document.body.append(root)
createRoot(root).render(sheets[location.hash.slice(1) as SheetName])
