import assert from 'node:assert/strict'
import { join } from 'node:path'
import { firstAdminCode } from '../../src/office/first-admin.ts'
import type { Message } from '../../src/ports/channel.ts'
import { openTestBot, say } from '../support/bot.ts'
import { ask, launch, openWatched } from '../support/chromium.ts'
import { answeredOf, assertShown, conversations, overhear } from '../support/parity.ts'
import { startWeb } from '../support/web-server.ts'

const PAGE = join(import.meta.dirname, '../../dist/page')

describe('the same conversations in the page', () => {
  it('have the same outcomes and figures', async () => {
    const now = '2019-03-01T10:00:00+08:00'
    const [asked, bot] = [await openTestBot({ now }), await openTestBot({ now })]
    const expected: Message[] = []
    for (const text of conversations((await firstAdminCode(asked)) ?? ''))
      expected.push(await say(asked, text, { user: 'parity' }))
    await asked.close()
    const ear = overhear(bot.hub.listen)
    const server = await startWeb(ear.listener, { page: PAGE })
    const browser = await launch()
    const { page } = await openWatched(browser, server.url)
    const shown: string[] = []
    for (const text of conversations((await firstAdminCode(bot)) ?? ''))
      shown.push(await ask(page, text))
    assertShown(ear.heard, shown.join('\n'))
    assert.deepEqual(answeredOf(ear.heard), answeredOf(expected))
    await browser.close()
    await server.web.stop()
    await bot.close()
  })
})
