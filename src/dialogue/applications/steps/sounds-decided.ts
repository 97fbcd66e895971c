import { hide } from '../../../domain/language/hidden.ts'
import { isOpen } from '../../../domain/register/applications/application.ts'
import { isQuestion } from '../../forms/leftover.ts'
import type { Desk, Meaning } from '../../skill.ts'
import { withoutTitles } from '../../words.ts'
import { applicationsNamed } from '../naming/applications-named.ts'
import { namingIn, withoutNaming } from '../naming/naming.ts'
import { replyOutcomeIn } from './outcome-words.ts'
import { subjectSaid } from '../naming/subjects-marked.ts'

/** That it is done, or what was done to the applicant; else a day says that something happened. */
const ENDED =
  /办结|办完|办好|了结|结了|处理|答复|回复|不予|告知|告诉|通知|[让叫请给](?:了)?(?:他|她|申请人|对方)|不给|没给|都给|给了|今天|昨天|刚/u
const OF_ELSE = /复议|诉讼|起诉|应诉|法院|改成|改为|更正|写错|记错|登记错|取消|撤销|删/u

/** 「东门河那件,涉密,今天办结」: one that is in the register, and how it ended, whatever verb it is said with. */
export async function soundsDecided(meaning: Meaning, desk: Desk): Promise<boolean> {
  if (meaning.head !== undefined || isQuestion(meaning)) return false
  const words = withoutTitles(meaning)
  if (OF_ELSE.test(words)) return false
  const told = withoutNaming(words)
  if (CLOSED.test(told) || tellsOutcome(told, meaning)) return isNamed(meaning, desk)
  return false
}

const CLOSED = /结案|终止|销案|视为放弃|不再?(?:处理|办理?)了?$/u

function tellsOutcome(told: string, { dates }: Meaning): boolean {
  const isTold = dates.length > 0 || ENDED.test(told)
  return isTold && replyOutcomeIn(told, '2019') !== undefined
}

async function isNamed(meaning: Meaning, desk: Desk): Promise<boolean> {
  if (meaning.recordIds.length === 0 && (namingIn(meaning)?.words ?? '') === '')
    return isAskedFor(meaning, desk)
  const { found } = await applicationsNamed(meaning, desk)
  return found.length > 0
}

/** 「郑阿伯要的房屋登记表我们没有,按…答复」: what an open application asks for, and that it is answered. */
async function isAskedFor(meaning: Meaning, desk: Desk): Promise<boolean> {
  if (meaning.titles.length + meaning.categories.length > 0) return false
  const open = (await desk.list('application')).filter(isOpen)
  const spans = open.flatMap(({ subject }) => subjectSaid(meaning.text, subject) ?? [])
  return spans.length > 0 && TO_APPLICANT.test(hide(meaning.plain, spans))
}

/** Told to whoever asked: nobody answers a document. */
const TO_APPLICANT =
  /答复|回复|告知|(?:给|告诉|通知)(?:了)?(?:他|她|申请人|对方|人家)|不予(?:公开|处理)|不掌握|不存在/u
