import type { TextLine } from './lines.ts'
import { fullerName, isBody, officeInIntroduction, officeInTitle, signature } from './office.ts'

/** What the head of a report says of itself. Folded text, without spaces. */
export interface Headline {
  readonly title?: string
  /** The body as the title, the line above it, the signature or the introduction names it. */
  readonly office?: string
  readonly year?: number
}

/** Reads title, office and year off the first lines and the signature. @param lines furniture left out */
export function headlineOf(lines: readonly TextLine[]): Headline {
  const dense = lines.map(({ text }) => inFront(text).replaceAll(/\s/g, ''))
  const title = titleIn(dense.slice(0, AHEAD))
  const signed = signature(dense)
  if (title === undefined) return { office: signed ?? officeInIntroduction(dense) }
  const body = isBody(title.above) ? title.above : ''
  const named = body === '' ? officeInTitle(title.text) : body
  return {
    title: body + title.text,
    office: fullerName(named, signed) ?? officeInIntroduction(dense),
    year: yearIn(title.text),
  }
}

const NAME =
  '(?:年度?.{0,30}(?:报告|年报|情况)|(?:信息公开|政务公开)(?:工作)?年报)(?:\\(.{0,12}\\))?'
/** Behind the title a page may name its site. */
const SITE = '(?:[-_—|][^-_—|。]{2,15})?'
const TITLE = new RegExp(`^([^。;]{0,60}${NAME})${SITE}$`)
const CAPTION = /^(?:标题|名称|题名)[:|]/
const LONGEST = 60
/** The title stands within so many lines. */
const AHEAD = 40

interface Title {
  readonly text: string
  /** The line over it. */
  readonly above: string
}

/** A column heading may look like a title; one with a year is preferred. */
function titleIn(dense: readonly string[]): Title | undefined {
  const titles = dense.flatMap((line, place): Title[] => {
    const text = line.length > LONGEST ? undefined : TITLE.exec(line.replace(CAPTION, ''))?.[1]
    return text === undefined ? [] : [{ text, above: dense[place - 1] ?? '' }]
  })
  return titles.find(({ text }) => yearIn(text) !== undefined) ?? titles[0]
}

const TITLE_IN_FRONT = new RegExp(`^[^。;,:]{0,40}?(?:19|20)\\d{2}\\s*${NAME}(?=\\s)`)

const MARKDOWN = /^#{1,6}\s+/

/** The title of a report that came as one line. */
function inFront(line: string): string {
  const bare = line.replace(MARKDOWN, '')
  return bare.length > LONGEST ? (TITLE_IN_FRONT.exec(bare)?.[0] ?? bare) : bare
}

function yearIn(title: string): number | undefined {
  const hit = /((?:19|20)\d{2})年?/.exec(title)
  return hit === null ? undefined : Number(hit[1])
}
