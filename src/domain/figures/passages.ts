import type { Passage } from './figure.ts'
import type { Report } from './report.ts'
import { type Part, partsOf } from './report-parts.ts'

/** A passage of a report and how well it fits a question. */
export interface FoundPassage extends Passage {
  /** 0–1: how much of what the question says, weighed by rarity, stands in the passage or its headings. */
  readonly fit: number
}

/** Lists of words that stand for each other. */
type Paraphrases = readonly (readonly string[])[]

/** Words that ask and say nothing of the subject. */
const ASKING =
  /请问|麻烦|告诉我?|想知道|想了解|了解一下|介绍一下|说说|讲讲|谈谈|什么样|什么|哪些|哪几|哪个|哪里|怎么样|怎么|怎样|如何|多少|几天|是不是|有没有|是否|为什么|为何|能不能|可以|主要|具体|情况|方面|谁|吗|呢|啊|吧|呀|的|了|是|有|在|由|被|你们?|我们?|贵|您|街道办?|上海|报告|年报|里面?|中|\d+年?|年度?|[\s\p{P}\p{S}]/gu
/** What stands only in a heading further up says less of the passage than its own words. */
const FROM_ABOVE = 0.6
const IN_TITLE = 1.15
/** Other words for the same thing are a little less than the thing. */
const IN_OTHER_WORDS = 0.85
/** A question for a time is answered by a passage that speaks of one. */
const ASKING_WHEN = /什么时候|什么时间|何时|哪一?天|几号|几月几[号日]|多长时间|多久/gu

/** The passages of a report that speak of what is asked, best first. */
export function passagesAbout(
  question: string,
  report: Report,
  paraphrases: Paraphrases,
): readonly FoundPassage[] {
  const parts = partsOf(report)
  const timed = question.replace(ASKING_WHEN, ' 时间 ')
  const said = paraphrases.map((words) => words.filter((word) => timed.includes(word)))
  const asked = [...new Set(wordsOf(timed.replace(ASKING, ' ')).flatMap(gramsOf))]
  if (asked.length === 0) return []
  const weights = asked.map((gram) => rarity(gram, parts))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return parts
    .map((part) => {
      const meant = paraphrased(part, { paraphrases, said })
      const fit = asked.reduce(
        (sum, gram, i) => sum + (weights[i] ?? 0) * standing(gram, part, meant),
        0,
      )
      return { part, fit: fit / whole }
    })
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || b.part.level - a.part.level)
    .map(({ part, fit }) => ({
      document: report.title,
      section: part.number,
      quote: part.quote,
      fit: Math.min(1, fit),
    }))
}

function standing(gram: string, { title, text, above }: Part, meant: ReadonlySet<string>): number {
  if (title.includes(gram)) return IN_TITLE
  if (text.includes(gram)) return 1
  if (meant.has(gram)) return IN_OTHER_WORDS
  return above.includes(gram) ? FROM_ABOVE : 0
}

/** The grams of the question that a part says in other words. */
function paraphrased(
  { text }: Part,
  { paraphrases, said }: { readonly paraphrases: Paraphrases; readonly said: Paraphrases },
): ReadonlySet<string> {
  return new Set(
    paraphrases.flatMap((words, i) =>
      words.some((word) => text.includes(word)) ? (said[i] ?? []).flatMap(gramsOf) : [],
    ),
  )
}

/** What stands in few parts says more than what stands in many; what stands in none says most. */
function rarity(gram: string, parts: readonly Part[]): number {
  const holding = parts.filter(({ title, text }) => title.includes(gram) || text.includes(gram))
  return Math.log((parts.length + 1) / (holding.length + 1)) + LEAST_WEIGHT
}

const LEAST_WEIGHT = 0.2

const words = new Intl.Segmenter('zh', { granularity: 'word' })

function wordsOf(text: string): readonly string[] {
  return [...words.segment(text)]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ segment }) => segment)
}

/** A word is known by its pairs of characters, so that 移交 is found in 移送 and 交接 by half. */
function gramsOf(word: string): readonly string[] {
  if (word.length < 3) return [word]
  return Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2))
}
