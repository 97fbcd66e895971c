import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import { setImmediate as turn } from 'node:timers/promises'
import stringWidth from 'string-width'
import { render } from '../../src/channels/terminal/render.ts'
import { terminal, type Terminal } from '../../src/channels/terminal/terminal.ts'
import type { Incoming } from '../../src/ports/channel.ts'
import { cumulative, disclosed, said } from '../support/said.ts'

const plain = { width: 80, colour: false }

interface Sitting {
  readonly channel: Terminal
  readonly heard: Incoming[]
  readonly type: (keys: string) => Promise<void>
  /** Everything printed so far. */
  readonly screen: () => string
  readonly end: () => void
}

async function sit({ person }: { readonly person: boolean }): Promise<Sitting> {
  const input = Object.assign(new PassThrough(), { isTTY: person })
  const output = Object.assign(new PassThrough(), { isTTY: person, columns: 60 })
  const printed: string[] = []
  output.on('data', (chunk: Buffer) => printed.push(chunk.toString()))
  const heard: Incoming[] = []
  const channel = terminal({ input, output, prompt: () => '上海街道/登记员> ' })
  await channel.start(async (incoming) => {
    heard.push(incoming)
    await turn()
    return said(`听到:${incoming.text}`, { choices: [{ text: '历年累计' }] })
  })
  return {
    channel,
    heard,
    type: async (keys) => {
      input.write(keys)
      for (let n = 0; n < 10; n++) await turn()
    },
    screen: () => printed.join(''),
    end: () => {
      input.end()
    },
  }
}

describe('the terminal, with a pipe', () => {
  it('cannot be told what nobody asked for: each of its lines is an answer', async () => {
    const { channel, end } = await sit({ person: false })
    assert.equal(channel.pusher?.reaches({ user: 'terminal', conversation: 'terminal' }), false)
    end()
    await channel.left
  })

  it('takes each line as a message, answers in order and ends with the input', async () => {
    const { channel, heard, type, screen, end } = await sit({ person: false })
    await type('第一句\n\n第三句\n')
    end()
    await channel.left
    assert.deepEqual(
      heard.map(({ text }) => text),
      ['第一句', '', '第三句'],
    )
    assert.equal(
      screen(),
      ['第一句', '', '第三句'].map((text) => `听到:${text}\n  1. 历年累计\n`).join(''),
    )
  })

  it('answers what it has taken in before it stops', async () => {
    const { channel, type, screen } = await sit({ person: false })
    await type('你好\n')
    await channel.stop()
    assert.match(screen(), /听到:你好/)
  })
})

describe('the terminal, with a person', () => {
  it('shows who is speaking in the prompt', async () => {
    const { channel, type, screen } = await sit({ person: true })
    await type('你好\r')
    assert.match(screen(), /上海街道\/登记员> [\s\S]*听到:你好\n {2}1\. 历年累计\n[\s\S]*登记员> /)
    await channel.stop()
  })

  it('takes a pasted text with line breaks as one message', async () => {
    const { channel, heard, type } = await sit({ person: true })
    await type('\u001b[200~登记公开:甲\r登记公开:乙\r\u001b[201~')
    assert.deepEqual(heard, [])
    await type('\r')
    assert.deepEqual(
      heard.map(({ text }) => text),
      ['登记公开:甲\n登记公开:乙'],
    )
    await channel.stop()
  })

  it('does not send an empty line', async () => {
    const { channel, heard, type } = await sit({ person: true })
    await type('\r')
    await type('  \r')
    assert.deepEqual(heard, [])
    await channel.stop()
  })

  it('brings back what was said before with the arrow key', async () => {
    const { channel, heard, type } = await sit({ person: true })
    await type('你好\r')
    await type('\u001b[A\r')
    assert.deepEqual(
      heard.map(({ text }) => text),
      ['你好', '你好'],
    )
    await channel.stop()
  })

  it('drops the line at Ctrl-C and leaves at the second', async () => {
    const { channel, heard, type, screen } = await sit({ person: true })
    await type('写了一半\u0003')
    assert.match(screen(), /再按一次 Ctrl-C 退出/)
    await type('\u0003')
    await channel.left
    assert.deepEqual(heard, [])
  })

  it('gives up the form in progress at Ctrl-C on an empty line, and stays when the person goes on', async () => {
    const { channel, heard, type } = await sit({ person: true })
    await type('\u0003')
    await type('你好\r')
    await type('写了一半\u0003')
    assert.deepEqual(
      heard.map(({ text }) => text),
      ['取消', '你好'],
    )
    await channel.stop()
  })

  it('ends at Ctrl-D', async () => {
    const { channel, type } = await sit({ person: true })
    await type('\u0004')
    await channel.left
  })
})

describe('an answer on the terminal', () => {
  const many = said('2018年:', { figures: [disclosed, cumulative, disclosed, cumulative] })

  it('shows many figures as a table that fits the line', () => {
    for (const width of [44, 60, 100]) {
      const lines = render(many, { width, colour: false }).trimEnd().split('\n').slice(1)
      assert.deepEqual([...new Set(lines.map((line) => stringWidth(line)))].length, 1)
      assert.ok(lines.every((line) => stringWidth(line) <= width))
    }
    assert.match(render(many, plain), /主动公开文件数 │ 2018 │ 历年累计 │ 286 条/)
  })

  it('draws a markdown table of the text', () => {
    const text = '如下:\n| 渠道 | 件数 |\n|---|---|\n| 信件 | 0 |\n以上。'
    assert.match(render(said(text), plain), /^如下:\n┌─+┬─+┐\n│ 渠道 │ 件数 │[\s\S]*┘\n以上。\n$/)
  })

  it('uses colour only where it is wanted', () => {
    const message = said('39 条\n出处:年度报告', { choices: [{ text: '累计' }] })
    assert.ok(!render(message, plain).includes('\u001b'))
    assert.match(render(message, { width: 80, colour: true }), /\u001b\[2m出处/)
  })

  it('lets no control character of the text through', () => {
    assert.equal(render(said('标题\u001b[2J\u0007。'), plain), '标题[2J。\n')
  })

  it('says that a blank is blank', () => {
    const blank = { ...disclosed, value: undefined }
    assert.match(render(said('', { figures: [blank, blank, blank, blank] }), plain), /空白/)
  })

  it('names the file that comes with it', () => {
    const file = { name: '图.png', mime: 'image/png', path: 'var/图.png' }
    assert.match(
      render(said('见图', { attachments: [file] }), plain),
      /附件:图\.png\(var\/图\.png\)/,
    )
  })
})

describe('the terminal, with a person, told what nobody asked for', () => {
  const to = { user: 'terminal', conversation: 'terminal' }

  it('shows it above the prompt and keeps what is being typed', async () => {
    const { channel, heard, type, screen } = await sit({ person: true })
    await type('半句')
    assert.equal(channel.pusher?.reaches(to), true)
    await channel.pusher.push(to, said('今天提醒您1项'))
    await type('话\r')
    assert.match(screen(), /今天提醒您1项\n[^\n]*上海街道\/登记员> 半句/u)
    assert.equal(heard.at(-1)?.text, '半句话')
    await channel.stop()
  })

  it('is reached as the person who sits there, and only while he does', async () => {
    const { channel } = await sit({ person: true })
    const reaches = (user: string) => channel.pusher?.reaches({ ...to, user })
    assert.deepEqual([reaches('terminal'), reaches('somebody else')], [true, false])
    await channel.stop()
    assert.equal(reaches('terminal'), false)
  })
})
