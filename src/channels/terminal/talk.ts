import type { Interface } from 'node:readline'
import type { Listener } from '../../ports/channel.ts'
import { render } from './render.ts'

export interface TerminalOptions {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  /** Who is speaking: `上海街道/登记员> `. Asked before each line, for roles change. */
  prompt(): string | Promise<string>
  /** How the person is known within this channel. @default 'terminal' */
  readonly user?: string
  /** Printed before the first prompt. */
  readonly greeting?: string
}

/** One conversation over the streams, from its first prompt to its end. */
export interface Talk {
  readonly ready: Promise<void>
  /** Resolves when nothing more comes and everything said is answered. */
  readonly ended: Promise<void>
  close(): void
}

/** Says one message to the bot and prints the answer. */
export function speaker(
  { output, user = 'terminal' }: TerminalOptions,
  listener: Listener,
): (text: string) => Promise<void> {
  return async (text) => {
    const incoming = { channel: 'terminal', user, conversation: user, text, files: [] }
    output.write(render(await listener(incoming), lookOf(output)))
  }
}

/** A terminal tells its width, and whether it wants colours: the variable NO_COLOR counts. */
function lookOf(output: object): { readonly width: number; readonly colour: boolean } {
  const columns = 'columns' in output ? output.columns : undefined
  const hasColors: unknown = Reflect.get(output, 'hasColors')
  return {
    width: typeof columns === 'number' && columns > 0 ? columns : 80,
    colour: typeof hasColors === 'function' && hasColors.call(output) === true,
  }
}

export function closed(lines: Interface): Promise<void> {
  return new Promise((resolve) => {
    lines.once('close', resolve)
  })
}
