import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readQuestions } from '../../src/cli/evaluate/question-file.ts'
import type { Bot } from '../../src/main.ts'
import { loadOffice } from '../../src/facts/office.ts'
import { openMind } from '../../src/office/mind.ts'
import type { Message } from '../../src/ports/channel.ts'
import { openTestBot, say } from '../support/bot.ts'

const HELD_OUT = join(import.meta.dirname, 'held-out')
const NOW = '2019-03-01T10:00:00+08:00'

/** Everything that the held-out sets say, each of their conversations as a list. */
function conversations(): readonly (readonly string[])[] {
  return readdirSync(HELD_OUT)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => {
      const read = readQuestions(readFileSync(join(HELD_OUT, name), 'utf8'))
      return read.ok ? read.value.questions.map(({ turns }) => turns) : assert.fail(read.error)
    })
}

/** A bot that shares nothing with another. */
async function openOwnBot(): Promise<Bot> {
  return openTestBot({ now: NOW, mind: await openMind(loadOffice()) })
}

async function repliesOf(bot: Bot, said: readonly (readonly string[])[]): Promise<Message[]> {
  const replies: Message[] = []
  for (const [i, turns] of said.entries())
    for (const text of turns) replies.push(await say(bot, text, { user: `visitor-${i}` }))
  return replies
}

describe('The same message', () => {
  it('gets the same reply, from another bot and in another order', async function () {
    this.timeout(60_000)
    const said = conversations()
    const first = await repliesOf(await openOwnBot(), said)
    const backwards = said.toReversed()
    const second = await repliesOf(await openOwnBot(), backwards)
    assert.ok(first.length > 1000)
    const places = said.map((turns) => turns.length)
    assert.deepEqual(inOrderOf(places, second), first)
  })
})

/** The replies to conversations that were held last to first, put back. */
function inOrderOf(lengths: readonly number[], replies: readonly Message[]): readonly Message[] {
  let end = replies.length
  return lengths.flatMap((length) => {
    const own = replies.slice(end - length, end)
    end -= length
    return own
  })
}
