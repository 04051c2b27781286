import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** The scripts that a page of the built site loads before anything is pressed, in bytes gzipped. */
export interface PageWeight {
  route: string
  all: number
  /** Without React and Remix (the one file that entry.client leans on) and Remix's list of routes. */
  ours: number
}

interface Manifest {
  entry: Module
  routes: Record<string, Module & { id: string }>
}

interface Module {
  module: string
  imports: string[]
}

const folder = 'build/client'

/** The weight of every route of build/client, the heaviest first. */
export function pageWeights(): PageWeight[] {
  const { entry, routes } = manifest()
  const sizes = new Map<string, number>()
  const sizeOf = (file: string) => {
    const size = sizes.get(file) ?? gzipSync(readFileSync(folder + file)).length
    sizes.set(file, size)
    return size
  }
  const weigh = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + sizeOf(file), 0)
  const theirs = [...entry.imports, manifestFile()]
  const { root, ...pages } = routes
  if (root === undefined) throw new Error('the manifest has no root')
  return Object.values(pages)
    .map((page) => {
      const modules = [entry, root, page].flatMap(({ module, imports }) => [module, ...imports])
      const ours = new Set(modules.filter((file) => !theirs.includes(file)))
      return { route: page.id, all: weigh(theirs) + weigh(ours), ours: weigh(ours) }
    })
    .sort((one, other) => other.all - one.all)
}

function manifestFile(): string {
  const name = readdirSync(`${folder}/assets`).find((each) => each.startsWith('manifest-'))
  if (name === undefined) throw new Error('the site is not built')
  return `/assets/${name}`
}

function manifest(): Manifest {
  const text = readFileSync(folder + manifestFile(), 'utf8')
  return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as Manifest
}
