/**
 * Every match of a global pattern, in order. `matchAll` would copy the pattern each time, which for most messages,
 * where nothing matches, is nearly all of the work.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const first = next(text, pattern, 0)
  if (first === null) return NONE
  const matches = [first]
  for (let match = follow(text, pattern); match !== null; match = follow(text, pattern))
    matches.push(match)
  return matches
}

const NONE: readonly RegExpExecArray[] = []

function follow(text: string, pattern: RegExp): RegExpExecArray | null {
  return next(text, pattern, pattern.lastIndex)
}

function next(text: string, pattern: RegExp, from: number): RegExpExecArray | null {
  pattern.lastIndex = from
  const match = pattern.exec(text)
  // A match of nothing stays where it is.
  if (match?.[0] === '') pattern.lastIndex++
  return match
}
