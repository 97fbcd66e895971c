import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import type { Item } from '../../src/domain/register/items/item.ts'
import { openTestBot, say } from '../support/bot.ts'
import { STAFF } from '../support/staff.ts'

const FOLDER = new URL('item-scripts/', import.meta.url)

/** A word by which each category is told from the others. */
const CATEGORIES = ['机构', '主动', '计生', '救济', '检查'] as const
const TELLING: Readonly<Record<string, string>> = { 计生: '计划生育' }

for (const file of readdirSync(FOLDER))
  describe(`conversations of staff (${file}) end with the right register`, () => {
    const [, ...scripts] = readFileSync(new URL(file, FOLDER), 'utf8').split(/^# /m)
    for (const script of scripts) {
      const [name = '', ...lines] = script.trim().split('\n')
      it(name, async () => {
        const register = lines.filter((line) => line.startsWith('= ')).map((line) => line.slice(2))
        const said = lines.filter((line) => !line.startsWith('= '))
        assert.deepEqual(await registerAfter(said), register)
      })
    }
  })

async function registerAfter(lines: readonly string[]): Promise<readonly string[]> {
  const bot = await openTestBot({ now: '2026-03-02T10:00:00+08:00', staff: STAFF })
  for (const line of lines) {
    const [user = '', ...text] = line.split(':')
    await say(bot, text.join(':').replaceAll('\\n', '\n'), { user })
  }
  return (await bot.store.ledger.list('item')).map(written)
}

function written(item: Item): string {
  const { title, category, channels, documentNumber, createdOn, publishedOn, status } = item
  const short = CATEGORIES.find((word) => category.includes(TELLING[word] ?? word))
  const days = [createdOn, publishedOn].map((day) => day ?? '–')
  return [title, short, channels.join(','), documentNumber ?? '', ...days, status].join('|')
}
