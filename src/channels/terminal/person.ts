import { clearLine, createInterface, cursorTo, type Interface } from 'node:readline'
import type { Listener, Message } from '../../ports/channel.ts'
import { collectPaste, type Paste, PASTE_MARKS } from './paste.ts'
import { closed, shown, speaker, type TerminalTalk, type TerminalOptions } from './talk.ts'

/** What Ctrl-C says to the bot when there is no line to drop: a form in progress is given up. */
const CANCEL = '取消'
const LEAVING_HINT = '(再按一次 Ctrl-C 退出)'

/** Talks to a person at a terminal: prompt, history, pasted text as one message, Ctrl-C. */
export function talkWithPerson(options: TerminalOptions, listener: Listener): TerminalTalk {
  const { input, output, greeting } = options
  const lines = createInterface({ input, output, terminal: true, removeHistoryDuplicates: true })
  const paste = collectPaste()
  const hear = inTurn(lines, options, speaker(options, listener))
  const interrupt = interruption({
    lines,
    paste,
    output,
    cancel: () => {
      hear.message(CANCEL)
    },
  })
  input.on('keypress', (_text: unknown, key?: { readonly name?: string }) => {
    paste.key(key?.name)
  })
  lines.on('SIGINT', interrupt.pressed)
  lines.on('line', (text) => {
    interrupt.forget()
    const whole = paste.line(text)
    if (whole === undefined) return
    if (whole.trim() === '') lines.prompt()
    else hear.message(whole)
  })
  output.write(PASTE_MARKS.on + (greeting === undefined ? '' : `${greeting}\n`))
  return {
    ready: hear.prompt(),
    ended: closed(lines).then(async () => {
      await hear.done()
      output.write(`${PASTE_MARKS.off}\n`)
    }),
    tell: (message) => hear.tell(message),
    close() {
      lines.close()
    },
  }
}

/** Messages one after the other, with a fresh prompt after each answer. */
function inTurn(lines: Interface, options: TerminalOptions, say: (text: string) => Promise<void>) {
  let open = true
  let last: Promise<void> = Promise.resolve()
  lines.once('close', () => {
    open = false
  })
  const ask = async () => {
    const who = await options.prompt()
    if (!open) return
    lines.setPrompt(who)
    lines.prompt(true)
  }
  return {
    prompt: ask,
    message(text: string) {
      last = last.then(() => say(text)).then(ask)
    },
    /** Above the prompt; what is being typed stays as it is. */
    tell(message: Message): Promise<void> {
      const { output } = options
      last = last.then(() => {
        clearLine(output, 0)
        cursorTo(output, 0)
        output.write(shown(message, output))
        if (open) lines.prompt(true)
      })
      return last
    },
    async done() {
      await last
    },
  }
}

interface Interrupted {
  readonly lines: Interface
  readonly paste: Paste
  readonly output: NodeJS.WritableStream
  readonly cancel: () => void
}

/** Ctrl-C drops the line; on an empty line it cancels the form in progress; a second one in a row leaves. */
function interruption({ lines, paste, output, cancel }: Interrupted) {
  let before = false
  return {
    forget() {
      before = false
    },
    pressed: () => {
      if (before) {
        lines.close()
        return
      }
      before = true
      output.write(`\n${LEAVING_HINT}\n`)
      const isEmpty = lines.line === '' && paste.held() === 0
      paste.drop()
      lines.write(null, { ctrl: true, name: 'e' })
      lines.write(null, { ctrl: true, name: 'u' })
      if (isEmpty) cancel()
      else lines.prompt()
    },
  }
}
