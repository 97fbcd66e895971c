import type { Span } from '../../domain/figures/figure.ts'
import { numeralValue } from '../../domain/language/chinese-number.ts'
import { HIDDEN } from '../../domain/language/hidden.ts'
import type { Meaning } from '../skill.ts'
import { withoutTitles } from '../words.ts'
import { CHANGES, type Way } from './change-ways.ts'

/** 「类别改成救济类」「日期不对,是2月11日」「第3条渠道加上公开栏」: what, and to what. */
export interface SaidChange {
  /** The field's name or the former value, in plain characters; empty where only the new one was said. */
  readonly what: string
  /** The same to the letter, titles aside. */
  readonly said: string
  /** Where it stands in the message. */
  readonly from: Span
  /** Where the new value stands in the message. */
  readonly to: Span
  /** `add` and `drop` change a list. */
  readonly how: 'set' | 'add' | 'drop'
  /** Said like a statement (类别是救济类): a change only where `what` is the name of a field. */
  readonly named: boolean
  /** 第3条: which of several, 1 for the first. */
  readonly line?: number
  /** 「5条改成6条」 without 第: it may be how many there were. */
  readonly counted?: string
  /** 第4行: a line of the table that was sent, not of the list that was shown. */
  readonly byRow: boolean
}

/** Reads a change; words in 《》 neither start nor end one. `undefined` when the message is none. */
export function changeOf(meaning: Meaning): SaidChange | undefined {
  return changeFrom(meaning, CHANGES) ?? lateChange(meaning)
}

function changeFrom(meaning: Meaning, ways: readonly Way[]): SaidChange | undefined {
  const text = withoutTitles(meaning)
  for (const [how, way] of ways) {
    const match = way.exec(text)
    if (match !== null) return changeIn(match, how, meaning.text)
  }
  return undefined
}

const LATE = CHANGES.filter(([, , late]) => late === 'late')

/** 「打反了,数量改成12」「漏了公开栏。《…》的渠道改成…」: why stands before what. */
function lateChange(meaning: Meaning): SaidChange | undefined {
  for (const { index, 0: mark } of withoutTitles(meaning).matchAll(/[,;。!\n]+/gu)) {
    const change = changeFrom(part(meaning, index + mark.length, meaning.text.length), LATE)
    if (change !== undefined) return isAhead(meaning, index) ? change : undefined
  }
  return undefined
}

/** Nothing that was said before the change may be lost. */
function isAhead(meaning: Meaning, end: number): boolean {
  return (
    isReason(meaning, { start: 0, end }) || changeFrom(part(meaning, 0, end), CHANGES) !== undefined
  )
}

/** The meaning with nothing but that part of its words; places stay. */
function part(meaning: Meaning, start: number, end: number): Meaning {
  const only = (text: string): string => ' '.repeat(start) + text.slice(start, end)
  const titles = meaning.titles.filter((title) => start <= title.start && title.end <= end)
  return { ...meaning, titles, text: only(meaning.text), plain: only(meaning.plain) }
}

/** 「类别改成救济类,日期改成2月3日」: one change a clause; none where a clause is no change, but for a reason ahead. */
export function changesOf(meaning: Meaning): readonly SaidChange[] {
  const changes = clausesOf(withoutTitles(meaning)).map(({ start, end }) => ({
    change: changeOf(part(meaning, start, end)),
    isReason: isReason(meaning, { start, end }),
  }))
  const [first] = changes
  const isTalk = first !== undefined && first.change === undefined && first.isReason
  const said = changes.slice(isTalk ? 1 : 0).map(({ change }) => change)
  return said.every((change) => change !== undefined) ? said : []
}

function clausesOf(text: string): readonly Span[] {
  let start = 0
  return text.split(NEXT_CHANGE).map((clause) => {
    const span = { start, end: start + clause.length }
    start = span.end + 1
    return span
  })
}

/** 打反了, 刚才看错了: it changes nothing, and names no value that would be lost. */
function isReason(meaning: Meaning, { start, end }: Span): boolean {
  const { dates, categories, channels, documentNumbers, numbers } = meaning
  const values = [...dates, ...categories, ...channels, ...documentNumbers, ...numbers]
  const words = meaning.plain.slice(start, end)
  const isBare = values.every((value) => value.end <= start || end <= value.start)
  return (isBare || NOT_DONE.test(words)) && !CHANGING.test(words)
}

/** 网站没发, 不是6月2日 tells of what is not so. */
const NOT_DONE = /(?:没有?|未|不)(?:在|往|到)?(?:发|贴|挂|登|推|上|公开|公布|是|对)/u

const CHANGING = /改|换|加|减|去|删|撤|不要|取消|补/u

/** The change without those of its words that only say which record is meant. */
export function shortened(change: SaidChange, shorten: (words: string) => string): SaidChange {
  return { ...change, what: shorten(change.what), said: shorten(change.said) }
}

const NEXT_CHANGE =
  /[,;。\n](?=\s*(?:把|将)?\ufffc*的?(?:[\u4e00-\u9fff]{2,6}?(?:也|再)?(?:改(?:成|为)|换(?:成|为)|更正为|不对|错了|写错|有误)|[\u4e00-\u9fff]{0,6}?(?:加上|增加|去掉|删掉|取消)))/u

function changeIn(
  match: RegExpExecArray,
  how: SaidChange['how'] | 'say',
  text: string,
): SaidChange {
  const { what = '', nth, line, unit } = match.groups ?? {}
  const { start } = spanOf(match, 'what')
  const said = what.replace(/[^]/g, (unit, at: number) =>
    unit === HIDDEN ? '' : text.charAt(start + at),
  )
  return {
    what: what.replaceAll(HIDDEN, '').trim(),
    said: said.trim(),
    from: spanOf(match, 'what'),
    to: spanOf(match, 'to'),
    how: how === 'say' ? 'set' : how,
    named: how === 'say',
    byRow: unit === '行',
    line: numeralValue(line ?? ''),
    counted: nth === undefined ? line : undefined,
  }
}

function spanOf({ indices }: RegExpExecArray, group: 'what' | 'to'): Span {
  const [start = 0, end = 0] = indices?.groups?.[group] ?? []
  return { start, end }
}
