import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import type { Barriers } from './barriers.ts'

export interface Member {
  login: string
  /** The position under which this person works, as the choice of positions names it. */
  position: string
  role: string
}

/** Milliseconds; the click gives up first, so that what is told is the link or button that is not there. */
const patience = 60_000

export const password = 'lampu ungu berjalan pelan'

interface Surroundings {
  browser: Browser
  barriers: Barriers
  /** Where the site stands now; it moves when the server is started again. */
  url: () => string
  /** The instant of the server's clock at its last start. */
  now: () => string
}

export type Typed = Readonly<Record<string, string | readonly string[]>>

/** One member of the city at a browser of their own: reads, types and presses, and does nothing else. */
export class Person {
  readonly member: Member
  readonly faults: string[] = []
  readonly #given: Surroundings
  readonly #contexts = new Map<boolean, { context: BrowserContext; page: Page }>()
  #hasScripts = true
  #status = 0
  #expectsFault = false
  #position: string

  constructor(member: Member, given: Surroundings) {
    this.member = member
    this.#position = member.position
    this.#given = given
  }

  /** Does something in a browser that runs no scripts. */
  async withoutScripts(work: () => Promise<void>): Promise<void> {
    this.#hasScripts = false
    try {
      await work()
    } finally {
      this.#hasScripts = true
    }
  }

  /** The answer's status of the page that is open. */
  get status(): number {
    return this.#status
  }

  get path(): string {
    const page = this.#contexts.get(this.#hasScripts)?.page
    return page === undefined ? '' : new URL(page.url()).pathname
  }

  /** Opens an address by its path, signing in and choosing the position when asked to. */
  async open(path: string): Promise<void> {
    const page = await this.#page()
    await page.goto(this.#given.url() + path)
    await this.#arrive(page)
    if (this.path === '/masuk' && !path.startsWith('/masuk'))
      await this.send('Masuk', { pengguna: this.member.login, sandi: password })
    if (this.path === '/pilih-posisi' && path !== '/pilih-posisi') await this.#choosePosition()
  }

  /** Opens an address that is expected to fail by a fault of the site's own. */
  async openBroken(path: string): Promise<void> {
    this.#expectsFault = true
    try {
      await this.open(path)
    } finally {
      this.#expectsFault = false
    }
  }

  /** Takes up one of several positions. */
  async workAs(position: string): Promise<void> {
    this.#position = position
    await this.open('/pilih-posisi')
    if (this.path === '/pilih-posisi') await this.#choosePosition()
  }

  async #choosePosition(): Promise<void> {
    const page = await this.#page()
    await page.getByLabel(this.#position, { exact: false }).check()
    await this.send('Lanjutkan')
  }

  /** Follows a link by the words on it. */
  async follow(words: string | RegExp): Promise<void> {
    const page = await this.#page()
    const link = page.getByRole('link', { name: words, exact: typeof words === 'string' }).first()
    await Promise.all([page.waitForNavigation({ timeout: patience }), link.click({ timeout: patience / 2 })])
    await this.#arrive(page)
  }

  /** Fills in the form that a button belongs to, by the names of its fields, and presses the button. */
  async send(words: string | RegExp, typed: Typed = {}): Promise<void> {
    await this.#press(words, typed)
    if (this.#status >= 400)
      throw new Error(`"${words}" of ${this.member.login} at ${this.path}: ${await this.#alert()}`)
  }

  /** The same where the form is expected to come back: what its error summary says. */
  async isRefused(words: string | RegExp, typed: Typed = {}): Promise<string> {
    await this.#press(words, typed)
    if (this.#status < 400) throw new Error(`"${words}" of ${this.member.login} was not refused`)
    return this.#alert()
  }

  async #alert(): Promise<string> {
    const page = await this.#page()
    return page.locator('main').getByRole('alert').first().innerText()
  }

  async #press(words: string | RegExp, typed: Typed): Promise<void> {
    const page = await this.#page()
    const exact = typeof words === 'string'
    const named = { name: words, exact, includeHidden: true }
    const form = page
      .locator('main form')
      .filter({ has: page.getByRole('button', named) })
      .first()
    const button = form.getByRole('button', named).last()
    await unfold(button)
    for (const [name, value] of Object.entries(typed)) await type(form, name, value)
    await Promise.all([
      page.waitForNavigation({ timeout: patience }),
      button.click({ timeout: patience / 2 }),
    ])
    await this.#arrive(page)
  }

  /** Ticks these of a list by their words, and no other. */
  async chooseOnly(name: string, words: readonly string[]): Promise<void> {
    const boxes = await (await this.#page()).locator(`main label:has([name="${name}"])`).all()
    for (const box of boxes) {
      const text = await box.innerText()
      await box.locator('input').setChecked(words.some((each) => text.startsWith(each)))
    }
  }

  /** Hands over a file by the field's name, in the one form of the page that has it. */
  async choose(name: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await (await this.#page()).locator(`main [name="${name}"]`).setInputFiles(file)
  }

  /** The words of the page, as they are read. */
  async reads(): Promise<string> {
    const page = await this.#page()
    return (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')
  }

  /** The words of everything of the page, what is folded away included. */
  async readsAll(): Promise<string> {
    const page = await this.#page()
    return ((await page.locator('main').textContent()) ?? '').replaceAll(/\s+/g, ' ')
  }

  /** The addresses behind the links of the page whose words fit. */
  async linksTo(words: string | RegExp): Promise<string[]> {
    const page = await this.#page()
    const links = await page.getByRole('link', { name: words }).all()
    return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''))
  }

  /** The places of the left list. */
  async places(): Promise<string[]> {
    const page = await this.#page()
    const links = await page.locator('nav[aria-label] ul a:visible').all()
    return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''))
  }

  async field(name: string): Promise<string> {
    return (await this.#page()).locator(`main [name="${name}"]`).first().inputValue()
  }

  /** The first long text of the page that can be edited: the name of its field, and what stands in it. */
  async firstArea(): Promise<{ name: string; text: string }> {
    const area = (await this.#page()).locator('main textarea').first()
    return { name: (await area.getAttribute('name')) ?? '', text: await area.inputValue() }
  }

  /** Fetches a file with the session of this person. */
  async download(path: string): Promise<Uint8Array> {
    const { context } = await this.#browser()
    const answer = await context.request.get(this.#given.url() + path)
    if (!answer.ok()) throw new Error(`${path} answers ${answer.status()}`)
    return answer.body()
  }

  async close(): Promise<void> {
    for (const { context } of this.#contexts.values()) await context.close()
  }

  async #arrive(page: Page): Promise<void> {
    const { barriers } = this.#given
    if (this.#status >= 500 && !this.#expectsFault)
      throw new Error(`${page.url()} answers ${this.#status} to ${this.member.login}: ${await this.reads()}`)
    // axe is a script itself.
    if (this.#hasScripts) await barriers.look(page, { role: this.member.role, status: this.#status })
  }

  async #page(): Promise<Page> {
    return (await this.#browser()).page
  }

  async #browser() {
    const known = this.#contexts.get(this.#hasScripts)
    if (known !== undefined) {
      if (this.#hasScripts) await known.page.clock.setFixedTime(this.#given.now())
      return known
    }
    const javaScriptEnabled = this.#hasScripts
    const viewport = { width: 1366, height: 900 }
    const context = await this.#given.browser.newContext({ javaScriptEnabled, viewport })
    const page = await context.newPage()
    page.on('response', (response) => {
      const request = response.request()
      const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame()
      if (isPage && response.status() !== 303 && response.status() !== 302) this.#status = response.status()
    })
    page.on('pageerror', (error) => this.faults.push(`${page.url()}: ${error.message}`))
    page.on('console', (message) => {
      const isStatus = message.text().startsWith('Failed to load resource')
      if (message.type() === 'error' && !isStatus) this.faults.push(`${page.url()}: ${message.text()}`)
    })
    if (javaScriptEnabled) await page.clock.setFixedTime(this.#given.now())
    this.#contexts.set(javaScriptEnabled, { context, page })
    return { context, page }
  }
}

/** Opens every fold around something, from the outside in. */
async function unfold(target: Locator): Promise<void> {
  const folds = target.locator('xpath=ancestor::details[not(@open)]/summary')
  for (let left = await folds.count(); left > 0; left = await folds.count()) await folds.first().click()
}

async function type(form: Locator, name: string, value: string | readonly string[]): Promise<void> {
  const controls = form.locator(`[name="${name}"]:not([type="hidden"])`)
  const first = controls.first()
  await unfold(first)
  const kind = await first.evaluate((control) =>
    control instanceof HTMLInputElement ? control.type : control.tagName.toLowerCase(),
  )
  if (kind === 'checkbox' || kind === 'radio') {
    for (const control of kind === 'checkbox' ? await controls.all() : [])
      if (!value.includes(await control.inputValue())) await control.uncheck()
    for (const each of [value].flat()) await form.locator(`[name="${name}"][value="${each}"]`).check()
  } else if (typeof value === 'string' && kind === 'select') {
    const isValue = (await first.locator(`option[value="${value}"]`).count()) > 0
    const named = isValue ? null : first.locator('option', { hasText: value }).first()
    await first.selectOption((await named?.getAttribute('value')) ?? value)
  } else if (typeof value === 'string') await first.fill(value)
}
