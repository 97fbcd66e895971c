import type { ReadFigure } from '../report.ts'

/** Whether a share may be one of a count: 占政策文件总数的80% is of nothing but those. @param words what stands before the count */
export function mayBeShareOf({ label }: ReadFigure, whole: ReadFigure, words: string): boolean {
  const named = wholeNamedIn(label)
  if (named.length < 2) return true
  return Array.from(named, (_, at) => named.slice(at, at + 2)).some(
    (pair) => pair.length === 2 && (whole.label + words).includes(pair),
  )
}

/** Words that any whole goes by. */
const ANY =
  /总|体|数|量|的|比|例|重|为|达|约|全|部|所|有|公开|政府|信息|申请|主动|同期|年度?|件|条/g

function wholeNamedIn(label: string): string {
  const at = label.lastIndexOf('占')
  return at < 0 ? '' : label.slice(at + 1).replaceAll(ANY, '')
}
