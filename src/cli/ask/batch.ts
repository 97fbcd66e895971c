import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { replyOf } from '../../channels/reply.ts'
import { parseInstant, type Instant } from '../../domain/time/instant.ts'
import type { Bot } from '../../main.ts'
import type { Incoming } from '../../ports/channel.ts'

const NAME = '须是 1 到 200 个字符的文字'
const name = z.string(NAME).min(1, NAME).max(200, NAME)
const FILES = '须是文件路径的列表,例如 ["通知.pdf"]'
const NOW = '须是带时区的 ISO 8601 时间,例如 2019-03-01T10:00:00+08:00'

const line = z.object({
  text: z.string({ error: ({ input }) => (input === undefined ? '没有写' : '须是文字') }),
  conversation: name.default('default'),
  user: name.default('default'),
  channel: name.default('batch'),
  room: name.nullish(),
  id: name.nullish(),
  files: z.array(z.string(FILES), FILES).nullish(),
  now: z
    .string(NOW)
    .transform((text, context): Instant => {
      const at = parseInstant(text)
      if (at !== undefined) return at
      context.addIssue({ code: 'custom', message: NOW })
      return z.NEVER
    })
    .nullish(),
})

/** One message a line in, one reply a line out, in order; a line that is no message gets its error, and it goes on. */
export async function answerLines(
  bot: Bot,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<void> {
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    const reply = await answerLine(bot, text)
    if (!output.write(`${JSON.stringify(reply)}\n`)) await once(output, 'drain')
  }
}

async function answerLine(bot: Bot, text: string): Promise<object> {
  const read = line.safeParse(parsed(text))
  if (!read.success) return { error: reason(read.error) }
  const { now, room, id, files, ...said } = read.data
  if (now !== undefined && now !== null) bot.clock.set(now)
  const incoming: Incoming = {
    ...said,
    room: room ?? undefined,
    id: id ?? undefined,
    files: (files ?? []).map((path) => ({ name: basename(path), read: () => readFile(path) })),
  }
  return replyOf(await bot.hub.listen(incoming), incoming)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function reason({ issues }: z.ZodError): string {
  const [issue] = issues
  if (issue === undefined || issue.path.length === 0) return '这一行不是 JSON 对象'
  return `${String(issue.path[0])} ${issue.message}`
}
