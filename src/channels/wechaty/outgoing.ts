import type { Message } from '../../ports/channel.ts'
import { partsOf, type MarkdownTable } from '../table.ts'

/** Bytes of one WeChat message; the strictest of its ways takes 2,048. */
const LONGEST = 1_900

/** An answer as WeChat can show it: plain lines, choices by number, cut where a message may not be longer. */
export function textsFor({ text, choices }: Message): readonly string[] {
  const lines = partsOf(text).map((part) => (typeof part === 'string' ? part : asLines(part)))
  const numbered = choices.map((choice, index) => `${index + 1}. ${choice.text}`)
  return cut([...lines, ...numbered].join('\n'))
}

/** 渠道:政府网站,件数:39 — a table reads badly where every letter has its own width. */
function asLines({ head, rows }: MarkdownTable): string {
  return rows
    .map(([name = '', ...cells]) =>
      cells.length === 1
        ? `${name}:${cells[0] ?? ''}`
        : `${name}:${cells.map((cell, at) => `${head[at + 1] ?? ''} ${cell}`).join(',')}`,
    )
    .join('\n')
}

/** At line ends, then at sentence ends, then anywhere: every piece says which of how many it is. */
function cut(text: string): readonly string[] {
  if (bytes(text) <= LONGEST) return [text]
  const pieces: string[] = []
  let piece = ''
  for (const sentence of text.split(/(?<=[\n。;!?])/).flatMap(short)) {
    if (bytes(piece + sentence) > LONGEST) {
      pieces.push(piece)
      piece = ''
    }
    piece += sentence
  }
  const all = [...pieces, piece].map((each) => each.trim()).filter((each) => each !== '')
  return all.map((each, index) => `${each}\n(${index + 1}/${all.length})`)
}

function short(sentence: string): readonly string[] {
  if (bytes(sentence) <= LONGEST) return [sentence]
  const characters = Array.from(sentence)
  const half = Math.ceil(characters.length / 2)
  return [characters.slice(0, half), characters.slice(half)].flatMap((part) => short(part.join('')))
}

function bytes(text: string): number {
  return Buffer.byteLength(text)
}
