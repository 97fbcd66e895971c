import type { Span } from '../../domain/figures/figure.ts'
import type { Meaning } from '../skill.ts'

/** Words of asking, outside titles. */
const ASKING =
  /[?？]|[吗呢么]\s*[。!！]*$|多少|几[条件个份]|哪[些个里天条一步]|到哪了|(?:[了好完过到]|答复|回复|办结?|审核?|通过|发布?|公开|回函|补正|延期|确认|移交|归档|登记|结案)没有?\s*[。!！]*$|什么|怎么|怎样|为何|谁|如何|是否|有没有|^(?:查(?!阅室|处|不到|不着|无|遍|过|完|了(?!解)|清|实)|看(?!不|着|起来|似|上去|[错漏反岔混串走成]))/u

/** Whether something is asked; 说不清楚要什么, 查不到 and 不知道给谁 ask nothing. */
export function isQuestion(meaning: Meaning): boolean {
  return ASKING.test(without(meaning, meaning.titles).replace(INDIRECT, ' '))
}

const INDIRECT =
  /(?:说|写|讲|问|弄|搞|看)?(?:不|没)(?:太|很)?(?:清楚?|明白?|明确|出来?|懂|知道|说|写)[^,;。?]*(?:什么|哪些?|谁|多少|怎么)(?![^,;。]*[吗呢?])/gu

/** Everything of a record that was recognised in the message. */
export function recognised(meaning: Meaning): readonly Span[] {
  const { titles, dates, categories, channels, documentNumbers, recordIds } = meaning
  return [...titles, ...dates, ...categories, ...channels, ...documentNumbers, ...recordIds]
}

/** Whether the message holds values of a record and hardly a word besides. */
export function saysOnlyValues(meaning: Meaning): boolean {
  const spans = recognised(meaning)
  return spans.length > 0 && without(meaning, spans).replace(SMALL_WORDS, '') === ''
}

const SMALL_WORDS =
  /标题|类别|渠道|日期|时间|文号|公开|发布|公布|挂网|上网|张贴|生成|形成|印发|制定|出台|还有|就是|应该|忘了?说|忘记说|漏了?说|漏了|忘了|补一?下|补充|对了|另外|顺便|这个|那个|[\s\p{P}的了是在于和与及跟也还就吧类上这那]/gu

function without({ plain: text }: Meaning, spans: readonly Span[]): string {
  const gone = new Set(
    spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
  )
  return Array.from({ length: text.length }, (_, i) => (gone.has(i) ? '' : text.charAt(i))).join('')
}
