import type { Denied } from './names.ts'

/** So far may what is denied stand behind the denial. */
const FAR = 80
const CLAUSE_END = /[,。;!?]/

/** What a denial that ends at a place may deny: its clause, and a list that goes on behind a comma. */
export function clauseFrom(dense: string, from: number, denied: readonly Denied[]): string {
  const rest = dense.slice(from, from + FAR)
  let end = rest.search(CLAUSE_END)
  // 没有行政复议,行政诉讼和申诉: the list goes on behind the comma.
  while (end >= 0 && rest[end] === ',' && goesOnWith(rest.slice(end + 1), denied)) {
    const next = rest.slice(end + 1).search(CLAUSE_END)
    end = next < 0 ? -1 : end + 1 + next
  }
  return end < 0 ? rest : rest.slice(0, end)
}

/** 未发生行政复议,提起行政诉讼的情况 */
function goesOnWith(rest: string, denied: readonly Denied[]): boolean {
  const next = rest.replace(/^(?:以及|和|或|及|被|提起)+/, '')
  const clause = next.slice(0, next.search(/[,。;!?]|$/))
  return !SAYING.test(clause) && denied.some(({ words }) => next.startsWith(words))
}

/** Clauses that say something of their own. */
const SAYING = /\d|均|为|零|未|没有|无|共/

/** The part behind the last clause that is complete in itself. */
export function unsaid(clauses: string): string {
  const parts = clauses.split(',')
  const last = parts.slice(0, -1).findLastIndex((part) => SAYING.test(part))
  return parts.slice(last + 1).join(',')
}
