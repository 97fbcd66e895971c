import { hide } from '../../domain/language/hidden.ts'
import { withoutTitles } from '../words.ts'
import { isQuestion } from '../forms/leftover.ts'
import type { Meaning } from '../skill.ts'
import { isCorrection, periodIn, saysNow, sourceIn, tallied } from './tallies/tally-words.ts'

/** What staff say with the same words and mean: a balance, a correction, a part of the report. What else it is read as does not matter. */
const COMMANDS: ReadonlySet<string> = new Set([
  ...['opening-balance', 'correct-item', 'write-section', 'check-report', 'import-report'],
  ...['holiday-notice', 'acknowledge-reminder', 'nothing-waiting'],
])

const DONE =
  /收到|收了|收(?=\d)|答复|办复|回答|回了|办毕|来件|来信|来单|受理|派了?|派单|派件|转来|转办|来了|接到|接了|接听|办结|办完|办理|办了|回应|处置|处理|应对|审核|审批|审了|配租|分配|分了|发放|入住|接待|督办|跟进|核查|落实|回访|转派|签收|开办|轮训|培训了|讲解|回复|召开|开了|开会|组织|举办|举行|开展|参加|发布|发了|搞|做了|上了|承办|承接|征集|反馈|编写|写了|出了|弄了|讲了|制作|推出|登记|录入|记一|记下|完成|共计|一共|总共|合计|新增/u
/** The record of a document or of an application speaks of the same things. */
const OTHER = /申请公开|依申请|复议|诉讼|申请人|文号|〔\d{4}〕|[那这该][件份条]/u

/** 撤销今天登记的12345派单5件: what is recorded is taken back, whatever it is read as. */
const TAKES_BACK = /撤销|撤掉|撤了|取消|删|作废|不算|不作数|改回/u

/** 「10月处置回应网络舆情4起」: a number of a known source, a time, and a word of doing; nothing is asked. */
export function soundsCounted(meaning: Meaning): boolean {
  if (!isStatement(meaning)) return false
  return pastesCounts(meaning) || (!COMMANDS.has(meaning.intent) && tellsCount(meaning))
}

/** Lines of days or months with numbers, and somewhere a source. */
function pastesCounts(meaning: Meaning): boolean {
  const words = withoutTitles(meaning)
  const lines = words.split('\n').filter((line) => OF_A_DAY.test(line))
  return lines.length > 1 && sourceIn(words) !== undefined && !OTHER.test(words)
}

const OF_A_DAY =
  /^[\s\p{P}]*(?:\d{1,2}[、.)]\s*)?(?:\S{0,8}\s)?(?:20\d\d[年./-])?(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:[月日号./-]|$).*\d|^\s*(?:周|星期|礼拜)[一二三四五六日天].*\d/u

function isStatement(meaning: Meaning): boolean {
  const { head, titles, recordIds, categories } = meaning
  const isRecord = titles.length > 0 || recordIds.length > 0 || categories.length > 0
  return head === undefined && !isRecord && !isQuestion(meaning)
}

function tellsCount(meaning: Meaning): boolean {
  const words = withoutTitles(meaning)
  const { period, odd } = periodIn(meaning)
  return (
    sourceIn(words) !== undefined &&
    tellsNumber(meaning, words) &&
    !isOfElse(words) &&
    (period !== undefined || odd || saysNow(words))
  )
}

/** 数量改成17 says what was counted, and so does 办结数改成161. */
function tellsNumber(meaning: Meaning, words: string): boolean {
  const { received, closed } = tallied(meaning)
  if (isCorrection(words)) return (received ?? closed) !== undefined
  return received !== undefined && (DONE.test(words) || isTerse(meaning))
}

function isOfElse(words: string): boolean {
  return OTHER.test(words) || TAKES_BACK.test(words)
}

/** 「11月培训2场,会议1次」: nothing but what, when and how many. */
function isTerse({ plain, numbers, dates, periods }: Meaning): boolean {
  const rest = hide(plain, [...numbers, ...dates, ...periods], ' ')
  return rest.replace(SOURCE_WORDS, '') === ''
}

const SOURCE_WORDS =
  /12345(?:平台|热线)?|[市省]长信箱|政策解读|舆情|建议提案|建议|提案|公租房|政务公开|信息公开|培训|会议|例会|[\s\p{P}了共是有的]/gu
