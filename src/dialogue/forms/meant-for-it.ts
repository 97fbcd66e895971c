import type { Meaning } from '../skill.ts'
import { withoutTitles } from '../words.ts'

const CHANGING =
  /取消|放弃|作废|改[成为到作]|换[成为]|更正|去掉|删[掉了去]|加上|[写填弄登记录选打报搞输说]错|错了|不对|有误|(?:不|别)(?:登|记|录|发|报|办|弄|要)/u

/** A command that was understood for certain is one: 删除我的记录. */
const SURE = 0.8

/** 渠道那里取消掉…: speaks of a change that nobody understands, and of no record but the one in hand. */
export function soundsMeantForIt(meaning: Meaning): boolean {
  const { head, recordIds, confidence } = meaning
  if (head !== undefined || recordIds.length > 0 || confidence >= SURE) return false
  return CHANGING.test(withoutTitles(meaning))
}
