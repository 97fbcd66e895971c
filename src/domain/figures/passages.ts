import type { Passage } from './figure.ts'
import type { Report, Section } from './report.ts'

/** A passage of a report and how well it fits a question. */
export interface FoundPassage extends Passage {
  /** 0–1: how much of what the question says, weighed by rarity, stands in the passage or its headings. */
  readonly fit: number
}

type Paraphrases = readonly (readonly string[])[]

/** Words that ask and say nothing of the subject. */
const ASKING =
  /请问|麻烦|告诉我?|想知道|想了解|了解一下|介绍一下|说说|什么样|什么|哪些|哪几|哪个|哪里|怎么样|怎么|怎样|如何|多少|是不是|有没有|是否|为什么|为何|能不能|可以|谁|吗|呢|啊|吧|呀|的|了|是|有|在|你们?|我们?|您|街道|上海|报告|年报|里面?|中|\d+年?|年度?|[\s\p{P}\p{S}]/gu
const LEAST_PIECE = 1

/** The passages of a report that speak of what is asked, best first. */
export function passagesAbout(
  question: string,
  report: Report,
  paraphrases: Paraphrases,
): readonly FoundPassage[] {
  const pieces = piecesOf(report)
  const asked = gramsOf(question.replace(ASKING, ' '))
  if (asked.size === 0) return []
  const rarity = rarityIn(pieces, asked)
  const whole = [...asked].reduce((sum, gram) => sum + (rarity.get(gram) ?? 0), 0)
  return pieces
    .map((piece): FoundPassage => {
      const standing = new Set([
        ...gramsOf(piece.all),
        ...paraphrased(question, piece.all, paraphrases),
      ])
      const found = [...asked].filter((gram) => standing.has(gram))
      const fit = found.reduce((sum, gram) => sum + (rarity.get(gram) ?? 0), 0) / whole
      return { document: report.title, section: piece.section, quote: piece.quote, fit }
    })
    .filter((passage) => passage.fit > 0)
    .sort((a, b) => b.fit - a.fit || a.quote.length - b.quote.length)
}

interface Piece {
  readonly section: string
  readonly quote: string
  /** With the headings above it. */
  readonly all: string
}

/** Every paragraph under its headings; a heading alone is no passage. */
function piecesOf(report: Report): readonly Piece[] {
  return report.sections.flatMap((section, at) => {
    const headings = above(report.sections, at).map((each) => each.title)
    return report.text
      .slice(section.span.start, section.span.end)
      .split(/\n+/)
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph.length > LEAST_PIECE && !isHeading(paragraph, section))
      .map((quote) => ({
        section: section.number,
        quote,
        all: [...headings, section.title, quote].join('\n'),
      }))
  })
}

function isHeading(paragraph: string, { title }: Section): boolean {
  return paragraph.endsWith(title) && paragraph.length <= title.length + LONGEST_NUMBER
}

/** `(一)` `10、` */
const LONGEST_NUMBER = 5

function above(sections: readonly Section[], at: number): readonly Section[] {
  const found: Section[] = []
  let level = sections[at]?.level ?? 0
  for (const section of sections.slice(0, at).reverse())
    if (section.level < level) {
      found.unshift(section)
      level = section.level
    }
  return found
}

/** What the question says in other words than the passage counts as said. */
function paraphrased(
  question: string,
  passage: string,
  paraphrases: Paraphrases,
): ReadonlySet<string> {
  const standing = paraphrases.filter((words) => words.some((word) => passage.includes(word)))
  const said = standing.flatMap((words) => words.filter((word) => question.includes(word)))
  return new Set(said.flatMap((word) => [...gramsOf(word)]))
}

/** A gram that stands in few passages says more than one that stands in many; one in none says most. */
function rarityIn(
  pieces: readonly Piece[],
  grams: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  return new Map(
    [...grams].map((gram) => {
      const holding = pieces.filter((piece) => piece.all.includes(gram)).length
      return [gram, Math.log((pieces.length + 1) / (holding + 1)) + LEAST_WEIGHT]
    }),
  )
}

const LEAST_WEIGHT = 0.2

function gramsOf(text: string): ReadonlySet<string> {
  const grams = new Set<string>()
  for (const run of text.split(/[^\p{L}\p{N}]+/u)) {
    if (run.length === 1) grams.add(run)
    for (let i = 0; i + 1 < run.length; i++) grams.add(run.slice(i, i + 2))
  }
  return grams
}
