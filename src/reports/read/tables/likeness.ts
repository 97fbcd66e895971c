import type { TableToken } from './tokens.ts'

/** Behind a label come its numbers: only the last words before them can be it. */
const NEAR = 90

/**
 * How well a row's label is found in the words around its numbers: 1 when it stands whole before them,
 * less when it is set around them, torn or misspelt, 0 when it is not there.
 */
export function likeness(
  label: string,
  before: readonly TableToken[],
  behind: readonly TableToken[],
): number {
  const wanted = dense(label)
  const words = dense(before.map((token) => token.text).join('')).slice(-NEAR)
  if (words.endsWith(wanted)) return 1
  if (words.includes(wanted)) return wanted.length > 3 ? 0.98 : 0.7
  const around =
    words.slice(-wanted.length - 12) +
    dense(behind.map((token) => token.text).join('')).slice(0, wanted.length)
  if (wanted.length < 4) return 0
  return (0.9 * commonLength(wanted, around)) / wanted.length
}

export function dense(text: string): string {
  return text.replaceAll(/[\s|“”"'‘’,、。.:]/g, '')
}

/** The length of the longest common subsequence. */
function commonLength(one: string, other: string): number {
  let above = new Array<number>(other.length + 1).fill(0)
  for (const char of one) {
    const row = [0]
    for (let place = 0; place < other.length; place += 1)
      row.push(
        char === other[place]
          ? (above[place] ?? 0) + 1
          : Math.max(above[place + 1] ?? 0, row[place] ?? 0),
      )
    above = row
  }
  return above.at(-1) ?? 0
}
