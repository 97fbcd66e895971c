/** What a number counts. */
export type TallyColumn = 'received' | 'closed'

const NUMBERING = /^\s*(?:[((]\d{1,2}[))]|\d{1,2}(?:[、)]|\.(?!\d))|[①-⑳])\s*/u
/** 3 月 9 日, 收 4 件 as input methods space them; 2月 15 14 stays three cells. */
const SPACED =
  /(?<=\d) +(?=[年月日号件期次场篇户个起份条])|(?<=[年月]) +(?=\d{1,2} *[月日号])|(?<=[收结到共派了理]) +(?=\d)/gu

/** The cells of a line: parted by tabs and strokes, or else by blanks and commas; a colon ends its cell. */
export function cellsOf(line: string): readonly string[] {
  const plain = line.replace(NUMBERING, '').replace(SPACED, '')
  if (/[\t|]/u.test(plain)) return plain.split(/[\t|]/u).map((cell) => cell.trim())
  return plain
    .split(/[\s;、。]+|,(?!\d{3}(?!\d))|(?<=:)(?!\d)/u)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
}

const RECEIVED =
  /^(?:受理|接收|收件|收到|来件|来信|派单|派件|接件|受件|工单|交办|数量|件数|次数|篇数|期数|场次|户数|总数|受理量|诉求)(?:数|量|件数|数量|总数|\(.*\))?$/u
const CLOSED = /^(?:已)?(?:办结|办毕|办完|完成|办理完成|结案|办理)(?:数|量|件数|数量|\(.*\))?$/u

/** What the heading of a table says of its columns; `undefined` for a line that is no heading. */
export function columnsIn(
  cells: readonly string[],
): readonly (TallyColumn | undefined)[] | undefined {
  if (cells.length < 2 || cells.some((cell) => /\d/u.test(cell.replaceAll('12345', ''))))
    return undefined
  const columns = cells.map(columnOf)
  return columns.includes('received') || columns.includes('closed') ? columns : undefined
}

function columnOf(cell: string): TallyColumn | undefined {
  if (CLOSED.test(cell)) return 'closed'
  return RECEIVED.test(cell) ? 'received' : undefined
}
