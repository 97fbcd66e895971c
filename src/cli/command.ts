/** What a command does with its words; resolves with the exit code. */
export interface Command {
  /** How it is written, without the program's name and `--data`. */
  readonly usage: string
  readonly does: string
  run(words: readonly string[]): Promise<number>
}
