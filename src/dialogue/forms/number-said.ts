import { numeralValue } from '../../domain/language/chinese-number.ts'

const UNIT = '(?:个工作日|工作日|[件条次场期篇个份起户天日宗批轮堂])?'
const SAID = new RegExp(
  `^(?:是|为|到|那|这)?(?<numeral>\\d[\\d,]*|[零〇一二两三四五六七八九十百千]+)\\s*${UNIT}(?:的|那个|这个|了|吧|才对)?[。!]?$`,
  'u',
)

/** The number that the words are, with its unit or without: 5件, 五, 12个工作日. */
export function numberSaid(words: string): number | undefined {
  return numeralValue(SAID.exec(words.trim())?.groups?.['numeral'] ?? '')
}

/** 「5件改成6件」: the number that is held, by another. */
export function replacesNumber<K extends string>(
  key: K,
): (
  part: string,
  by: string,
  values: Partial<Record<K, unknown>>,
) => Record<K, number> | undefined {
  return (part, by, values) => {
    const [held, next] = [numberSaid(part), numberSaid(by)]
    if (held === undefined || next === undefined || values[key] !== held) return undefined
    return { [key]: next } as Record<K, number>
  }
}
