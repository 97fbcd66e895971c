import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { extractText } from 'unpdf'
import { ask, launch, openWatched } from '../support/chromium.ts'
import { disclosed, said } from '../support/said.ts'
import { type RunningWeb, startWeb } from '../support/web-server.ts'

const PAGE = join(import.meta.dirname, '../../dist/page')
const LONG = Array.from({ length: 60 }, (_, n) => `第${n + 1}行`).join('\n')

describe('reading in the chat page', () => {
  let browser: Browser
  let server: RunningWeb
  let page: Page

  before(async () => {
    browser = await launch()
    server = await startWeb(
      ({ text }) =>
        Promise.resolve(
          text === '长'
            ? said(LONG)
            : said(`听到:${text}\n出处:《年报》`, { figures: [disclosed] }),
        ),
      { page: PAGE },
    )
  })
  after(async () => {
    await browser.close()
    await server.web.stop()
  })
  beforeEach(async () => {
    page = (await openWatched(browser, server.url)).page
  })
  afterEach(() => page.context().close())

  /** Pixels from the upper edge of the conversation to that of its latest line, and from lower to lower. */
  async function latest(): Promise<{ readonly top: number; readonly bottom: number }> {
    return page.evaluate(`(() => {
      const log = document.querySelector('#log').getBoundingClientRect()
      const line = document.querySelector('article:last-of-type').getBoundingClientRect()
      return { top: line.top - log.top, bottom: log.bottom - line.bottom }
    })()`)
  }

  it('begins at the top of an answer that is longer than the window', async () => {
    await ask(page, '短')
    await ask(page, '长')
    const { top, bottom } = await latest()
    assert.ok(top >= 0 && top < 40, `the answer begins ${top} pixels down`)
    assert.ok(bottom < 0)
  })

  it('has every answer in view, however fast they follow each other', async () => {
    for (let n = 0; n < 15; n++) {
      await ask(page, `第${n}句`)
      const { top, bottom } = await latest()
      assert.ok(top >= 0 && bottom >= 0, `answer ${n} is cut off: ${top}, ${bottom}`)
    }
    assert.equal(await page.getByRole('button', { name: '跳到最新答复' }).count(), 0)
  })

  it('has where an answer comes from step back behind it', async () => {
    await ask(page, '短')
    assert.deepEqual(await page.locator('.line.bot .aside').allInnerTexts(), ['出处:《年报》'])
    assert.equal(await page.locator('.line.bot .text').innerText(), '听到:短\n出处:《年报》')
  })

  it('is told in the one live region what else happens', async () => {
    await ask(page, '短')
    const region = page.getByRole('log')
    const file = { name: 'a.bin', mimeType: 'x/y', buffer: Buffer.alloc(11 * 1024 * 1024) }
    await page.setInputFiles('input[type=file]', file)
    await region.getByText('每个不超过 10 MB').waitFor()
    await page.route('**/api/messages', (route) => route.abort())
    await page.setInputFiles('input[type=file]', { ...file, buffer: Buffer.alloc(9) })
    await page.getByRole('button', { name: '发送', exact: true }).click()
    await region.getByText('连接断开了,正在重连。').waitFor()
  })

  it('has half of a window that is only 375 pixels high, in large type too', async () => {
    await page.setViewportSize({ width: 667, height: 375 })
    await page.getByRole('button', { name: '大字版' }).click()
    const height = await page.evaluate<number>('document.querySelector("#log").clientHeight')
    assert.ok(height > 375 / 2, `${height} pixels are left`)
    await page.getByText('扫一扫', { exact: true }).click()
    const box = await page.locator('.qr figure').boundingBox()
    assert.ok(box !== null && box.y >= 0 && box.y + box.height <= 375)
  })

  it('folds the QR code away with Escape, and when the visitor goes on elsewhere', async () => {
    const code = page.locator('.qr figure')
    for (const goOn of [() => page.keyboard.press('Escape'), () => page.click('#input')]) {
      await page.getByText('扫一扫', { exact: true }).click()
      await code.waitFor()
      await goOn()
      await code.waitFor({ state: 'hidden' })
    }
  })

  it('says on paper who spoke and when, and begins a long answer below its question', async () => {
    await ask(page, '长')
    await page.emulateMedia({ media: 'print' })
    assert.match(await page.locator('.line.me h2').innerText(), /^您 \d\d:\d\d$/)
    assert.equal(await page.locator('.line.bot h2').isVisible(), true)
    await page.emulateMedia({ media: null })
    const { text } = await extractText(new Uint8Array(await page.pdf()))
    assert.match(text[0] ?? '', /第1行/)
  })
})
