import type { Command } from './command.ts'

/** A command of the contract that this version does not have yet: it says so, and exits like wrong usage. */
export function later(usage: string, does: string): Command {
  const name = usage.split(' ')[0] ?? usage
  return {
    usage,
    does: `${does}(以后的版本提供)`,
    run() {
      process.stderr.write(`${name} 将在以后的版本提供,这个版本还没有\n`)
      return Promise.resolve(2)
    },
  }
}
