import type { Puppet } from 'wechaty-puppet'

export interface WechatyOptions {
  /** Made by `openPuppet`; never absent, for wechaty would then log a personal account in. */
  puppet(): Promise<Puppet>
  /** Where the account's memory is kept; a private folder. */
  readonly folder: string
  /** Something went wrong on the line or in wechaty; the bot goes on. */
  report(fault: unknown): void
  /** What the operator likes to know: the account is there, or gone. */
  note?(news: string): void
}
