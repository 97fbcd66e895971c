import type { Line } from './lines.ts'
import { fullerName, isBody, officeInIntroduction, officeInTitle, signature } from './office.ts'

/** What the head of a report says of itself. Folded text, without spaces. */
export interface Headline {
  readonly title?: string
  /** The body as the title, the line above it, the signature or the introduction names it. */
  readonly office?: string
  readonly year?: number
}

/** Reads title, office and year off the first lines and the signature. @param lines furniture left out */
export function headlineOf(lines: readonly Line[]): Headline {
  const dense = lines.map(({ text }) => inFront(text).replaceAll(/\s/g, ''))
  const title = titleIn(dense.slice(0, AHEAD))
  if (title === undefined) return { office: signature(dense) ?? officeInIntroduction(dense) }
  const above = dense[dense.indexOf(title) - 1]
  const body = above !== undefined && isBody(above) ? above : ''
  const named = body === '' ? officeInTitle(title) : body
  return {
    title: body + title,
    office: fullerName(named, signature(dense)) ?? officeInIntroduction(dense),
    year: yearIn(title),
  }
}

const NAME =
  '(?:年度?.{0,30}(?:报告|年报|情况)|(?:信息公开|政务公开)(?:工作)?年报)(?:\\(.{0,12}\\))?'
const TITLE = new RegExp(`^[^。;]{0,60}${NAME}$`)
const LONGEST = 60
/** The title stands within so many lines. */
const AHEAD = 40

/** A column heading may look like a title; one with a year is preferred. */
function titleIn(dense: readonly string[]): string | undefined {
  const titles = dense.filter((text) => text.length <= LONGEST && TITLE.test(text))
  return titles.find((text) => yearIn(text) !== undefined) ?? titles[0]
}

const TITLE_IN_FRONT = new RegExp(`^[^。;,:]{0,40}?(?:19|20)\\d{2}\\s*${NAME}(?=\\s)`)

/** The title of a report that came as one line. */
function inFront(line: string): string {
  return line.length > LONGEST ? (TITLE_IN_FRONT.exec(line)?.[0] ?? line) : line
}

function yearIn(title: string): number | undefined {
  const hit = /((?:19|20)\d{2})年?/.exec(title)
  return hit === null ? undefined : Number(hit[1])
}
