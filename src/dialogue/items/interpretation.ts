import type { Span } from '../../domain/figures/figure.ts'

const OF = /(?:是|为|属于?|系)\s*(?<title>《[^\n]+?》)\s*的?(?:政策|文件)?解读/du
const BY = /(?:由|解读(?:材料|稿|文件)?(?:见|是|为|在))\s*(?<title>《[^\n]+?》)(?:作?解读)?/du

/** 「是《…》的政策解读」: the title that is interpreted, marks included. */
export function interpretedIn(text: string): Found | undefined {
  return foundIn(OF, text)
}

/** 「解读见《…》」: the title that interprets it. */
export function interpreterIn(text: string): Found | undefined {
  return foundIn(BY, text)
}

interface Found extends Span {
  readonly title: string
}

function foundIn(pattern: RegExp, text: string): Found | undefined {
  const [start = 0, end = 0] = pattern.exec(text)?.indices?.groups?.['title'] ?? []
  return end === 0 ? undefined : { title: text.slice(start, end), start, end }
}

/** Whether the span is a title that the item only refers to. */
export function isReference(text: string, { start, end }: Span): boolean {
  return [interpretedIn(text), interpreterIn(text)].some(
    (found) => found !== undefined && found.start <= start && end <= found.end,
  )
}
