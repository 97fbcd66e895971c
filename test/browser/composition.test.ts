import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launch, openWatched } from '../support/chromium.ts'
import { said } from '../support/said.ts'
import { type RunningWeb, startWeb } from '../support/web-server.ts'

const PAGE = join(import.meta.dirname, '../../dist/page')

/** Sends these events to the input, in this order, as a browser does while Chinese is composed. */
function inOrder(...events: readonly string[]): string {
  return `(() => {
    const input = document.querySelector('#input')
    const key = (more) => input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...more }))
    const composition = (type) => input.dispatchEvent(new CompositionEvent(type, { bubbles: true }))
    ${events.join('\n')}
  })()`
}

describe('Enter while Chinese is composed', () => {
  let browser: Browser
  let server: RunningWeb
  let page: Page
  const heard: string[] = []

  before(async () => {
    browser = await launch()
    server = await startWeb(
      ({ text }) => {
        heard.push(text)
        return Promise.resolve(said('好'))
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
    page = (await openWatched(browser, server.url)).page
    await page.fill('#input', '写了一半')
  })
  afterEach(() => page.context().close())

  const sequences: readonly [string, string][] = [
    [
      'in Chrome’s order: Enter first, marked as composing',
      inOrder(
        `composition('compositionstart')`,
        `key({ isComposing: true, keyCode: 229 })`,
        `composition('compositionend')`,
      ),
    ],
    [
      'in Safari’s order: the end first, then Enter with key code 229',
      inOrder(
        `composition('compositionstart')`,
        `composition('compositionend')`,
        `key({ keyCode: 229 })`,
      ),
    ],
    [
      'with an Enter right after the end that bears no sign',
      inOrder(
        `composition('compositionstart')`,
        `composition('compositionend')`,
        `key({ keyCode: 13 })`,
      ),
    ],
    [
      'with an input method that marks nothing but the beginning',
      inOrder(`composition('compositionstart')`, `key({ keyCode: 13 })`),
    ],
  ]
  for (const [what, events] of sequences) {
    it(`never sends, ${what}`, async () => {
      await page.evaluate(events)
      await page.evaluate('new Promise(requestAnimationFrame)')
      assert.equal(await page.inputValue('#input'), '写了一半')
      assert.deepEqual(heard, [])
    })
  }

  it('sends with the next Enter, what was composed and all', async () => {
    const protocol = await page.context().newCDPSession(page)
    await page.fill('#input', '')
    await protocol.send('Input.imeSetComposition', {
      text: 'ni hao',
      selectionStart: 6,
      selectionEnd: 6,
    })
    await page.keyboard.press('Enter')
    assert.deepEqual(heard, [])
    await page.fill('#input', '')
    await protocol.send('Input.imeSetComposition', {
      text: 'ni hao',
      selectionStart: 6,
      selectionEnd: 6,
    })
    await protocol.send('Input.insertText', { text: '你好' })
    await page.waitForTimeout(60)
    await page.keyboard.press('Enter')
    await page.locator('.line.bot').waitFor()
    assert.deepEqual(heard, ['你好'])
  })
})
