import { readdirSync, readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { Board } from '#app/components/board.tsx'
import type { BoardModel } from '#app/components/board-model.ts'

/** The first page as the built style sheet shows it, without a server: for states the demo city is not in. */
export function staticBoard(model: BoardModel): string {
  const assets = 'build/client/assets'
  const styles = readdirSync(assets).filter((name) => name.endsWith('.css'))
  const css = styles.map((name) => readFileSync(`${assets}/${name}`, 'utf8')).join('')
  return `<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>Desk Reviu SPBE</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${css.replaceAll('url(/assets/', `url(file://${process.cwd()}/${assets}/`)}</style>
</head><body class="font-sans">${renderToStaticMarkup(<Board {...model} />)}</body></html>`
}
