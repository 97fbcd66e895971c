import type { Message } from '../ports/channel.ts'

/** An answer as text: what buttons would show is numbered, and files are named with their place. */
export function plain({ text, choices, attachments }: Message): string {
  const lines = [
    text,
    ...attachments.map(({ name, path }) => `附件:${name}(${path})`),
    ...choices.map((choice, index) => `  ${index + 1}. ${choice.text}`),
  ]
  return `${lines.join('\n')}\n`
}
