import type { Span } from '../../domain/figures/figure.ts'
import type { SaidDate } from '../../ports/understanding.ts'
import { HIDDEN } from '../../domain/language/hidden.ts'

/** 公开 is a noun's part in 信息公开, 公开栏, 登记一条公开:… */
const PUBLISHED =
  '(?<!信息|政务|申请|登记|录入|新增|[不未条份个件项])公开(?!栏|类|信息|条例|目录|指南|年|办|申请|件数|数|属|方式|渠道|内容|范围)|' +
  '发布(?!会)|公布|挂网|挂出|挂[在到]|上网|上线|张贴|贴[出在到]|上墙|刊[登发]|登载|公示|推送|publish(?:ed)?|posted|released'
const CREATED = '生成|形成|印发|制[定作发]|出台|成文|落款|签发|发文|拟定|created|issued|drawn up'

const ROLE = new RegExp(`(?<published>${PUBLISHED})|(?<created>${CREATED})`)
/** 生成日期:, 印发于 — and then the date. */
const LABEL = new RegExp(
  `(?:(?<published>${PUBLISHED})|(?<created>${CREATED}))了?(?:的?(?:日期|时间|日))?(?<joint>(?:于|在|是|为|改成|改为|on|:| )*)$`,
)
const LABELS_THE_NEXT = /^(?:了?的?(?:日期|时间|日(?!报))|于|:)/
const SEPARATOR = /[,。;、!?\n|]/
const REACH = 14

/** The word at the date's side, inside the same clause: a label before it, then a verb after it, then one right before it. */
export function roleOf(text: string, date: Span, between: Span): SaidDate['role'] {
  const before = clauseBefore(text.slice(Math.max(between.start, date.start - REACH), date.start))
  const after = clauseAfter(text.slice(date.end, Math.min(between.end, date.end + REACH)))
  const label = LABEL.exec(before)
  if (label && label[0] !== '' && isLabel(label)) return named(label)
  return roleAfter(after) ?? (label ? named(label) : undefined)
}

/** 生成日期2月10日 or 生成于2月10日, not 生成2月12日, which may end the date before. */
function isLabel(label: RegExpExecArray): boolean {
  return (label.groups?.['joint'] ?? '').trim() !== '' || /(?:日期|时间|日)$/.test(label[0].trim())
}

function roleAfter(after: string): SaidDate['role'] {
  const verb = ROLE.exec(after)
  if (!verb) return undefined
  return LABELS_THE_NEXT.test(after.slice(verb.index + verb[0].length)) ? undefined : named(verb)
}

function named(match: RegExpExecArray): SaidDate['role'] {
  return match.groups?.['published'] === undefined ? 'created' : 'published'
}

function clauseBefore(text: string): string {
  const parts = text.split(HIDDEN).pop() ?? ''
  return parts.split(SEPARATOR).pop() ?? ''
}

function clauseAfter(text: string): string {
  return text.split(SEPARATOR)[0] ?? ''
}
