/** Lists of words: who says one of those behind means the first. */
export type Paraphrases = readonly (readonly string[])[]

/** What a question asks for, cut into what can be looked for in a text: words, long ones by their pairs of characters. */
export interface AskedWords {
  readonly said: readonly string[]
  /** What each paraphrase that the question says means in the reports' words. */
  readonly meant: readonly (readonly string[])[]
  /** Those words themselves, which a report may say to the letter. */
  readonly literal: readonly string[]
  /** The pair of characters where two words meet. */
  readonly joints: readonly string[]
  /** Words of another language that no paraphrase knows. */
  readonly foreign: readonly string[]
}

/** Words that ask and say nothing of the subject. */
const ASKING =
  /请问|麻烦|告诉我?|想知道|想了解|了解一下|介绍一下|请?列出来?|说来听听|听听|说说|讲讲|谈谈|念|原文|什么样|什么时候|什么|哪些|哪几|哪个|哪里|哪|怎么样|怎么写的?|怎么说的?|怎么|怎样|如何|多长时间|多久|多少|几天|是不是|有没有|是否|为什么|为何|能不能|可以|主要|具体|情况|方面|关于|写了啥|写的|写了|啥|自己|承认|这份|这项|这个|除了|还有|谁|吗|呢|啊|吧|呀|的|了|是|有|在|由|被|那|里|你们?|我们?|贵|您|街道办?|上海|报告|年报|里面?|中|\d+年?|去年|年度?|[\s\p{P}\p{S}]/gu
/** What people put around a question: who they are told by, what they think, how they beg. */
const CHATTER =
  /名字|叫什么|叫啥|叫做|以便[^,。]{0,12}|供[^,。]{0,6}(?:参考|研究|使用|之用)|敬启者|敬请|恳请|烦请|逐条|示明|示知|惠告|特此|引用|摊子|这?事儿|自个儿|自己个|自家|觉得|认为|感觉|打算着|听人说|跑去|一问|到底|究竟|应该|应当|按照?规定|照规定|按道理|照道理|讲法|说法|跟我(?:说|讲)|告知我|给我|帮我|咋办|咋做|怎么办|怎么个|是个啥|那个|这块|这一块|这方面|这一节|那一节|部分|的时候|就是说|嗯|呃|哎|来着|提到|提没提|写没写|讲没讲|说没说|写明|原话|原句|念给|要是|如果|假如|万一|还没有?|东西|专门|平时|平常|一般|有什么|都有|都是/gu
/** Reports are in Chinese: what is asked in English stands in them only by its paraphrase. */
const ENGLISH = /[a-z']{2,}/gu

/** The same as what Chinese puts around a question. */
const ASKING_IN_ENGLISH: ReadonlySet<string> = new Set(
  (
    "what which who whom whose how when where why is are was were be been being do does did has have had the an of in on at to for from by with as about and or any some there this that these those it its it's what's you your we our they their me my he she please tell say says said " +
    'mention mentions mentioned state stated states admit admits admitted acknowledge acknowledges acknowledged concede recognise recognize name named report reports reported reporting annual yearly document office subdistrict street can could would should will may might must give gives show shows list describe describes described explain explains find found know like want get work itself themselves own according year last main major particular exactly also still such other'
  ).split(' '),
)

/** 除了网站还有…: what is left out is not asked for. */
const EXCEPTED = /除了?[^,。?]{1,8}?(?:以外|之外|外|(?=还|都|另))/gu

export function askedWords(question: string, paraphrases: Paraphrases): AskedWords {
  const { left, meant, literal } = inItsWords(question.replace(EXCEPTED, ' '), paraphrases)
  const words = wordsOf(bare(left).replace(ENGLISH, ' '))
  return {
    foreign: (left.match(ENGLISH) ?? []).filter((word) => !ASKING_IN_ENGLISH.has(word)),
    said: gramsIn(words),
    meant: meant.map((means) => gramsIn(wordsOf(means))),
    literal: gramsIn(literal.flatMap((word) => wordsOf(bare(word)))),
    joints: jointsIn(bare(left)),
  }
}

interface InItsWords {
  readonly left: string
  readonly meant: readonly string[]
  readonly literal: readonly string[]
}

/** The question in the words of the reports: the longest paraphrase that it says first. */
function inItsWords(question: string, paraphrases: Paraphrases): InItsWords {
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
  const literal: string[] = []
  for (const { means, word } of said) {
    if (!left.includes(word)) continue
    left = left.replaceAll(word, ' ')
    meant.push(means)
    literal.push(word)
  }
  return { left, meant, literal }
}

const GAP = '…'
const WIDEST_GAP = 10

/** How a question says a paraphrase: to the letter, or with a few words where the paraphrase has a gap. */
function saidIn(question: string, word: string): string | undefined {
  const [first = '', second] = word.split(GAP)
  if (second === undefined) return question.includes(word) ? word : undefined
  const start = question.indexOf(first)
  const end = start < 0 ? -1 : question.indexOf(second, start + first.length)
  const near = end >= 0 && end - start - first.length <= WIDEST_GAP
  return near ? question.slice(start, end + second.length) : undefined
}

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

function gramsIn(words: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap(gramsOf))]
}

const HAN_PAIR = /^\p{Script=Han}{2}$/u

function jointsIn(text: string): readonly string[] {
  const words = [...segmenter.segment(text)].map(({ segment }) => segment)
  return words
    .slice(1)
    .map((word, i) => `${words[i]?.at(-1) ?? ''}${word.charAt(0)}`)
    .filter((pair) => HAN_PAIR.test(pair))
}

function bare(text: string): string {
  return text.replace(CHATTER, ' ').replace(ASKING, ' ')
}
