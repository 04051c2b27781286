import tailwindcss from '@tailwindcss/vite'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { build } from 'vite'

let styles: Promise<string> | undefined
let script: Promise<string> | undefined

/** A page of the kit as a document of its own, as it is before scripts run. */
export async function kitDocument(page: ReactElement): Promise<string> {
  return `<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>Desk Reviu SPBE</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${await kitStyles()}</style>
</head><body class="font-sans">${renderToStaticMarkup(page)}</body></html>`
}

/** The style sheet alone. */
export function kitStyles(): Promise<string> {
  styles ??= built('app/tailwind.css')
  return styles
}

/** A script that draws the sheet named after # in the address, alive. */
export function kitScript(): Promise<string> {
  script ??= built('tests/kit/mount.tsx')
  return script
}

/** One file compiled from the sources, without building the site. */
async function built(input: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: input.endsWith('.css') ? [tailwindcss()] : [],
    esbuild: { jsx: 'automatic', jsxDev: false },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, assetsInlineLimit: 1_000_000, minify: false, rollupOptions: { input } },
  })
  if (!('output' in result)) throw new Error(`${input} was not built`)
  const [file] = result.output.filter(({ fileName }) => /\.(css|js)$/.test(fileName))
  if (file === undefined) throw new Error(`nothing came out of ${input}`)
  return file.type === 'asset' ? String(file.source) : file.code
}
