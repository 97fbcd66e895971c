import { createInterface } from 'node:readline'
import type { Channel, Listener } from '../../ports/channel.ts'
import { closed, speaker, type TerminalTalk, USER, type TerminalOptions } from './talk.ts'
import { talkWithPerson } from './person.ts'

export interface Terminal extends Channel {
  /** Resolves when the person has left or the input has ended, and everything said is answered. */
  readonly left: Promise<void>
}

/** Talks to one person on a terminal, or to a pipe: then one line is one message and there is no prompt. */
export function terminal(options: TerminalOptions): Terminal {
  let talk: TerminalTalk | undefined
  let leave: () => void
  const left = new Promise<void>((resolve) => {
    leave = resolve
  })
  return {
    name: 'terminal',
    left,
    async start(listener) {
      talk = isPerson(options) ? talkWithPerson(options, listener) : talkWithPipe(options, listener)
      void talk.ended.then(() => {
        talk = undefined
        leave()
      })
      await talk.ready
    },
    pusher: {
      reaches: ({ user }) => user === (options.user ?? USER) && talk?.tell !== undefined,
      async push(_, message) {
        await talk?.tell?.(message)
      },
    },
    async stop() {
      const ending = talk
      ending?.close()
      await ending?.ended
    },
  }
}

function isPerson({ input, output }: TerminalOptions): boolean {
  return isTty(input) && isTty(output)
}

function isTty(stream: object): boolean {
  return 'isTTY' in stream && stream.isTTY === true
}

function talkWithPipe(options: TerminalOptions, listener: Listener): TerminalTalk {
  const lines = createInterface({ input: options.input, crlfDelay: Infinity })
  const say = speaker(options, listener)
  let last = Promise.resolve()
  lines.on('line', (text) => {
    last = last.then(() => say(text))
  })
  return {
    ready: Promise.resolve(),
    ended: closed(lines).then(() => last),
    close() {
      lines.close()
    },
  }
}
