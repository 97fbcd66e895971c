import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { Message } from '../../src/ports/channel.ts'
import { openTestBot, say } from '../support/bot.ts'
import { ask, launch, openWatched } from '../support/chromium.ts'
import { answeredOf, assertShown, CONVERSATIONS, overhear } from '../support/parity.ts'
import { startWeb } from '../support/web-server.ts'

const PAGE = join(import.meta.dirname, '../../dist/page')

describe('the same conversations in the page', () => {
  it('have the same outcomes and figures', async () => {
    const bot = await openTestBot({ now: '2019-03-01T10:00:00+08:00' })
    const lines = CONVERSATIONS.flat()
    const expected: Message[] = []
    for (const text of lines) expected.push(await say(bot, text, { user: 'parity' }))
    const ear = overhear(bot.hub.listen)
    const server = await startWeb(ear.listener, { page: PAGE })
    const browser = await launch()
    const { page } = await openWatched(browser, server.url)
    const shown: string[] = []
    for (const text of lines) shown.push(await ask(page, text))
    assertShown(ear.heard, shown.join('\n'))
    assert.deepEqual(answeredOf(ear.heard), answeredOf(expected))
    await browser.close()
    await server.web.stop()
    await bot.close()
  })
})
