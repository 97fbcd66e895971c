import { existsSync } from 'node:fs'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Starts the Chromium of this machine; the variable CHROMIUM names another. */
export function launch(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? PLACES.find((place) => existsSync(place))
  if (executablePath === undefined)
    throw new Error('No Chromium found: install one or name it in the variable CHROMIUM.')
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}

/** A page with everything that it must not do, noted. */
export interface Watched {
  readonly page: Page
  /** Errors in the console, of the policy among them. */
  readonly errors: string[]
  /** Requests to other hosts. */
  readonly foreign: string[]
}

export async function openWatched(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ locale: 'zh-CN', ...options })
  const page = await context.newPage()
  const errors: string[] = []
  const foreign: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  const host = new URL(url).host
  page.on('request', (request) => {
    const target = new URL(request.url())
    if (target.protocol.startsWith('http') && target.host !== host) foreign.push(request.url())
  })
  await page.goto(url)
  return { page, errors, foreign }
}

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What stands in somebody's way, by the rules of WCAG 2.2 A and AA: one line for each. */
export async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${axe.source};undefined`)
  const run = `axe.run({ runOnly: ${JSON.stringify(LEVELS)} })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`
  return page.evaluate(run)
}

/** Says something as a visitor does, and waits for the answer. */
export async function ask(page: Page, text: string): Promise<string> {
  const before = await page.locator('.line.bot').count()
  await page.fill('#input', text)
  await page.press('#input', 'Enter')
  const answer = page.locator('.line.bot').nth(before)
  await answer.waitFor()
  return answer.innerText()
}
