import type { Interface } from 'node:readline'
import type { Listener, Message } from '../../ports/channel.ts'
import { render } from './render.ts'

/** Who sits at the terminal, where nothing else is known. */
export const USER = 'terminal'

export interface TerminalOptions {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  /** Who is speaking: `上海街道/登记员> `. Asked before each line, for roles change. */
  prompt(): string | Promise<string>
  /** How the person is known within this channel. @default `USER` */
  readonly user?: string
  /** Printed before the first prompt. */
  readonly greeting?: string
}

/** One conversation over the streams, from its first prompt to its end. */
export interface TerminalTalk {
  readonly ready: Promise<void>
  /** Resolves when nothing more comes and everything said is answered. */
  readonly ended: Promise<void>
  /** Says what nobody asked for just now. Missing with a pipe: its lines are answers, one for one. */
  tell?(message: Message): Promise<void>
  close(): void
}

/** Says one message to the bot and prints the answer. */
export function speaker(
  { output, user = USER }: TerminalOptions,
  listener: Listener,
): (text: string) => Promise<void> {
  return async (text) => {
    const incoming = { channel: 'terminal', user, conversation: user, text, files: [] }
    output.write(shown(await listener(incoming), output))
  }
}

/** As this output shows it. */
export function shown(message: Message, output: object): string {
  return render(message, lookOf(output))
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
