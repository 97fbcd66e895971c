import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page, Request } from 'playwright-core'
import type { Incoming } from '../../src/ports/channel.ts'
import { ask, barriers, launch, openWatched } from '../support/chromium.ts'
import { gate, type Gate } from '../support/gate.ts'
import { said } from '../support/said.ts'
import { type RunningWeb, startWeb } from '../support/web-server.ts'

const PAGE = join(import.meta.dirname, '../../dist/page')

describe('one browser that several tabs or several people use', () => {
  let browser: Browser
  let server: RunningWeb
  let context: BrowserContext
  let page: Page
  let hold: Gate | undefined
  const heard: Incoming[] = []

  before(async () => {
    browser = await launch()
    server = await startWeb(
      async (incoming) => {
        heard.push(incoming)
        await hold?.opened
        return said(`听到:${incoming.text}`)
      },
      { page: PAGE },
    )
  })
  after(async () => {
    await browser.close()
    await server.web.stop()
  })
  beforeEach(async () => {
    heard.splice(0)
    hold = undefined
    page = (await openWatched(browser, server.url)).page
    context = page.context()
  })
  afterEach(() => context.close())

  async function anotherTab(): Promise<Page> {
    const tab = await context.newPage()
    await tab.goto(server.url)
    return tab
  }

  /** Talks until it no longer posts: then the tab hears what nobody asked for. */
  async function onSocket(tab: Page): Promise<void> {
    let posts = -1
    while (posts !== 0) {
      posts = 0
      const count = (request: Request) => {
        if (request.method() === 'POST') posts += 1
      }
      tab.on('request', count)
      await ask(tab, '在吗')
      tab.off('request', count)
    }
  }

  async function clear(tab: Page, how: string): Promise<void> {
    await tab.getByRole('button', { name: '清除记录' }).click()
    await tab.getByRole('dialog').getByRole('button', { name: how, exact: true }).click()
    await tab.locator('.welcome').waitFor()
  }

  it('has one conversation in all tabs, in the order in which it was said', async () => {
    await ask(page, '甲')
    const other = await anotherTab()
    await ask(other, '乙')
    await page.getByText('听到:乙').waitFor()
    await ask(page, '丙')
    await other.getByText('听到:丙').waitFor()
    const expected = ['甲', '听到:甲', '乙', '听到:乙', '丙', '听到:丙']
    for (const tab of [page, other])
      assert.deepEqual(await tab.locator('.line .text').allInnerTexts(), expected)
    await page.reload()
    assert.deepEqual(await page.locator('.line .text').allInnerTexts(), expected)
  })

  it('shows a reminder once in each tab', async () => {
    await ask(page, '甲')
    const other = await anotherTab()
    for (const tab of [page, other]) await onSocket(tab)
    const to = { user: heard[0]?.user ?? '', conversation: 'default' }
    await server.web.pusher?.push(to, said('快到期了'))
    for (const tab of [page, other]) {
      await tab.getByText('快到期了').waitFor()
      await ask(tab, '知道了')
      assert.equal(await tab.getByText('快到期了').count(), 1)
    }
  })

  it('is cleared in all tabs at once, of what is being written as well', async () => {
    await ask(page, '甲')
    const other = await anotherTab()
    await other.fill('#input', '写了一半')
    await clear(page, '清除记录')
    await other.locator('.welcome').waitFor()
    assert.equal(await other.inputValue('#input'), '')
    for (const tab of [page, other]) {
      await tab.reload()
      assert.equal(await tab.locator('.line').count(), 0)
    }
    await ask(page, '乙')
    assert.equal(heard[0]?.user, heard[1]?.user)
  })

  it('does not bring back what was cleared while its answer was on the way', async () => {
    await ask(page, '甲')
    hold = gate()
    await page.fill('#input', '秘密')
    await page.press('#input', 'Enter')
    await page.getByText('正在答复…').first().waitFor()
    await clear(page, '清除记录')
    hold.open()
    assert.match(await ask(page, '乙'), /听到:乙/)
    assert.equal(await page.getByText('秘密').count(), 0)
  })

  it('belongs to somebody else once its user has left, in every tab', async () => {
    await ask(page, '甲')
    const other = await anotherTab()
    await ask(other, '乙')
    const left = page.waitForResponse('**/api/visitor')
    await clear(page, '清除并退出')
    await left
    assert.deepEqual(await context.cookies(), [])
    await ask(page, '丙')
    await ask(other, '丁')
    const [first, second, third, fourth] = heard.map(({ user }) => user)
    assert.equal(first, second)
    assert.notEqual(third, first)
    assert.notEqual(fourth, first)
  })

  it('says so where nobody could be told that its user has left', async () => {
    await ask(page, '甲')
    await page.route('**/api/visitor', (route) => route.abort())
    await clear(page, '清除并退出')
    await page.locator('.notice').getByText('还没有退出').waitFor()
  })

  it('keeps everything where the question is not answered', async () => {
    await ask(page, '甲')
    await page.getByRole('button', { name: '清除记录' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    assert.deepEqual(await barriers(page), [])
    await page.keyboard.press('Escape')
    assert.equal(await page.evaluate('document.activeElement.innerText'), '清除记录')
    assert.equal(await page.locator('.line').count(), 2)
  })
})
