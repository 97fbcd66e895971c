import type { Matter } from '../../../domain/register/tallies/matter.ts'
import { withoutTitles } from '../../words.ts'
import { isQuestion } from '../../forms/leftover.ts'
import type { Desk, Meaning } from '../../skill.ts'
import { aboutIn } from './about.ts'
import { isGrave, isNow, nowAt } from './fields.ts'
import type { MatterValues } from './values.ts'
import { type SaidTime, timesIn } from '../said-time.ts'

const OPINION = /舆情|舆论|网络热议/u
const FOUND = /发现|监测到|监测|出现|发生|收到|爆料|曝光|反映|待回应|需回应|要回应/u
const TO_INTERPRET =
  /(?:需要?|须|应当?|要|待|尚未|还没有?|未|没有?)(?:尽快)?(?:做|配|写|出|发|发布|有)?(?:个|一下|一篇)?(?:政策)?解读/u
const DONE =
  /(?:已经?|都)(?:作出|发布|发了|做了|完成)?(?:首次)?(?:回应|答复|解读|处置)|(?:回应|解读)(?:了|完|稿已|已经?发)|(?:回应|解读)(?:时间|日期)|已(?:经|于|在)?[^,;。未没]{0,16}(?:回应|解读)(?!率)|(?:发布|发出|作出)了(?:舆情|首次|官方|权威)?(?:回应|通报|声明|解读)/u
const NOT_DONE = /(?:未|没有?|尚未|待|还没有?)(?:回应|解读|答复)/u

/** Which kind of matter a message of staff tells of; a question, or a bare number of them, tells of none. */
export function matterIn(meaning: Meaning): Matter['kind'] | undefined {
  if (isQuestion(meaning)) return undefined
  const words = withoutTitles(meaning)
  if (OPINION.test(words)) return FOUND.test(words) || saysTime(meaning) ? 'opinion' : undefined
  return meaning.titles.length > 0 && TO_INTERPRET.test(words) ? 'interpretation' : undefined
}

/** Whether it says that one was answered, and counts nothing. */
export function tellsDone(meaning: Meaning): boolean {
  const words = withoutTitles(meaning)
  const named = /舆情|解读/u.test(words) || (meaning.recordIds.length > 0 && /回应/u.test(words))
  return named && !isQuestion(meaning) && isDone(words) && !COUNTED.test(words)
}

const COUNTED = /[\d一两二三四五六七八九十]+\s*(?:条|件|次|起|篇|个|份)/u

function isDone(words: string): boolean {
  return DONE.test(words) && !NOT_DONE.test(words)
}

function saysTime(meaning: Meaning): boolean {
  return /\d[:：]\d{2}|[点时](?:半|\d|[发监出收])|\d点/u.test(meaning.plain)
}

/** What one message says of a new matter. */
export function readMatter(kind: Matter['kind'], meaning: Meaning, desk: Desk): MatterValues {
  return kind === 'opinion' ? readOpinion(meaning, desk) : readInterpretation(meaning, desk)
}

function readInterpretation({ titles, text, plain, dates }: Meaning, desk: Desk): MatterValues {
  const [title] = titles
  const about = title && text.slice(title.start, title.end)
  const [said] = dates.filter(({ value }) => value.date !== undefined)
  const issuedOn = said?.value.date ?? (/刚刚?(?:发|印|出)/u.test(plain) ? desk.today : undefined)
  return { matter: 'interpretation', about, issuedOn }
}

function readOpinion(meaning: Meaning, desk: Desk): MatterValues {
  const words = withoutTitles(meaning)
  const times = timesIn(meaning, desk.today)
  const answered = times.find((time) => isAnswer(meaning.plain, time))
  const found = times.find((time) => time !== answered)
  const isOver = answered !== undefined || isDone(words)
  return {
    matter: 'opinion',
    about: aboutIn(meaning, times),
    foundAt: found?.minute ?? (isNow(words) ? nowAt(desk) : undefined),
    ...(isGrave(words) ? { grave: true as const } : {}),
    ...(isOver ? answeredAtIn(answered, desk) : {}),
  }
}

function answeredAtIn(time: SaidTime | undefined, desk: Desk): Pick<MatterValues, 'answeredAt'> {
  return { answeredAt: time?.minute ?? nowAt(desk) }
}

/** 16:00已回应, 9点20官微发了通报, 回应时间16:00; 18点前要回应 tells of what is still to be done. */
function isAnswer(text: string, { start, end }: SaidTime): boolean {
  const after = ANSWERED_AFTER.exec(text.slice(end))?.[0]
  const before = text.slice(Math.max(0, start - 10), start)
  if (after !== undefined) return !STILL_TO_DO.test(after) && !STILL_TO_DO.test(clauseEnd(before))
  return ANSWERED_BEFORE.test(before) && !STILL_TO_DO.test(before)
}

const ANSWERED_AFTER =
  /^[^,，。;；]{0,10}?(?:回应|答复|回复|处置|辟谣|澄清|(?:发|出|作)[^,，。;；]{0,6}(?:通报|声明|说明|公告))/u
const ANSWERED_BEFORE = /(?:回应|答复|回复|处置)(?:时间|是|为|于|在|[:：\s])*[^,，。;；]{0,6}$/u
const STILL_TO_DO =
  /[前内]|未|没|尚|待|需|须|应(?!急)(?<!回应)|要|准备|打算|拟|计划|争取|力争|发现|监测/u

function clauseEnd(words: string): string {
  return words.split(/[,，。;；]/u).at(-1) ?? ''
}

/** When it was answered, of one that is recorded: the time that was said, or now. */
export function answerIn(
  kind: Matter['kind'],
  meaning: Meaning,
  desk: Desk,
): Partial<MatterValues> {
  if (kind === 'interpretation')
    return { interpretedOn: meaning.dates[0]?.value.date ?? desk.today }
  return { answeredAt: timesIn(meaning, desk.today)[0]?.minute ?? nowAt(desk) }
}
