import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import type { Incoming } from '../../src/ports/channel.ts'
import { ask, launch, openWatched, type Watched } from '../support/chromium.ts'
import { blockingProxy } from '../support/blocking-proxy.ts'
import { gate, type Gate } from '../support/gate.ts'
import { cumulative, disclosed, said } from '../support/said.ts'
import { type RunningWeb, startWeb } from '../support/web-server.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const PAGE = join(import.meta.dirname, '../../dist/page')
const TABLE = '如下:\n| 渠道 | 件数 |\n|---|---|\n| 政府网站 | 39 |\n| 信件 | 0 |\n以上。'

/** Answers in every way that the page has to show. */
async function listener(incoming: Incoming, files: string): Promise<ReturnType<typeof said>> {
  const sizes = await Promise.all(incoming.files.map(async (file) => (await file.read()).length))
  const [name] = incoming.files
  if (name !== undefined) return said(`收到 ${name.name}(${sizes.join(',')} 字节)`)
  switch (incoming.text) {
    case '表格':
      return said(TABLE)
    case '很多数字':
      return said('共四项:', { figures: [disclosed, cumulative, disclosed, cumulative] })
    case '登记':
      return said(
        '请核对:\n标题:《请回「作废」的通知》\n无误请回「确认」;放弃请回「取消」。\n\n(详情请发「隐私说明」。)',
        {
          outcome: 'asking',
        },
      )
    case '附件':
      return said('请下载', {
        attachments: [
          { name: '报告.txt', mime: 'text/plain', path: join(files, 'report.txt') },
          { name: '图.png', mime: 'image/png', path: join(files, 'chart.png') },
        ],
      })
    case '推算':
      return said('2017年末累计 247 条(推算)', {
        figures: [
          {
            ...cumulative,
            year: 2017,
            value: 247,
            source: { basis: 'derived', operation: '286 − 39', from: [cumulative, disclosed] },
          },
        ],
      })
    default:
      return said(`听到:${incoming.text}`, {
        figures: [disclosed],
        choices: [{ text: '历年累计' }, { text: '出处' }],
      })
  }
}

describe('the chat page', function () {
  let browser: Browser
  let server: RunningWeb
  let watched: Watched
  let page: Page
  let hold: Gate | undefined
  const heard: Incoming[] = []

  before(async () => {
    const files = temporaryFolder('files')
    await writeFile(join(files, 'report.txt'), '报告内容')
    await writeFile(join(files, 'chart.png'), Buffer.from(DOT, 'base64'))
    browser = await launch()
    server = await startWeb(
      async (incoming) => {
        heard.push(incoming)
        await hold?.opened
        return listener(incoming, files)
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
    watched = await openWatched(browser, server.url)
    page = watched.page
  })
  afterEach(async () => {
    assert.deepEqual(watched.errors, [])
    assert.deepEqual(watched.foreign, [])
    await page.context().close()
  })

  it('is small: 60 KB packed at most', async () => {
    const script = await readFile(join(PAGE, 'page.js'))
    const style = await readFile(join(PAGE, 'page.css'))
    assert.ok(gzipSync(script).length + gzipSync(style).length < 60_000)
  })

  it('says who is speaking and offers what may be asked', async () => {
    assert.equal(await page.title(), '上海街道政务公开助手')
    await page.getByRole('button', { name: '怎么申请信息公开?' }).click()
    await page.getByText('听到:怎么申请信息公开?').waitFor()
  })

  it('answers what is asked with Enter and shows where it comes from', async () => {
    assert.match(await ask(page, '多少条?'), /听到:多少条\?/)
    const source = page.locator('details.sources').last()
    assert.equal(await source.getByText('2018年我街共公开政府信息39条').isVisible(), false)
    await source.locator('summary').click()
    assert.equal(await source.getByText('2018年我街共公开政府信息39条').isVisible(), true)
    assert.equal(await page.inputValue('#input'), '')
  })

  it('says what a derived figure was computed from', async () => {
    await ask(page, '推算')
    await page.locator('details.sources summary').click()
    await page.getByText('由下列数据推算:286 − 39').waitFor()
  })

  it('offers choices as buttons once, by number and name, and keeps the focus at the input', async () => {
    await ask(page, '多少条?')
    await page.getByRole('button', { name: '历年累计' }).click()
    await page.getByText('听到:历年累计').waitFor()
    assert.equal(await page.getByRole('button', { name: '历年累计' }).count(), 1)
    assert.equal(await page.locator('.choices .word').count(), 2)
    assert.equal(await page.evaluate('document.activeElement.id'), 'input')
  })

  it('offers as buttons what a card asks to be sent back, until it was', async () => {
    await ask(page, '登记')
    const buttons = page.getByRole('list', { name: '可以这样回复' }).getByRole('button')
    assert.deepEqual(await buttons.allInnerTexts(), ['确认', '取消'])
    await buttons.first().click()
    await page.getByText('听到:确认').waitFor()
    assert.equal(await page.getByRole('button', { name: '取消' }).count(), 0)
  })

  it('shows a table of the text as a table', async () => {
    await ask(page, '表格')
    const table = page.getByRole('table')
    assert.equal(await table.getByRole('columnheader', { name: '件数' }).count(), 1)
    assert.equal(await table.getByRole('rowheader', { name: '政府网站' }).count(), 1)
    assert.equal(await table.getByRole('cell', { name: '39' }).count(), 1)
  })

  it('shows many figures as a table and gives it away as CSV', async () => {
    await ask(page, '很多数字')
    assert.equal(await page.getByRole('row').count(), 5)
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: '导出 CSV' }).click()
    const csv = await readFile(await (await waiting).path(), 'utf8')
    assert.match(
      csv,
      /^\uFEFF"指标","年度","范围","数值"\r\n"主动公开文件数","2018","本年","39 条"/,
    )
  })

  it('keeps every character of a text, and runs none of it', async () => {
    const text =
      '<img src=x onerror=alert(1)> [x](javascript:alert(1)) 138****1234 a*b*c\n1899. # 标题'
    const answer = await ask(page, text.replace('\n', ' '))
    assert.ok(answer.includes(text.replace('\n', ' ')))
    assert.equal(await page.locator('.line img, .line a').count(), 0)
  })

  it('makes links of addresses only', async () => {
    await ask(page, '见 https://www.example.gov.cn/a?b=1。')
    const link = page.locator('.line.bot a')
    assert.equal(await link.getAttribute('href'), 'https://www.example.gov.cn/a?b=1')
    assert.equal(await link.getAttribute('rel'), 'noopener noreferrer')
  })

  it('sends a file and gives files back', async () => {
    await page.setInputFiles('input[type=file]', {
      name: '名单.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('1234'),
    })
    await page.getByText('将随消息发送:名单.csv').waitFor()
    await page.getByRole('button', { name: '发送', exact: true }).click()
    await page.getByText('收到 名单.csv(4 字节)').waitFor()
    await ask(page, '附件')
    const waiting = page.waitForEvent('download')
    await page.getByRole('link', { name: '下载 报告.txt' }).click()
    const download = await waiting
    assert.equal(download.suggestedFilename(), '报告.txt')
    assert.equal(await readFile(await download.path(), 'utf8'), '报告内容')
    const width = 'document.querySelector("figure.file img").naturalWidth'
    await page.waitForFunction(`${width} > 0`)
  })

  it('refuses a file that is too large before it is sent', async () => {
    const buffer = Buffer.alloc(11 * 1024 * 1024)
    await page.setInputFiles('input[type=file]', { name: 'a.bin', mimeType: 'x/y', buffer })
    await page.locator('.notice').getByText('每个不超过 10 MB').waitFor()
    assert.deepEqual(heard, [])
  })

  it('begins a new line with Shift and Enter', async () => {
    await page.fill('#input', '甲')
    await page.press('#input', 'Shift+Enter')
    await page.keyboard.type('乙')
    await page.press('#input', 'Enter')
    await page.locator('.line.bot').waitFor()
    assert.equal(heard[0]?.text, '甲\n乙')
  })

  it('shows the conversation again after a reload, and goes on with it', async () => {
    await ask(page, '多少条?')
    await page.reload()
    await page.getByText('听到:多少条?').waitFor()
    assert.equal(heard.length, 1)
    await page.getByRole('button', { name: '历年累计' }).click()
    await page.getByText('听到:历年累计').waitFor()
    assert.equal(heard[0]?.conversation, heard[1]?.conversation)
  })

  it('keeps what is being written through a reload', async () => {
    await page.fill('#input', '写了一半')
    await page.reload()
    assert.equal(await page.inputValue('#input'), '写了一半')
  })

  it('asks again under the same id for what was not answered before a reload', async () => {
    hold = gate()
    await page.fill('#input', '慢')
    await page.press('#input', 'Enter')
    await page.getByText('正在答复…').waitFor()
    await page.reload()
    hold.open()
    await page.getByText('听到:慢').waitFor()
    assert.equal(new Set(heard.map(({ id }) => id)).size, 1)
  })

  it('sends again by itself what met a server that was just going away', async () => {
    let met = 0
    await page.route('**/api/messages', (route) => {
      met += 1
      if (met > 1) return route.continue()
      return route.fulfill({ status: 503, json: { error: 'Service Unavailable' } })
    })
    assert.match(await ask(page, '多少条?'), /听到:多少条\?/)
    assert.equal(met, 2)
    assert.equal(await page.locator('.failed').count(), 0)
    assert.match(watched.errors.splice(0).join(), /503/)
  })

  it('forgets the conversation on this device when asked to', async () => {
    await ask(page, '多少条?')
    await page.getByRole('button', { name: '清除记录' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '清除记录' }).click()
    await page.locator('.welcome').waitFor()
    await page.reload()
    assert.equal(await page.locator('.line').count(), 0)
  })

  it('goes over to the socket once the visitor is known', async () => {
    const frames: string[] = []
    page.on('websocket', (socket) => {
      socket.on('framesent', ({ payload }) => frames.push(String(payload)))
    })
    while (frames.length === 0) await ask(page, '一')
    await ask(page, '二')
    assert.match(frames.at(-1) ?? '', /"text":"二"/)
  })

  it('draws a QR code of its address', async () => {
    await page.getByText('扫一扫', { exact: true }).click()
    await page.waitForFunction('document.querySelector(".qr img").naturalWidth > 0')
  })

  it('unfolds the sources for printing and folds them after it', async () => {
    await ask(page, '多少条?')
    await page.evaluate('window.dispatchEvent(new Event("beforeprint"))')
    assert.equal(await page.locator('details.sources[open]').count(), 1)
    await page.evaluate('window.dispatchEvent(new Event("afterprint"))')
    assert.equal(await page.locator('details.sources[open]').count(), 0)
  })

  it('prints the whole conversation and nothing else, dark on light', async () => {
    for (let n = 0; n < 12; n++) await ask(page, `第${n}句`)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    for (const screenOnly of ['.tools', '.composer', '.link', '.choices button'])
      assert.equal(await page.locator(screenOnly).first().isVisible(), false, screenOnly)
    const hidden =
      'document.querySelector("#log").scrollHeight - document.querySelector("#log").clientHeight'
    assert.equal(await page.evaluate(hidden), 0)
    const colours = `['.line.bot', '.line.me'].map((line) => {
      const { color, backgroundColor } = getComputedStyle(document.querySelector(line))
      return color + backgroundColor
    })`
    assert.deepEqual(await page.evaluate(colours), [
      'rgb(26, 34, 48)rgb(255, 255, 255)',
      'rgb(0, 0, 0)rgb(255, 255, 255)',
    ])
  })

  it('reads in one live region, in the order of tabulators from answer to input', async () => {
    await ask(page, '多少条?')
    assert.equal(
      await page.locator('[aria-live], [role=log], [role=status], [role=alert]').count(),
      1,
    )
    await page.focus('#log')
    const order: unknown[] = []
    for (let n = 0; n < 4; n++) {
      await page.keyboard.press('Tab')
      order.push(
        await page.evaluate('document.activeElement.innerText || document.activeElement.id'),
      )
    }
    assert.deepEqual(order, ['出处(1)', '历年累计', '出处', 'input'])
  })

  it('does not jump while older answers are read, and says that there is a new one', async () => {
    for (let n = 0; n < 12; n++) await ask(page, `第${n}句`)
    hold = gate()
    await page.fill('#input', '最后一句')
    await page.press('#input', 'Enter')
    await page.getByText('正在答复…').waitFor()
    await page.evaluate('document.querySelector("#log").scrollTo({ top: 0, behavior: "instant" })')
    hold.open()
    const latest = page.getByRole('button', { name: '跳到最新答复' })
    await latest.waitFor()
    assert.equal(await page.evaluate('document.querySelector("#log").scrollTop'), 0)
    await latest.click()
    await latest.waitFor({ state: 'detached' })
  })
})

describe('the chat page behind a proxy that blocks WebSocket', () => {
  it('answers all the same', async () => {
    const browser = await launch()
    const server = await startWeb((incoming) => Promise.resolve(said(`听到:${incoming.text}`)), {
      page: PAGE,
    })
    const proxy = await blockingProxy(server.url)
    const { page } = await openWatched(browser, proxy.url)
    const started: string[] = []
    page.on('websocket', (socket) => started.push(socket.url()))
    for (const text of ['一', '二', '三'])
      assert.match(await ask(page, text), new RegExp(`听到:${text}`))
    assert.ok(started.length > 0)
    assert.equal(proxy.blocked() > 0, true)
    assert.equal(await page.locator('.link').innerText(), '在线')
    await browser.close()
    proxy.close()
    await server.web.stop()
  })
})

/** A picture of one dot. */
const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
