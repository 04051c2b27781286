import { readFile, writeFile } from 'node:fs/promises'
import { toDiagram, toTable } from '#workflows/engine/diagram.ts'
import type { Workflow } from '#workflows/engine/workflow.ts'
import { workflows } from '#workflows/registry.ts'
import { CommandError, report } from './report.ts'

const file = 'docs/process.md'

/** Writes docs/process.md from the machines and permissions; with `--check` only says whether it is fresh. */
await report(async () => {
  const fresh = processPage()
  if (process.argv.includes('--check')) {
    const written = await readFile(file, 'utf8').catch(() => '')
    if (written !== fresh) throw new CommandError(`${file} is stale. Run "npm run diagrams" and commit it.`)
    return { file, fresh: true }
  }
  await writeFile(file, fresh)
  return { file, workflows: Object.keys(workflows).length }
})

function processPage(): string {
  const sections = Object.values(workflows).map(section)
  const head = [
    '# The process',
    '',
    'Generated from `workflows/` by `npm run diagrams`; do not edit. Names in the pictures and tables are those people',
    'read in the product; `code` is the event in the source. A condition is the name of a guard in `guards.ts`.',
  ]
  return `${[...head, ...sections].join('\n')}\n`
}

function section(workflow: Workflow): string {
  const title = workflow.label.charAt(0).toUpperCase() + workflow.label.slice(1)
  return [
    '',
    `## ${title} (\`${workflow.name}\`)`,
    '',
    '```mermaid',
    toDiagram(workflow),
    '```',
    '',
    toTable(workflow),
  ].join('\n')
}
