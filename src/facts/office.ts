import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Office } from '../domain/figures/office.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { isTimezone } from '../domain/time/instant.ts'
import { lineOf, type Slip, valueIn } from './office-lines.ts'
import { readFacts, shipped } from './shipped.ts'

/** An office profile that cannot be used; `why` is one Chinese line with the file, the place and what to do. */
export interface BadProfile {
  readonly kind: 'bad-profile'
  readonly why: string
}

const text = z
  .string({ error: ({ input }) => (input === undefined ? '没有填写' : notText(input)) })
  .min(1, '不能为空')
const names = z.array(text, '须是列表,例如 [甲街道, 乙街道]')

const contacts = z.strictObject(
  {
    organisation: text.optional(),
    address: text.optional(),
    postcode: text.optional(),
    phone: text.optional(),
    email: text.optional(),
    website: text.optional(),
  },
  { error: notParts },
)

const clockTime = text.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, '须是 08:30 这样的时间,写在引号里')

const reminders = z
  .strictObject(
    { from: clockTime.default('09:00'), until: clockTime.default('17:30') },
    { error: notParts },
  )
  .refine(({ from, until }) => from < until, '的 from 须早于 until')

const office = z.strictObject(
  {
    name: text,
    shortName: text,
    aliases: names.default([]),
    notUs: names.default([]),
    contacts,
    contactsSource: text,
    hours: text.optional(),
    singleOfficer: z.boolean('须是 true 或 false').default(false),
    reminders: reminders.prefault({}),
    timezone: text.refine(isTimezone, '不是时区名,例如 Asia/Shanghai').default('Asia/Shanghai'),
  },
  { error: notParts },
)

/** The profile that is shipped. */
export function loadOffice(): Office {
  return readFacts(shipped('office.yaml'), office)
}

/** @param file a data folder's own `office.yaml`, which people edit by hand */
export function readOffice(file: string): Result<Office, BadProfile> {
  const said = textOf(file)
  if (!said.ok) return said
  const value = valueIn(said.value)
  if (!value.ok) return fail(bad(file, value.error))
  const read = office.safeParse(value.value)
  if (read.success) return ok(read.data)
  return fail(bad(file, firstSlip(said.value, read.error)))
}

function firstSlip(said: string, { issues }: z.ZodError): Slip {
  const [{ path, message } = { path: [], message: '' }] = issues
  const field = path.length === 0 ? '' : `“${path.join('.')}”`
  return { line: lineOf(said, path), what: `${field}${message}` }
}

function textOf(file: string): Result<string, BadProfile> {
  try {
    return ok(readFileSync(file, 'utf8'))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return fail({ kind: 'bad-profile', why: `${file} 读不了(${code}):请检查这个文件和它的权限。` })
  }
}

function bad(file: string, { line, what }: Slip): BadProfile {
  const why = `${file} 第 ${line} 行:${what}。请改正后再运行;写法可对照随附的 data/office.yaml。`
  return { kind: 'bad-profile', why }
}

function notText(input: unknown): string {
  return typeof input === 'number' ? '须是文字:请给数字加上引号' : '须是文字'
}

function notParts(issue: { readonly code: string; readonly keys?: readonly string[] }): string {
  return issue.code === 'unrecognized_keys'
    ? `没有“${(issue.keys ?? []).join('、')}”这一项`
    : '须是一项一行的“名称: 内容”'
}
