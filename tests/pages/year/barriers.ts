import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import routes from '#app/routes.ts'

/** What axe found on a page, and where. */
export interface Barrier {
  page: string
  rule: string
  targets: string[]
}

/** The pages of the site map: Indonesian path patterns. Downloads and the session's own address are no pages. */
export const pageRoutes: readonly string[] = routes
  .flatMap(({ children = [] }) => children)
  .filter(({ file }) => file.endsWith('.tsx'))
  .map(({ path = '' }) => `/${path}`)

/** Keeps what was looked at: every page once for each role, state and shape, not at each visit. */
export class Barriers {
  readonly found: Barrier[] = []
  readonly #seen = new Set<string>()
  readonly #routes = new Set<string>()

  /** Pages of the site map that nobody has looked at. */
  get unseen(): string[] {
    return pageRoutes.filter((route) => !this.#routes.has(route))
  }

  /** Whether somebody of this role has had this address open, and it was there. */
  wasOpen(path: string, role: string): boolean {
    return [...this.#seen].some((shape) => shape.startsWith(`${role} ${routeOf(path)} 200 `))
  }

  get looks(): number {
    return this.#seen.size
  }

  /** Looks at the page that is open, as this role, unless one like it was looked at before. */
  async look(page: Page, { role, status }: { role: string; status: number }): Promise<void> {
    const route = routeOf(new URL(page.url()).pathname)
    const parts = await page.evaluate(() =>
      [...document.querySelectorAll('h2, [role="alert"], form button, summary, caption')]
        .map((each) => `${each.tagName} ${each.getAttribute('name') ?? each.id}`)
        .join(),
    )
    const shape = `${role} ${route} ${status} ${parts}`
    if (this.#seen.has(shape)) return
    this.#seen.add(shape)
    this.#routes.add(route)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    for (const { id, nodes } of violations)
      this.found.push({
        page: `${route} (${status}) as ${role}`,
        rule: id,
        targets: nodes.map(({ html }) => html),
      })
  }
}

/** The pattern of the site map a path belongs to; the plainest wins, and what fits none is `*`. */
function routeOf(path: string): string {
  const parts = path.split('/')
  const fitting = pageRoutes.filter((route) => {
    const pattern = route.split('/')
    return (
      pattern.length === parts.length &&
      pattern.every((part, index) => part.startsWith(':') || part === parts[index])
    )
  })
  return fitting.toSorted((a, b) => a.split(':').length - b.split(':').length)[0] ?? '/*'
}
