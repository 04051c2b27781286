import tailwindcss from '@tailwindcss/vite'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { build } from 'vite'

let styles: Promise<string> | undefined

/** The style sheet alone, compiled from the sources: the kit is looked at without building the site. */
export function kitStyles(): Promise<string> {
  styles ??= compileStyles()
  return styles
}

async function compileStyles(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [tailwindcss()],
    build: { write: false, assetsInlineLimit: 1_000_000, rollupOptions: { input: 'app/tailwind.css' } },
  })
  if (!('output' in result)) throw new Error('the style sheet was not built')
  const sheet = result.output.find((file) => file.fileName.endsWith('.css'))
  if (sheet?.type !== 'asset') throw new Error('no style sheet came out of the build')
  return String(sheet.source)
}

/** A page of the kit as a document of its own. */
export async function kitDocument(page: ReactElement): Promise<string> {
  return `<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>Desk Reviu SPBE</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${await kitStyles()}</style>
</head><body class="font-sans">${renderToStaticMarkup(page)}</body></html>`
}
