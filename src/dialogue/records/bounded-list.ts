/** So many lines of a list are read; whoever wants another asks for it by number or narrows the question. */
export const LONGEST_LIST = 20

/** The lines of a list up to its bound, and how many more there are. */
export function bounded(lines: readonly string[]): readonly string[] {
  const left = lines.length - LONGEST_LIST
  if (left <= 0) return lines
  return [...lines.slice(0, LONGEST_LIST), leftOver(left)]
}

/** What the bound of a list lets a reply say besides its records. */
export function boundTold(lines: readonly string[]): readonly string[] {
  const left = lines.length - LONGEST_LIST
  return left <= 0 ? [] : [leftOver(left)]
}

function leftOver(left: number): string {
  return `还有${String(left)}件,请说得具体些,或发编号查看。`
}
