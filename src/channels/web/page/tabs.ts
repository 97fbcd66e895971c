import type { ChatLine } from './state.ts'

/** Tabs side by side hold one conversation: what either has is in both, in the order in which it was said. */
export function together(
  mine: readonly ChatLine[],
  theirs: readonly ChatLine[],
): readonly ChatLine[] {
  // Cleared in one is cleared in all.
  if (theirs.length === 0) return []
  const lines = new Map<string, ChatLine>()
  for (const line of [...theirs, ...mine]) if (isOpen(lines.get(line.id))) lines.set(line.id, line)
  return [...lines.values()].sort((one, other) => one.at - other.at)
}

/** Not there yet, or there and still waiting for its answer. */
function isOpen(line: ChatLine | undefined): boolean {
  return line === undefined || (line.from === 'me' && line.fate === 'waiting')
}
