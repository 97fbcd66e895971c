import { numeralValue } from '../../domain/language/chinese-number.ts'

/** 忽略核验2,原因:口径不同 · 第1条不是问题,因为… */
const DISMISSES =
  /^(?:忽略|驳回)(?:年报)?(?:核验|检查|问题)?(?:结果)?(?:的)?第?(\d{1,2}|[一二三四五六七八九十]{1,3})[条项个处]?|^第?(\d{1,2}|[一二三四五六七八九十]{1,3})[条项个处](?:核验|问题)?(?:不是问题|没有?问题|不算|可以忽略|忽略)/u

/** Which finding a message dismisses, by its number in the list. */
export function dismissedPlace(text: string): number | undefined {
  const [, behind, before] = DISMISSES.exec(text.replaceAll(/\s/gu, '')) ?? []
  const number = behind ?? before
  return number === undefined ? undefined : numeralValue(number)
}

/** The reason that it gives. */
export function reasonIn(text: string): string | undefined {
  const said = /(?:原因|理由|因为)(?:是|为)?[::,,]?\s*(.+)$/su.exec(text)?.[1] ?? text
  const reason = said.trim().replace(/[。.]$/u, '')
  return reason === '' ? undefined : reason
}

/** Whether a reason was given along with the number. */
export function givesReason(text: string): boolean {
  return /(?:原因|理由|因为)/u.test(text)
}
