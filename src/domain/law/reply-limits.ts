import type { CivilDate } from '../time/civil-date.ts'
import { type Article, type RuleSet, ruleSetOf } from './rule-set.ts'

/** The limits that one text of 《政府信息公开条例》 sets for an application; all in working days. */
export interface ReplyLimits {
  readonly reply: number
  /** The longest extension; there is one at most. */
  readonly extension: number
  /** For the notice of correction; the text of 2007 sets none. */
  readonly correctionNotice?: number
  /** For the third party's answer from the day it received the letter; the text of 2007 sets none. */
  readonly consultation?: number
  /** What the limits rest on. */
  readonly article: Article
}

/**
 * The text that an application falls under: that of its clock's first day, or of its receipt while no clock runs. Neither
 * text says what becomes of the applications that were open on the day of change: they keep theirs.
 *
 * @source 《政府信息公开条例》(2019)第五十六条
 */
export function applicableRules(received: {
  readonly clockStart?: CivilDate
  readonly receivedOn: CivilDate
}): RuleSet {
  return ruleSetOf(received.clockStart ?? received.receivedOn)
}

/**
 * The limits by the text.
 *
 * @source 《政府信息公开条例》(2007)第二十四条
 * @source 《政府信息公开条例》(2019)第三十条
 * @source 《政府信息公开条例》(2019)第三十二条
 * @source 《政府信息公开条例》(2019)第三十三条
 */
export const REPLY_LIMITS: Readonly<Record<RuleSet, ReplyLimits>> = {
  '2007': {
    reply: 15,
    extension: 15,
    article: { law: '政府信息公开条例', version: '2007', number: '第二十四条' },
  },
  '2019': {
    reply: 20,
    extension: 20,
    correctionNotice: 7,
    consultation: 15,
    article: { law: '政府信息公开条例', version: '2019', number: '第三十三条' },
  },
}
