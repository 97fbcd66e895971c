import type { Scope } from '../../domain/figures/figure.ts'
import type { Hit } from './hit.ts'
import { matchesOf } from '../matches.ts'

/** 一共 alone is not cumulative, but 截至目前一共 is. 今年累计 is what the year came to so far. */
const CUMULATIVE =
  '历年(?:来)?(?:累计|累积|总共|合计|总计|总数)?|累[计积](?:数(?![字量据])|总数)?|(?:自打|自从|打从|自|从|打)?有(?:史|记录|统计|数据|公开|年报|网站|网|条例)(?:记录)?以来|(?:建站|开站|设站|成立|建立|创立|设立|开设|实施|推行|开办|创办|开通|施行)以来|' +
  '迄今为止|历史上(?:总共|一共|累计)?|(?:从|自)[^,。;?!\\n]{0,8}?(?:成立|建站|开站|设立|挂牌|开办)(?:以来|开始|起)?(?:到|至)(?:现在|目前|今天?|如今)(?:为止)?|(?:总共|一共)?至今(?:为止)?(?:总共|一共|共)|总共至今|所有年份|[这那]么(?:多|些)年(?:下来|以来|来)?|这些年(?:下来|以来|来)?|历来|向来|一直以来|自始至[今终]|[从由]始至[今终]|多年(?:下来|以来|来)|从(?:一?开始|头(?:[到至]尾)?)|往年|' +
  '(?:自打|自从|打从|从|自)(?:有|开展|推行|实行|施行|开始|启动|上线|挂牌|建立|设立|成立|做|搞|建|办)[^,。;?!\\n\\d年月日]{0,10}?(?:那天起|以来|开始|起)|' +
  '(?:截至|截止|到)(?:到)?(?:目前|现在|今天|[^,。;?!\\n]{1,8}?[底末止])(?:为止)?[^,。;?!\\n]{0,6}?(?:一共|总共|共计|总计|合计|共有?)|' +
  '(?:截至|截止|到|至)(?:到)?[^,。;?!\\n]{1,8}?年?年[底末终](?:为止)?|年?[底末终](?=(?:的)?(?:历年)?(?:累[计积]|总共|一共|合计))|' +
  'in total so far|(?:over|through|throughout|across|down) the years|so far in total|cumulative(?:ly)?|cumulated|accumulated|to date|(?:of )?all[- ]time|(?:ever )?since (?:the (?:very )?(?:beginning|start|outset)|records (?:began|begin|started)|(?:you|it|they) (?:began|started|opened)|day one|inception|its inception|opening|the founding)|' +
  '(?:(?:over|in|for|across|of|from|throughout) )?all (?:of )?(?:the |these |those |previous |past )?years(?: (?:together|combined|taken together|added up|put together|in total))?|every year (?:together|combined|taken together|added up)|historic(?:al)?(?:ly)?|in history|(?:up to|until|till|up until) (?:now|today|the present)|as of (?:now|today)|thus far|running total|aggregate(?:d)?|lifetime|from (?:the (?:very )?)?(?:beginning|start)|from day one|' +
  '(?:by|up to|until|till|through|as of|as at|at) (?:the )?(?:very )?(?:end|close) of(?= (?:the )?(?:year |last|previous|prior|19|20))'
const OF_THE_YEAR =
  '(?:当年|本年度?|今年|全年)(?:度)?(?:以来)?(?:累计|累积)|当年|本年度?|那一?年|该年度?|(?<=[\\d〇零一二三四五六七八九前去今上])年度(?!报|工作|计划|预算|总结)|年度(?:数|的|内)|' +
  'that year|annual(?:ly)?(?! report)'
const SCOPE = new RegExp(`(?<year>${OF_THE_YEAR})|(?<cumulative>${CUMULATIVE})`, 'g')
/** Without any of these no saying of either can match. */
const CLUE = /[年累历来今往末底终从自截到至]|[a-z]{2}/
const NEGATED = /(?:不是|不要|不看|不算|别算|除了|不含|不包括|而非|不问|not|without) ?(?:the )?$/

/** Whether one year or all years together are meant; both where a message asks for both. */
export function findScopes(text: string): readonly Hit<Scope>[] {
  const found: Hit<Scope>[] = []
  if (!CLUE.test(text)) return found
  for (const match of matchesOf(text, SCOPE)) {
    if (NEGATED.test(text.slice(Math.max(0, match.index - 12), match.index))) continue
    const value = match.groups?.['year'] === undefined ? 'cumulative' : 'year'
    found.push({ value, start: match.index, end: match.index + match[0].length })
  }
  return found
}
