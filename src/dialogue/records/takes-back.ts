import type { Desk, Meaning } from '../skill.ts'
import { isQuestion } from '../forms/leftover.ts'
import { withoutTitles } from '../words.ts'
import { caseKindIn } from '../cases/case-words.ts'
import { sourceIn, type TallySource } from '../counts/tallies/tally-words.ts'
import type { RecordId } from '../../domain/register/record.ts'

const BACK = '(?:撤销|撤掉|撤了|撤回|取消|删掉|删了|删除|删去|作废|不算|不作数|冲正|冲销)'
const WHEN = '(?:我|刚才|刚刚|今天|昨天|上午|下午|晚上)*'
const TOLD = [
  `^(?:请|麻烦|帮我)*${BACK}(?:一下|掉)?${WHEN}(?:登记|录入|记|登|录)[的了]`,
  `(?:登记|录入|记|登|录)[的了][^,;。]*${BACK}(?:掉|了|吧)*[。!]?$`,
]
const TAKES_BACK = new RegExp(TOLD.join('|'), 'u')

/** 撤销今天登记的12345派单5件: what is recorded shall not stand; nothing new is told. */
export function takesBack(meaning: Meaning): boolean {
  return TAKES_BACK.test(withoutTitles(meaning)) && !isQuestion(meaning)
}

/** Whether a count or a case is taken back, and what was changed last in this conversation is one of that kind. */
export async function takesBackLast(meaning: Meaning, desk: Desk): Promise<boolean> {
  const last = desk.context.touched?.at(-1)
  if (last === undefined || meaning.recordIds.length > 0 || !takesBack(meaning)) return false
  const words = withoutTitles(meaning)
  const kind = caseKindIn(words)
  if (kind !== undefined) return (await desk.find('case', last))?.caseKind === kind
  const source = sourceIn(words)
  return source !== undefined && source === (await sourceOf(last, desk))
}

async function sourceOf(id: RecordId, desk: Desk): Promise<TallySource | undefined> {
  const hotline = await desk.find('hotline', id)
  return hotline?.source ?? (await desk.find('count', id))?.register
}
