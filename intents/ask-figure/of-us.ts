import type { Context } from '../../src/dialogue/context.ts'
import { type Asked, askedBy } from '../../src/dialogue/figures/question.ts'
import type { Meaning } from '../../src/dialogue/skill.ts'
import { HIDDEN, hide } from '../../src/domain/language/hidden.ts'

/** 「那上海街道呢」, right after a question about another body, asks the same of us. */
export function asksOurs(meaning: Meaning, { elsewhere }: Context): boolean {
  const { offices, periods, scopes, topics, unexplained, operations, plain } = meaning
  const namesMore = topics.length + unexplained.length + operations.length > 0
  if (elsewhere === undefined || namesMore) return false
  const rest = hide(plain, [...offices, ...periods, ...scopes]).replaceAll(HIDDEN, '')
  return offices.some(({ value }) => value.us) ? US.test(rest) : OURS.test(rest)
}

const OPENS = '(?:那|那么|换成|换|再看看?|看看|and|what about|how about|[,，\\s])*'
const ENDS = '(?:的|自己|本身|这边|这里|这儿|呢|嘞|吧|如何|[?。!\\s])*'
const US = new RegExp(`^${OPENS}${ENDS}$`, 'iu')
/** 你们街道, 贵办, 咱们这儿 */
const OURS = new RegExp(
  `^${OPENS}(?:你们|您们|贵|咱们?|我们|本|you|yours)(?:街道?|办事处|办|单位|家)?${ENDS}$`,
  'iu',
)

/** @returns `undefined` where it asks nothing of the kind */
export function askedOfUs(meaning: Meaning, context: Context): Asked | undefined {
  if (!asksOurs(meaning, context)) return undefined
  const { elsewhere } = context
  if (elsewhere === undefined) return undefined
  const said = askedBy({ ...meaning, offices: [] }, { ...context, question: elsewhere })
  if (said !== undefined) return said
  return {
    topics: elsewhere.topics,
    clear: true,
    periods: elsewhere.period === undefined ? [] : [elsewhere.period],
    scopes: [elsewhere.scope ?? 'year'],
  }
}
