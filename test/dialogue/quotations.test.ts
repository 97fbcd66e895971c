import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openTestBot, say } from '../support/bot.ts'

const LAW = readdirSync('data/law')
  .filter((name) => name !== 'README.md')
  .map((name) => readFileSync(join('data/law', name), 'utf8'))

const ASKED = ['年报什么时候公布', '怎么申请', '申请多久能答复', '申请要收费吗', '哪些信息不公开']
const DAYS = ['2018-06-01', '2019-05-20', '2026-03-02']

describe('A quotation of the law', () => {
  for (const now of DAYS)
    for (const asked of ASKED)
      it(`stands in the law to the letter: ${asked}, ${now}`, async () => {
        const bot = await openTestBot({ now: `${now}T10:00:00+08:00` })
        const { sources, outcome } = await say(bot, asked)
        assert.equal(outcome, 'answered')
        for (const { quote } of sources)
          assert.ok(
            LAW.some((text) => text.includes(quote)),
            quote,
          )
      })

  it('is none where the bot speaks in its own words, which name what they rest on', async () => {
    const bot = await openTestBot({ now: '2026-03-02T10:00:00+08:00' })
    const person = { user: '市民', conversation: '市民' }
    const { sources } = await say(bot, '申请要收费吗', person)
    assert.deepEqual(sources, [])
    const { text } = await say(bot, '出处', person)
    assert.match(text, /^依据:《政府信息公开条例》\(国务院令第711号\)第四十二条。/u)
    assert.ok(!text.includes('“'))
  })
})
