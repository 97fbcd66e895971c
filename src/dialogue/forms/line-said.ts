import { numeralValue, SMALL_NUMERAL } from '../../domain/language/chinese-number.ts'

const LINE = new RegExp(`^第?(?<line>${SMALL_NUMERAL})[条行项个份笔]`, 'u')

/** Which line of what was shown the words mean, 1 for the first: 第一条, 2行. */
export function lineSaid(words: string): number | undefined {
  return numeralValue(LINE.exec(words.trim())?.groups?.['line'] ?? '')
}
