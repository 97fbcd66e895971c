import type { Passage } from '../figure.ts'
import type { Report } from '../report.ts'
import { type Part, partsOf } from './report-parts.ts'

/** A passage of a report and how well it fits a question. */
export interface FoundPassage extends Passage {
  /** 0–1: how much of what the question says, weighed by rarity, stands in the passage or its headings. */
  readonly fit: number
}

/** Lists of words: who says one of those behind means the first. */
type Paraphrases = readonly (readonly string[])[]

/** Words that ask and say nothing of the subject. */
const ASKING =
  /请问|麻烦|告诉我?|想知道|想了解|了解一下|介绍一下|请?列出来?|说来听听|听听|说说|讲讲|谈谈|念|原文|什么样|什么时候|什么|哪些|哪几|哪个|哪里|哪|怎么样|怎么写的?|怎么说的?|怎么|怎样|如何|多长时间|多久|多少|几天|是不是|有没有|是否|为什么|为何|能不能|可以|主要|具体|情况|方面|关于|写了啥|写的|写了|啥|自己|承认|这份|这项|这个|除了|还有|谁|吗|呢|啊|吧|呀|的|了|是|有|在|由|被|那|里|你们?|我们?|贵|您|街道办?|上海|报告|年报|里面?|中|\d+年?|去年|年度?|[\s\p{P}\p{S}]/gu
/** Reports are in Chinese: what is asked in English stands in them only by its paraphrase. */
const ENGLISH = /[a-z']{2,}/gu
/** What stands only in a heading further up says less of the passage than its own words. */
const FROM_ABOVE = 0.6
const IN_TITLE = 1.15
/** A word that stands nowhere in the report is more often chatter than subject. */
const NOWHERE = 0.45
/** Of two passages that fit, the shorter says it better. */
const LONG = 6_000

/** The passages of a report that speak of what is asked, best first. */
export function passagesAbout(
  question: string,
  report: Report,
  paraphrases: Paraphrases,
): readonly FoundPassage[] {
  const parts = partsOf(report)
  const asked = askedGrams(question, paraphrases).map((gram) => ({
    gram,
    weight: weigh(gram, parts),
  }))
  const whole = asked.reduce((sum, { weight }) => sum + weight, 0)
  if (whole === 0) return []
  return parts
    .map((part) => {
      const said = asked.reduce((sum, { gram, weight }) => sum + weight * standing(gram, part), 0)
      return { part, fit: (said / whole) * (1 - part.quote.length / LONG) }
    })
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || b.part.level - a.part.level)
    .map(({ part: { number, quote }, fit }) => ({
      document: report.title,
      section: number,
      quote,
      fit: Math.min(1, fit),
    }))
}

function askedGrams(question: string, paraphrases: Paraphrases): readonly string[] {
  const { left, meant } = inItsWords(question, paraphrases)
  const words = [
    ...wordsOf(left.replace(ASKING, ' ').replace(ENGLISH, ' ')),
    ...meant.flatMap(wordsOf),
  ]
  return [...new Set(words.flatMap(gramsOf))]
}

/** The question in the words of the reports: the longest paraphrase that it says first. */
function inItsWords(
  question: string,
  paraphrases: Paraphrases,
): { readonly left: string; readonly meant: readonly string[] } {
  const said = paraphrases
    .flatMap((words) =>
      words.flatMap((each) => {
        const word = saidIn(question, each)
        return word === undefined ? [] : [{ means: words[0] ?? '', word }]
      }),
    )
    .sort((a, b) => b.word.length - a.word.length)
  let left = question
  const meant: string[] = []
  for (const { means, word } of said) {
    if (!left.includes(word)) continue
    left = left.replaceAll(word, ' ')
    meant.push(means)
  }
  return { left, meant }
}

const GAP = '…'
const WIDEST_GAP = 8

/** How a question says a paraphrase: to the letter, or with a few words where the paraphrase has a gap. */
function saidIn(question: string, word: string): string | undefined {
  const [first = '', second] = word.split(GAP)
  if (second === undefined) return question.includes(word) ? word : undefined
  const start = question.indexOf(first)
  const end = start < 0 ? -1 : question.indexOf(second, start + first.length)
  const near = end >= 0 && end - start - first.length <= WIDEST_GAP
  return near ? question.slice(start, end + second.length) : undefined
}

function standing(gram: string, { title, text, above }: Part): number {
  if (title.includes(gram)) return IN_TITLE
  if (text.includes(gram)) return 1
  return above.includes(gram) ? FROM_ABOVE : 0
}

/** What stands in few parts says more than what stands in many. */
function weigh(gram: string, parts: readonly Part[]): number {
  const holding = parts.filter(({ title, text }) => title.includes(gram) || text.includes(gram))
  const rarity = Math.log((parts.length + 1) / (holding.length + 1)) + LEAST_WEIGHT
  return holding.length === 0 ? rarity * NOWHERE : rarity
}

const LEAST_WEIGHT = 0.2

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

function wordsOf(text: string): readonly string[] {
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ segment }) => segment)
}

/** A word is known by its pairs of characters, so that 移交 is found in 移送 and 交接 by half. */
function gramsOf(word: string): readonly string[] {
  if (word.length < 3) return [word]
  return Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2))
}
