import { isHeadingStart } from './headings.ts'
import { printedWidth, type TextLine } from './lines.ts'
import { joined, strip, type Strip } from './strip.ts'

/** Ends a sentence; what follows on the next line is another one. */
const CLOSED = /[。!?;:]["”’)]?$/
const NEARLY = 4

/**
 * Runs of lines that are one paragraph, made dense: lines that paper had broken are joined again.
 *
 * @param folded the whole text
 * @param wrap how wide its full lines are, if it was broken for paper
 */
export function paragraphsOf(
  folded: string,
  lines: readonly TextLine[],
  wrap?: number,
): readonly Strip[] {
  const paragraphs: Strip[] = []
  let last: TextLine | undefined
  for (const line of lines) {
    const dense = strip(folded, line)
    const open = paragraphs.at(-1)
    if (open !== undefined && last !== undefined && goesOn(last, line, wrap))
      paragraphs.splice(-1, 1, joined(open, dense))
    else paragraphs.push(dense)
    last = line
  }
  return paragraphs
}

/** All that is said below some headings: 四、行政复议、行政诉讼情况 / 无。 */
const NONE_OF_IT =
  /^(?:(?:本|该|全|今)年度?|(?:19|20)\d{2}年度?)?,?(?:我.|本.{1,2})?(?:均|尚|暂|皆)?(?:无|没有|未发生|未产生)(?:此类|上述|相关|该类|该项)?(?:情况|事项|案件|内容|信息)?[。;.]?$/
const LONGEST_HEADING = 50

function isHeading({ text }: TextLine): boolean {
  return text.length <= LONGEST_HEADING && !CLOSED.test(text.replace(/[::]$/, ''))
}

/** Whether a line is the rest of the one before. */
function goesOn(before: TextLine, line: TextLine, wrap: number | undefined): boolean {
  if (isHeading(before) && NONE_OF_IT.test(line.text.replaceAll(/\s/g, ''))) return true
  if (wrap === undefined || isHeadingStart(line.text)) return false
  return (
    printedWidth(before) >= wrap - NEARLY ||
    (!CLOSED.test(before.text) && printedWidth(before) >= wrap * 0.75)
  )
}
