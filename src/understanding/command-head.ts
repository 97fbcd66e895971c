import { oncePer } from '../domain/once.ts'
import type { Found } from '../ports/understanding.ts'
import type { Span } from '../domain/figures/figure.ts'
import { searchCopy } from './search-copy.ts'

/** The intent that each command head starts. */
export type Heads = ReadonlyMap<string, string>

export interface SaidCommand {
  readonly intent: string
  readonly head: Found<string>
  readonly payload: Found<string>
}

/** A head is a command only where it stands apart: 「登记:…」 is one, 「登记了多少条」 is a question. */
const APART = /^\s*(?:[:,、。;!《〈"“(【\n]|\s|$)/u

/** Cuts a command head and its payload off the raw message. The longest head counts. */
export function commandOf(raw: string, heads: Heads): SaidCommand | undefined {
  const copy = searchCopy(raw)
  const text = copy.text.trimStart()
  const lead = copy.text.length - text.length
  let head = ''
  for (const each of byFirst(heads).get(text.charAt(0)) ?? [])
    if (
      each.length > head.length &&
      text.startsWith(each) &&
      standsApart(raw, copy.span(lead, lead + each.length))
    )
      head = each
  const intent = heads.get(head)
  if (intent === undefined) return undefined
  const { start, end } = copy.span(lead, lead + head.length)
  return {
    intent,
    head: { value: head, text: raw.slice(start, end), start, end },
    payload: payloadAfter(raw, end),
  }
}

/** Every message is held against them all: by their first character, so that most need no second look. */
const byFirst = oncePer((heads: Heads): ReadonlyMap<string, readonly string[]> => {
  const first = new Map<string, string[]>()
  for (const head of heads.keys())
    first.set(head.charAt(0), [...(first.get(head.charAt(0)) ?? []), head])
  return first
})

/** Looked up in the raw message: the copy drops the blank of 「登记公开 标题:…」. */
function standsApart(raw: string, { end }: Span): boolean {
  return APART.test(raw.slice(end).normalize('NFKC'))
}

function payloadAfter(raw: string, end: number): Found<string> {
  const separator = /^[\s:：,，、]*/u.exec(raw.slice(end))?.[0].length ?? 0
  const text = raw.slice(end + separator).trimEnd()
  const start = end + separator
  return { value: text, text, start, end: start + text.length }
}
