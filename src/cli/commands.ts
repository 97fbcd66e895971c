import { ask } from './ask.ts'
import { chat } from './chat.ts'
import { serve } from './serve.ts'

/** What a command does with its words; resolves with the exit code. */
export interface Command {
  readonly does: string
  run(words: readonly string[]): Promise<number>
}

export const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['serve', { does: '提供网页、接口和已配置的渠道', run: serve }],
  ['chat', { does: '在终端里对话', run: chat }],
  ['ask', { does: '问一句,答一句;--jsonl 逐行批量', run: ask }],
])
