import type { Span } from '../../domain/figures/figure.ts'
import { numeralValue, SMALL_NUMERAL } from '../../domain/language/chinese-number.ts'
import { HIDDEN } from '../../domain/language/hidden.ts'
import type { Meaning } from '../skill.ts'
import { withoutTitles } from '../words.ts'

/** 「类别改成救济类」「日期不对,是2月11日」「第3条渠道加上公开栏」: what, and to what. */
export interface Change {
  /** The field's name or the former value, in plain characters; empty where only the new one was said. */
  readonly what: string
  /** The same to the letter, titles aside. */
  readonly said: string
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

const OPENING = '(?:(?:还是|请|麻烦|帮我?|给我|等等|等一下|不对|错了|哦|噢|嗯)[,。!\\s]*)*'
const LINE = `(?:(?<nth>第)?(?<line>${SMALL_NUMERAL})(?<unit>条|行|项|个|份)的?[,:\\s]*)?`
const WHAT = '(?:把|将)?(?<what>[^,。;:!?\\n]{0,60}?)的?\\s*'
const WRONG =
  '(?:不对|不是这个|[写填弄登记录选打报搞输说]错了?|[写填登记录报说][少多漏]了?|[少多漏][写填登记录报说]了?|错了|有误)'
const SET =
  '(?:请?改(?:成|为|作|到|回)|换(?:成|为|回)|恢复(?:成|为|到)|更正为|修改(?:为|成)|变更为|调整(?:为|到)|应(?:该|当)?(?:是|为)|填)'

const CHANGES: readonly (readonly [Change['how'] | 'say', RegExp])[] = [
  ['set', pattern(`${WHAT}(?:${WRONG}[,。!\\s]*)?${SET}\\s*[:]?\\s*(?<to>.+)`)],
  [
    'set',
    pattern(
      '(?:不是|并非)(?<what>[^,。;:!?\\n]{1,60}?)[,。!\\s]+(?:而?是|应(?:该|当)?是)\\s*(?<to>.+)',
    ),
  ],
  ['set', pattern(`${WHAT}${WRONG}[,。!\\s]*(?:而?是|为|[:])?\\s*(?<to>.+)`)],
  [
    'add',
    pattern(
      `${WHAT}(?:再|还要?|也要?)?(?:加上|加个|加一个|增加|添加|补上|补充)\\s*[:]?\\s*(?<to>.+)`,
    ),
  ],
  ['add', pattern('(?<what>[\\u4e00-\\u9fff]{0,6}?)(?:另外)?(?:还有|外加|再有)\\s*(?<to>.+)')],
  [
    'add',
    pattern(
      '(?:另外|还有|对了)?(?<what>)(?<to>[^,。;:!?\\n]{2,12}?)(?:上面?|里)?(?:也|同时也?|还)(?:一起)?(?:发布|公开|公示|发|登|挂|贴|推|传)(?:了|过|的|布)*(?:一[份条篇])?[。!]?',
    ),
  ],
  [
    'drop',
    pattern(
      `${WHAT}(?:去掉|删掉|删去|删除|剔除|不要|减去|拿掉|取消)\\s*(?<to>(?![掉了吧啦]+[。!]?$)[^,;。\\n]+)[。!]?`,
    ),
  ],
  [
    'drop',
    pattern(
      '(?:把|将)?(?<to>[^,。;:!?\\n]{2,60}?)(?:也|都|给)?(?:去掉|删掉|删去|删除|剔除|删了|拿掉|不要|取消|不登了?|不登记)(?:掉|了|吧)*[。!]?(?:[,;。\\s]+(?:确认|就这样|谢谢|麻烦了?|辛苦了?|别的不[改变动]|其他不[改变动]|(?:那边|那里|后来|实际|其实)?(?:还?没(?!有)|没有|未)(?:有)?(?:贴|发|登|挂|推|传|上|公开|发布)[^,;。\\n是为]{0,4}|只(?:要|有|留|在|剩|发)[^,;。\\n改加换添补]{1,14})[。!]?)?',
    ),
  ],
  ['say', pattern('(?<what>[\\u4e00-\\u9fff]{2,6}?)\\s*(?:[还也都]?是|为|[:])\\s*(?<to>.+)')],
]

/** Reads a change; words in 《》 neither start nor end one. `undefined` when the message is none. */
export function changeOf(meaning: Meaning): Change | undefined {
  const text = withoutTitles(meaning)
  for (const [how, way] of CHANGES) {
    const match = way.exec(text)
    if (match !== null) return changeIn(match, how, meaning.text)
  }
  return undefined
}

/** 「类别改成救济类,日期改成2月3日」: one change a clause; none where a clause is no change. */
export function changesOf(meaning: Meaning): readonly Change[] {
  const clauses = withoutTitles(meaning).split(NEXT_CHANGE)
  let start = 0
  const changes = clauses.map((clause) => {
    const end = start + clause.length
    const clauseIn = (text: string): string => ' '.repeat(start) + text.slice(start, end)
    const change = changeOf({
      ...meaning,
      text: clauseIn(meaning.text),
      plain: clauseIn(meaning.plain),
    })
    start = end + 1
    return change
  })
  return changes.every((change) => change !== undefined) ? changes : []
}

/** The change without those of its words that only say which record is meant. */
export function shortened(change: Change, shorten: (words: string) => string): Change {
  return { ...change, what: shorten(change.what), said: shorten(change.said) }
}

const NEXT_CHANGE =
  /[,;。\n](?=\s*(?:把|将)?(?:[\u4e00-\u9fff]{2,6}?(?:也|再)?(?:改(?:成|为)|换(?:成|为)|更正为|不对|错了|写错|有误)|[\u4e00-\u9fff]{0,6}?(?:加上|增加|去掉|删掉|取消)))/u

function changeIn(match: RegExpExecArray, how: Change['how'] | 'say', text: string): Change {
  const { what = '', nth, line, unit } = match.groups ?? {}
  const { start } = spanOf(match, 'what')
  const said = what.replace(/[^]/g, (unit, at: number) =>
    unit === HIDDEN ? '' : text.charAt(start + at),
  )
  return {
    what: what.replaceAll(HIDDEN, '').trim(),
    said: said.trim(),
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

function pattern(body: string): RegExp {
  return new RegExp(`^\\s*${OPENING}${LINE}${body}$`, 'dsu')
}
