/** So many lines of a list are read; whoever wants another asks for it by number or narrows the question. */
const LONGEST = 20

/** The lines of a list up to its bound, and how many more there are. */
export function bounded(lines: readonly string[]): readonly string[] {
  const left = lines.length - LONGEST
  if (left <= 0) return lines
  return [...lines.slice(0, LONGEST), `还有${String(left)}件,请说得具体些,或发编号查看。`]
}
