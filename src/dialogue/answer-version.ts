import {
  addDays,
  type CivilDate,
  dayOfMonth,
  monthOf,
  parseCivilDate,
  yearOf,
} from '../domain/time/civil-date.ts'

/** What an answer says while one text of the law is in force. */
export interface AnswerVersion {
  /** The first day of that text; without one the answer never changed. */
  readonly from?: CivilDate
  readonly body: string
  readonly source: string
}

const FROM = /^##\s+(\S+)\s*起$/
const QUESTION = /^(?:#|-)\s/
const SOURCE = /^来源[:：]\s*(.+)$/

/**
 * The versions of an answer, the oldest first: each begins with `## 2019-05-15 起`, an answer without such a line
 * is its only one. Throws for a version without its source, and for days that are none or not in order.
 *
 * @param file named in what is thrown
 */
export function versionsIn(text: string, file: string): readonly AnswerVersion[] {
  const lines = text.split(/\r?\n/).filter((line) => !QUESTION.test(line))
  const starts = lines.flatMap((line, at) => (FROM.test(line) ? [at] : []))
  if (starts.length === 0) return [versionOf(lines, { file })]
  const versions = starts.map((start, i) => {
    const from = firstDay(lines[start] ?? '', file)
    return versionOf(lines.slice(start + 1, starts[i + 1]), { file, from })
  })
  if (versions.some(({ from = '' }, i) => from <= (versions[i - 1]?.from ?? '')))
    throw new Error(`${file}: put its versions in order, the oldest first`)
  return versions
}

function firstDay(line: string, file: string): CivilDate {
  const from = parseCivilDate(FROM.exec(line)?.[1] ?? '')
  if (from === undefined) throw new Error(`${file}: “${line}” names no day; write ## 2019-05-15 起`)
  return from
}

function versionOf(
  lines: readonly string[],
  { file, from }: { readonly file: string; readonly from?: CivilDate },
): AnswerVersion {
  const said = lines.map((line) => line.trimEnd())
  const source = said.map((line) => SOURCE.exec(line)?.[1]).find((each) => each !== undefined)
  if (source === undefined)
    throw new Error(
      `${file}${from === undefined ? '' : ` from ${from}`} has no line 来源:…; name the source`,
    )
  const body = said
    .filter((line) => !SOURCE.test(line))
    .join('\n')
    .trim()
  return { ...(from && { from }), body, source }
}

/** Around a change people ask about both sides of it: what was handed in before is still being answered. */
const NEAR_DAYS = 90

/** The version in force on that day, then those that began or ended near it. */
export function versionsOn(
  day: CivilDate,
  versions: readonly AnswerVersion[],
): readonly AnswerVersion[] {
  const at = Math.max(
    0,
    versions.findLastIndex(({ from }) => from === undefined || from <= day),
  )
  const [own, next, before] = [versions[at], versions[at + 1], versions[at - 1]]
  const comes = next?.from !== undefined && next.from <= addDays(day, NEAR_DAYS)
  const came = own?.from !== undefined && own.from > addDays(day, -NEAR_DAYS)
  return [own, ...(comes ? [next] : []), ...(came ? [before] : [])].filter(
    (each) => each !== undefined,
  )
}

/** 2019年5月15日起;2024年1月1日前: how long a version is in force, as far as a change bounds it. */
export function spanOf(version: AnswerVersion, versions: readonly AnswerVersion[]): string {
  const at = versions.indexOf(version)
  const next = versions[at + 1]?.from
  const since = at > 0 && version.from !== undefined ? [`${inWords(version.from)}起`] : []
  return [...since, ...(next === undefined ? [] : [`${inWords(next)}前`])].join('、')
}

function inWords(day: CivilDate): string {
  return `${yearOf(day)}年${monthOf(day)}月${dayOfMonth(day)}日`
}
