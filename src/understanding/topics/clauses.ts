import { HIDDEN } from '../../domain/language/hidden.ts'
import { isGeneral, type Token } from './token.ts'

/** What stands between two marks or connectives of a search copy. */
export interface Clause {
  readonly start: number
  readonly tokens: Token[]
}

/** What each clause names of its own; one that only goes on with those before it is no further subject. */
export function ownSubjects(
  clauses: readonly Clause[],
  copy: string,
): readonly (readonly Token[])[] {
  const [only] = clauses
  if (only !== undefined && clauses.length === 1) return [only.tokens]
  const own: Token[][] = []
  clauses.forEach(({ start, tokens }, i) => {
    const said = copy.slice(start, clauses[i + 1]?.start)
    const before = { text: copy.slice(0, start), tokens: own.flat() }
    const heading = isUnderHeading(tokens, before) ? own.at(-1) : undefined
    if (heading !== undefined) heading.push(...tokens)
    else if (isAbout(tokens, said) && namesMore(clauses, i)) return
    else if (
      asksFirst({ text: said, tokens }, copy.slice(start + said.length), clauses.slice(i + 1))
    )
      return
    else if (!goesOn({ text: said, tokens }, before)) own.push([...tokens])
  })
  return own
}

const CAUSE = /^\s*(?:因为?|由于|就|围绕|针对|关于|有关|涉及|对于)/u

/** 「因为信息公开,被提起行政复议几件」: what it came from is no subject beside what came. */
function isCause(text: string): boolean {
  return CAUSE.test(text)
}

const DIVIDES = new RegExp(
  `[分划归]\\s?(?:成|为|作|了|有)*(?:${HIDDEN}{2,4}|(?:[一二两三四五六七八九十\\d]+|好?几|多)个?(?:大?类|种|大?块|部分))`,
  'u',
)

/** 「公开的信息分五类,第二类…几条」: into how many kinds all falls is known, and not asked. */
function divides(text: string): boolean {
  return DIVIDES.test(text) && !ASKS.test(text)
}

const ASKS = /多少|几|哪|什么|啥|吗|how|what|which/u

function isAbout(tokens: readonly Token[], text: string): boolean {
  return tokens.length > 0 && tokens.every(isGeneral) && (isCause(text) || divides(text))
}

function namesMore(clauses: readonly Clause[], cause: number): boolean {
  return clauses.some(({ tokens }, i) => i !== cause && tokens.some((one) => !isGeneral(one)))
}

interface Said {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** 「政府公报:公开了多少条」: what follows a colon and names nothing of its own is about what stands before it. */
function isUnderHeading(tokens: readonly Token[], { text }: Said): boolean {
  return text.endsWith(':') && tokens.every(isGeneral)
}

const MARK = /[,.;?!。\s]$/u
const COUNTS = /多少|几(?!类|项|个|种)|how many|(?:哪|谁)[^,.;?!。]{0,8}[多少高低]/u
/** 「…归一类,那类公开的条数」 */
const OF_THAT = /^\s*(?:那|这|该)(?:一|几|[两三四五]|些)?个?(?:大?类|种|项|块|部分)/u
/** All there is has a number of its own. */
const ALL = /总数|总量|总条数|总件数|全部|所有|全年/u

/** 发了, 收到, 办理 say what was done with what has been named. */
const DONE: ReadonlySet<string> = new Set(['issue', 'receive', 'handle', 'publication', 'category'])

function isVerb(token: Token): boolean {
  return isGeneral(token) || token.concepts.some((one) => DONE.has(one))
}

/** 「一共多少条,通过政府公报公开的」: what is counted is named behind. */
function asksFirst({ text, tokens }: Said, rest: string, later: readonly Clause[]): boolean {
  if (tokens.length === 0 || !tokens.every(isGeneral) || !COUNTS.test(text)) return false
  const named = later.flatMap((clause) => clause.tokens)
  return !COUNTS.test(rest) && named.some(isGeneral) && !named.every(isGeneral)
}

/** 「计生、救济、监督,这三类合计公开多少条」: the verb of what has been named, not what was disclosed in all. */
function goesOn({ text, tokens }: Said, before: Said): boolean {
  if (tokens.length === 0 || !tokens.every(isVerb) || before.tokens.every(isVerb)) return false
  return MARK.test(before.text) && (OF_THAT.test(text) || countsFirst(text, before.text))
}

function countsFirst(text: string, before: string): boolean {
  return COUNTS.test(text) && !COUNTS.test(before) && !ALL.test(text)
}
