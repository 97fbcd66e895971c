import { SCOPES } from '../../domain/figures/figure.ts'
import { z } from 'zod'
import { fail, ok, type Result } from '../../domain/result.ts'
import { type Instant, parseInstant } from '../../domain/time/instant.ts'
import { MESSAGE_OUTCOMES } from '../../ports/channel.ts'

/** A line of a question file: what is said, in one conversation, and what the last answer must be. */
export interface ScoredQuestion {
  /** The line of the file that it stands on; 1 for the first. */
  readonly line: number
  readonly turns: readonly string[]
  readonly expect: Expectation
  /** What the table groups it by; what is expected, where the file does not say. */
  readonly kind: string
}

export type Expectation = z.infer<typeof expectation>

/** Shares of all questions: at least so many right, at most so many wrong. */
export type Floor = z.infer<typeof floor>

export interface QuestionFile {
  readonly floor: Floor
  /** The moment at which all of it is asked. */
  readonly now?: Instant
  readonly questions: readonly ScoredQuestion[]
}

const texts = z.union([z.string().transform((one) => [one]), z.array(z.string()).min(1)])

const outcome = z.enum(MESSAGE_OUTCOMES)
const value = z.number().nullable()

/** Strict: a misspelt expectation would be met by every answer. Where a list stands, each of it will do. */
const expectation = z.strictObject({
  outcome: z.union([outcome.transform((one) => [one]), z.array(outcome).min(1)]).optional(),
  value: z.union([value.transform((one) => [one]), z.array(value).min(1)]).optional(),
  unit: z.string().nullable().optional(),
  scope: z.enum(SCOPES).optional(),
  year: z.number().int().optional(),
  /** All of them, whatever white space stands between. */
  contains: texts.optional(),
  /** All of these are among the figures, in any order. */
  values: z.array(z.number()).min(1).optional(),
  /** No figure may be given as the answer. */
  noFigure: z.literal(true).optional(),
})

const turn = z.union([z.string(), z.looseObject({ text: z.string() }).transform((one) => one.text)])

/** What else a line carries (ids, notes) is its author's own. */
const row = z
  .looseObject({
    text: z.string().optional(),
    turns: z.array(turn).min(1).optional(),
    kind: z.string().optional(),
    expect: expectation.refine((all) => Object.keys(all).length > 0, 'expect 不能是空的'),
  })
  .refine(
    ({ text, turns }) => (text === undefined) !== (turns === undefined),
    '须有 text 或 turns,且只有一个',
  )

const share = z.number().min(0).max(1)
const floor = z.strictObject({ right: share.default(0), wrong: share.default(1) })
const heading = z.strictObject({
  floor,
  now: z
    .string()
    .transform((text, context): Instant => {
      const at = parseInstant(text)
      if (at !== undefined) return at
      context.addIssue({ code: 'custom', message: 'now 须是带时区的 ISO 8601 时间' })
      return z.NEVER
    })
    .optional(),
})

/** Reads a question file. The first line may set the floor and the clock. */
export function readQuestions(text: string): Result<QuestionFile, string> {
  const questions: ScoredQuestion[] = []
  let head: z.infer<typeof heading> = { floor: { right: 0, wrong: 1 } }
  for (const [index, json] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (json.trim() === '') continue
    const parsed = parse(json)
    if (!isHeading(parsed)) {
      const read = row.safeParse(parsed)
      if (!read.success) return fail(`第 ${index + 1} 行:${reason(read.error)}`)
      questions.push(question(read.data, index + 1))
      continue
    }
    const read = heading.safeParse(parsed)
    if (!read.success) return fail(`第 ${index + 1} 行:${reason(read.error)}`)
    head = read.data
  }
  return questions.length === 0 ? fail('文件里没有问题') : ok({ ...head, questions })
}

function question(
  { text, turns, kind, expect }: z.infer<typeof row>,
  line: number,
): ScoredQuestion {
  return { line, turns: turns ?? [text ?? ''], expect, kind: kind ?? kindOf(expect) }
}

/** Figures by their scope, everything else by its outcome. */
function kindOf({ value, scope, outcome }: Expectation): string {
  if (value === undefined) return outcome?.join('/') ?? 'contains'
  return scope === undefined ? 'figure' : `figure (${scope})`
}

function isHeading(parsed: unknown): boolean {
  return typeof parsed === 'object' && parsed !== null && 'floor' in parsed
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function reason({ issues: [issue] }: z.ZodError): string {
  if (issue === undefined || (issue.path.length === 0 && issue.code === 'invalid_type'))
    return '不是 JSON 对象'
  if (issue.code === 'unrecognized_keys')
    return `${[...issue.path, ''].join('.')}不认识 ${issue.keys.join('、')}`
  return [issue.path.join('.'), issue.message].filter((part) => part !== '').join(':')
}
