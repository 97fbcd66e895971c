import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { ask, barriers, launch, openWatched, type Watched } from '../support/chromium.ts'
import { newBot, type RunningBot } from '../support/running-bot.ts'

const PICTURES = join(import.meta.dirname, '../../docs/screenshots')

const DESKTOP = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 844 }

interface View {
  readonly name: string
  readonly options: BrowserContextOptions
  readonly large?: boolean
}

const VIEWS: readonly View[] = [
  { name: 'desktop', options: { viewport: DESKTOP } },
  { name: 'mobile', options: { viewport: PHONE, hasTouch: true, deviceScaleFactor: 2 } },
  { name: 'dark', options: { viewport: DESKTOP, colorScheme: 'dark' } },
  { name: 'large-type', options: { viewport: PHONE, deviceScaleFactor: 2 }, large: true },
]

describe('the bot in a browser', () => {
  let browser: Browser
  let bot: RunningBot
  let code: string
  let leader: string

  before(async () => {
    mkdirSync(PICTURES, { recursive: true })
    bot = await newBot()
    code = bot.invite('recorder', '张三')
    leader = bot.invite('leader', '李主任')
    browser = await launch()
    await bot.start()
  })
  after(async () => {
    await browser.close()
    await bot.stop()
  })

  async function visit(options: BrowserContextOptions = {}): Promise<Watched> {
    return openWatched(browser, bot.url, { viewport: DESKTOP, ...options })
  }

  async function leave({ page, errors, foreign }: Watched): Promise<void> {
    await page.context().close()
    assert.deepEqual(errors, [])
    assert.deepEqual(foreign, [])
  }

  for (const { name, options, large } of VIEWS) {
    it(`stands in nobody’s way: ${name}`, async () => {
      const visited = await visit(options)
      const { page } = visited
      assert.deepEqual(await barriers(page), [])
      if (large === true) await page.getByRole('button', { name: '大字版' }).click()
      await ask(page, '2018年五类主动公开信息各有多少条?')
      assert.deepEqual(await barriers(page), [])
      assert.match(await ask(page, '2018年一共公开了多少条政府信息?'), /39 ?条/)
      await page.getByRole('button', { name: '历年累计' }).click()
      await page.getByText('286 条').first().waitFor()
      await page.locator('details.sources summary').last().click()
      assert.deepEqual(await barriers(page), [])
      await toLatest(page)
      const below = 'document.documentElement.scrollHeight - document.documentElement.clientHeight'
      assert.equal(await page.evaluate(below), 0)
      await page.screenshot({ path: join(PICTURES, `${name}.png`) })
      await leave(visited)
    })
  }

  for (const type of ['normal', 'large'] as const)
    it(`fits a screen of 320 pixels, without scrolling sideways: ${type} type`, async () => {
      const visited = await visit({ viewport: { width: 320, height: 568 } })
      const { page } = visited
      if (type === 'large') await page.getByRole('button', { name: '大字版' }).click()
      await ask(page, '2018年五类主动公开信息各有多少条?')
      await page.getByText('扫一扫', { exact: true }).click()
      const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
      assert.equal(await page.evaluate(overflow), 0)
      const beyond = `[...document.querySelectorAll('button, summary, textarea, .attach, .qr figure')]
      .filter((element) => { const { left, right } = element.getBoundingClientRect(); return left < 0 || right > innerWidth })
      .map((element) => element.outerHTML)`
      assert.deepEqual(await page.evaluate(beyond), [])
      const small = `[...document.querySelectorAll('button:not(.plain), .attach, .qr > summary, textarea')]
      .filter((element) => element.getBoundingClientRect().height < 44)
      .map((element) => element.outerHTML)`
      assert.deepEqual(await page.evaluate(small), [])
      assert.deepEqual(await barriers(page), [])
      await leave(visited)
    })

  it('records what a bound recorder confirms, through a restart of the server', async () => {
    const visited = await visit()
    const { page } = visited
    await ask(page, `绑定 ${code}`)
    const card = await ask(
      page,
      '登记公开:《上海街道2018年防汛应急预案》,应主动公开类,政府网站,2018年5月10日公开,2018年5月8日生成',
    )
    assert.match(card, /确认/)
    await page.screenshot({ path: join(PICTURES, 'recording.png') })
    await page.fill('#input', '写到一半')
    await bot.stop()
    await page.getByText('正在重新连接…').waitFor()
    await bot.start()
    await page.locator('.link[data-link=online]').waitFor()
    assert.equal(await page.inputValue('#input'), '写到一半')
    await page.getByRole('button', { name: '确认' }).click()
    const receipt = page.locator('.line.bot').nth(2)
    await receipt.waitFor()
    assert.match(await receipt.innerText(), /\d{4}-\d{4}/)
    assert.equal(await page.getByRole('button', { name: '确认' }).count(), 0)
    await page.context().close()
    assert.deepEqual(visited.foreign, [])
  })

  it('draws a chart in sharp lines, with its numbers in a table and the picture to take along', async () => {
    const visited = await visit({ viewport: { width: 1280, height: 1500 } })
    const { page } = visited
    await ask(page, '2018年五类主动公开信息画个柱状图')
    const picture = page.getByRole('img', { name: /按类别.数据见下表.$/ })
    await page.waitForFunction('document.querySelector("figure.file img").naturalWidth > 0')
    assert.match((await picture.getAttribute('src')) ?? '', /\.svg$/)
    assert.equal(await page.locator('figure.file').count(), 1)
    assert.equal(await page.getByRole('cell', { name: '19 条' }).count(), 1)
    const waiting = page.waitForEvent('download')
    await page.getByRole('link', { name: /\.png$/ }).click()
    assert.match((await waiting).suggestedFilename(), /^2018年.*\.png$/)
    assert.deepEqual(await barriers(page), [])
    await toLatest(page)
    await page.screenshot({ path: join(PICTURES, 'chart.png') })
    await leave(visited)
  })

  it('gives a leader the annual report as a file', async () => {
    const visited = await visit()
    const { page } = visited
    await ask(page, `绑定 ${leader}`)
    await ask(page, '生成2018年年报')
    const waiting = page.waitForEvent('download')
    await page.getByRole('link', { name: /\.docx$/ }).click()
    const download = await waiting
    assert.match(download.suggestedFilename(), /2018年.*\.docx$/)
    assert.ok((await stat(await download.path())).size > 10_000)
    await leave(visited)
  })

  it('can be used by keyboard alone', async () => {
    const visited = await visit()
    const { page } = visited
    await page.locator('.link[data-link=online]').waitFor()
    const focused = 'document.activeElement.innerText || document.activeElement.id'
    const tabTo = async (what: string) => {
      for (let n = 0; n < 30; n++) {
        if ((await page.evaluate(focused)) === what) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`${what} can't be reached by the keyboard`)
    }
    await tabTo('input')
    await page.keyboard.type('2018年一共公开了多少条政府信息?')
    await page.keyboard.press('Enter')
    await page.getByText('39 条').first().waitFor()
    for (let n = 0; n < 3; n++) await page.keyboard.press('Shift+Tab')
    assert.equal(await page.evaluate(focused), '出处(1)')
    await page.keyboard.press('Enter')
    assert.equal(await page.locator('details.sources[open]').count(), 1)
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate(focused), '历年累计')
    await page.keyboard.press('Enter')
    await page.getByText('286 条').first().waitFor()
    assert.equal(await page.evaluate(focused), 'input')
    await leave(visited)
  })

  it('delivers, once the server is back, what was sent while it was away', async () => {
    const visited = await visit()
    const { page } = visited
    await ask(page, '联系方式')
    await bot.stop()
    await page.fill('#input', '2018年公开了多少条?')
    await page.press('#input', 'Enter')
    await page.getByText('正在重新连接…').waitFor()
    await bot.start()
    await page.locator('.line.bot').nth(1).waitFor()
    assert.match(await page.locator('.line.bot').nth(1).innerText(), /39/)
    await page.context().close()
  })
})

async function toLatest(page: Page): Promise<void> {
  await page.evaluate('document.querySelector("#log").scrollTo({ top: 1e6, behavior: "instant" })')
}
