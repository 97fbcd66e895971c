import { ask } from './ask.ts'

/** What a command does with its words; resolves with the exit code. */
export interface Command {
  readonly does: string
  run(words: readonly string[]): Promise<number>
}

export const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['ask', { does: '问一句,答一句;--jsonl 逐行批量', run: ask }],
])
